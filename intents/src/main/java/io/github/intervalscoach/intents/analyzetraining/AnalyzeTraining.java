package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.activity.ActivityAnalysis;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.analyzetraining.period.PeriodAnalysis;
import io.github.intervalscoach.intents.analyzetraining.period.PeriodAnalysis.Purpose;
import io.github.intervalscoach.intents.analyzetraining.sidebyside.SideBySide;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.RangeExpression;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** How did training go: one session, a period, or over months? */
public final class AnalyzeTraining implements Intent<Question> {
    private static final int DEFAULT_DAYS = 14;

    @Override
    public String name() {
        return "analyze_training";
    }

    @Override
    public String title() {
        return "Analyze training";
    }

    @Override
    public String description() {
        return "How training went. One session (activity, or a day): against its plan, power, heart rate, drift, splits. A"
                + " period (a range; default last 14 days): load, volume, intensity, fitness, planned against done. Other"
                + " questions: view.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<? extends Record> answerData() {
        return TrainingAnswer.class;
    }

    @Override
    public Answer answer(Question question, Ports ports, Now now) {
        var scope = new Scope(
                question.include(), question.detail(), question.athlete().isPresent());
        Facing facing = question.view() == View.GOAL ? Facing.FUTURE : Facing.PAST;
        Optional<RangeExpression> days = question.date().map(text -> RangeExpression.parse(text, facing));
        CompletionStage<Athlete> athlete = AthleteChoice.resolve(question.athlete(), ports.athleteProfiles());
        if (question.view() != View.STANDARD) {
            return new OtherViews(question, days, scope, now).answer(athlete, ports);
        }
        if (question.withActivity().isPresent()) {
            return SideBySide.answer(
                    new SideBySide.Asked(
                            athlete,
                            question.activity(),
                            days,
                            question.withActivity().get(),
                            now,
                            scope),
                    ports);
        }
        if (question.activity().isPresent()) {
            requireFit(question.include(), Include::isOfPeriod, "a period", "one session", "give from and to");
            return ActivityAnalysis.answer(
                    new ActivityAnalysis.Asked(athlete, question.activity(), days, now, scope), ports);
        }
        Athlete resolved = Await.value(athlete);
        LocalDate today = now.today(resolved.zone());
        DateRange window =
                AskedDays.find(question, days, today).orElseGet(() -> DateRange.endingOn(today, DEFAULT_DAYS));
        boolean oneDay = question.date().isPresent() && window.length() == 1;
        if (oneDay) {
            requireFit(question.include(), Include::isOfPeriod, "a period", "one session", "give from and to");
            return ActivityAnalysis.answer(
                    new ActivityAnalysis.Asked(athlete, Optional.empty(), days, now, scope), ports);
        }
        requireFit(question.include(), i -> !i.isOfPeriod(), "one session", "a period", "give one day or an activity");
        return PeriodAnalysis.answer(new PeriodAnalysis.Asked(resolved, today, window, Purpose.REVIEW, scope), ports);
    }

    /** What cannot be added is refused: silence would read as "there is none". */
    private static void requireFit(
            List<Include> include, Predicate<Include> unfit, String belongsTo, String asked, String instead) {
        include.stream().filter(unfit).findFirst().ifPresent(first -> {
            throw new InvalidQuestion(
                    "unfit_include",
                    "include " + first.name().toLowerCase(Locale.ROOT) + " belongs to " + belongsTo
                            + "; this asks about " + asked + ".",
                    "Leave it out, or " + instead + ".");
        });
    }
}
