package io.github.intervalscoach.intents.analyzerace;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.analyzerace.answer.RaceAnswer;
import io.github.intervalscoach.intents.analyzerace.answer.Scope;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.analyzerace.contest.RaceDistance;
import io.github.intervalscoach.intents.analyzerace.contest.Target;
import io.github.intervalscoach.intents.analyzerace.contest.TargetSearch;
import io.github.intervalscoach.intents.analyzerace.contest.UnclearAnswer;
import io.github.intervalscoach.intents.analyzerace.contest.Wish;
import io.github.intervalscoach.intents.analyzerace.execution.RaceExecution;
import io.github.intervalscoach.intents.analyzerace.prediction.RaceOutlook;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** A race that was run, or one to come. */
public final class AnalyzeRace implements Intent<Question> {
    private static final int MINUTE = 60;

    @Override
    public String name() {
        return "analyze_race";
    }

    @Override
    public String title() {
        return "Analyze race";
    }

    @Override
    public String description() {
        return "A race. Run already: pacing against the course, similar races, build-up, form that morning, recovery after."
                + " Coming, or a distance or duration: predicted range, models side by side; the days before it as a table.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<? extends Record> answerData() {
        return RaceAnswer.class;
    }

    @Override
    public Answer answer(Question question, Ports ports, Now now) {
        OptionalDouble meters = question.distance()
                .map(text -> OptionalDouble.of(RaceDistance.meters(text)))
                .orElse(OptionalDouble.empty());
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        LocalDate today = now.today(athlete.zone());
        var scope = new Scope(
                question.include(), question.detail(), question.athlete().isPresent());
        var wish = Wish.of(question.race(), question.date(), today);
        var pending = Diary.fetch(athlete, today, wish, ports);
        if (question.isPlain()) {
            return RaceOutlook.answer(
                    new RaceOutlook.Asked(
                            athlete,
                            today,
                            pending,
                            Optional.empty(),
                            Optional.of(meters.isPresent() ? "Run" : "Ride"),
                            meters,
                            seconds(question),
                            scope),
                    ports);
        }
        Diary diary = Await.value(pending);
        Target target = new TargetSearch(diary).find(wish);
        if (target instanceof Target.Done done) {
            return run(done.contest(), question, diary, scope, ports);
        }
        if (target instanceof Target.Ahead ahead) {
            return outlook(ahead.contest(), question, meters, diary, scope, ports);
        }
        return new UnclearAnswer(diary, wish, (Target.Unclear) target, scope).answer();
    }

    private static Answer run(Contest race, Question question, Diary diary, Scope scope, Ports ports) {
        if (question.distance().isPresent() || question.durationMinutes().isPresent()) {
            throw new InvalidQuestion(
                    "contradictory_arguments",
                    "distance and duration_minutes predict; the race of " + race.day() + " has been run.",
                    "Leave them out, or leave race and date out.");
        }
        if (question.include().contains(Include.RACE_WEEK)) {
            throw new InvalidQuestion(
                    "unfit_include",
                    "include race_week belongs to a race to come; that of " + race.day() + " has been run.",
                    "Leave it out, or name a coming race.");
        }
        return RaceExecution.answer(new RaceExecution.Asked(diary, race, scope), ports);
    }

    private static Answer outlook(
            Contest race, Question question, OptionalDouble meters, Diary diary, Scope scope, Ports ports) {
        if (question.include().contains(Include.SPLITS) || question.include().contains(Include.ENDS)) {
            throw new InvalidQuestion(
                    "unfit_include",
                    "include splits or ends belongs to a race that was run; that of " + race.day() + " is to come.",
                    "Leave it out, or name a race that was run.");
        }
        return RaceOutlook.answer(
                new RaceOutlook.Asked(
                        diary.athlete(),
                        diary.today(),
                        CompletableFuture.completedFuture(diary),
                        Optional.of(race),
                        race.sport(),
                        meters.isPresent() ? meters : race.meters(),
                        question.durationMinutes().isPresent() ? seconds(question) : race.seconds(),
                        scope),
                ports);
    }

    private static OptionalInt seconds(Question question) {
        return question.durationMinutes().isPresent()
                ? OptionalInt.of(question.durationMinutes().getAsInt() * MINUTE)
                : OptionalInt.empty();
    }
}
