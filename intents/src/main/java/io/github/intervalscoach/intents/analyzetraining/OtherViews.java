package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.goal.GoalAnalysis;
import io.github.intervalscoach.intents.analyzetraining.goal.Target;
import io.github.intervalscoach.intents.analyzetraining.period.PeriodAnalysis;
import io.github.intervalscoach.intents.analyzetraining.progress.ProgressAnalysis;
import io.github.intervalscoach.intents.analyzetraining.quality.QualityAnalysis;
import io.github.intervalscoach.intents.analyzetraining.search.SearchAnalysis;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.dates.spoken.DayExpression;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.RangeExpression;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Chooses between the views that look at more than one session or period. */
record OtherViews(Question question, Optional<RangeExpression> days, Scope scope, Now now) {
    /** Twelve weeks: long enough for six weeks to be held against six. */
    private static final int PROGRESS_DAYS = 84;

    /** Weeks of much load are rare. */
    private static final int HEAVY_WEEKS_DAYS = 364;

    private static final int QUALITY_DAYS = 90;

    private static final int GOAL_MONTHS = 3;

    private static final int NOTE_DAYS_BACK = 28;

    private static final int NOTE_DAYS_AHEAD = 7;

    /** Two weeks against two; below that nothing is told from noise. */
    private static final int LEAST_PROGRESS_DAYS = 28;

    Answer answer(CompletionStage<Athlete> asked, Ports ports) {
        Athlete athlete = Await.value(asked);
        LocalDate today = now.today(athlete.zone());
        Optional<DateRange> named = AskedDays.find(question, days, today);
        return switch (question.view()) {
            case PROGRESS ->
                ProgressAnalysis.answer(
                        new ProgressAnalysis.Asked(
                                athlete,
                                today,
                                progressDays(named, today),
                                question.activity(),
                                question.weeklyLoad(),
                                scope),
                        ports);
            case SEARCH ->
                SearchAnalysis.answer(
                        new SearchAnalysis.Asked(
                                athlete, today, question.activity().orElse(""), named, scope),
                        ports);
            case HANDOVER -> PeriodAnalysis.answer(note(athlete, today), ports);
            case GOAL ->
                GoalAnalysis.answer(
                        new GoalAnalysis.Asked(
                                athlete,
                                today,
                                Target.parse(question.activity().orElse("")),
                                goalDay(named, today),
                                scope),
                        ports);
            case QUALITY, STANDARD ->
                QualityAnalysis.answer(
                        new QualityAnalysis.Asked(
                                athlete,
                                today,
                                over(named.orElseGet(() -> DateRange.endingOn(today, QUALITY_DAYS)), today),
                                scope),
                        ports);
        };
    }

    private LocalDate goalDay(Optional<DateRange> named, LocalDate today) {
        return question.to()
                .map(text -> DayExpression.parse(text, Facing.FUTURE).resolve(today))
                .or(() -> named.map(DateRange::last))
                .orElseGet(() -> today.plusMonths(GOAL_MONTHS));
    }

    /** Four weeks back and one ahead. */
    private PeriodAnalysis.Asked note(Athlete athlete, LocalDate today) {
        var window = new DateRange(today.minusDays(NOTE_DAYS_BACK - 1L), today.plusDays(NOTE_DAYS_AHEAD));
        return new PeriodAnalysis.Asked(
                athlete,
                today,
                window,
                PeriodAnalysis.Purpose.HANDOVER,
                new Scope(List.of(), Detail.BRIEF, scope.athleteNamed()));
    }

    private DateRange progressDays(Optional<DateRange> named, LocalDate today) {
        int usual = question.weeklyLoad().isPresent() ? HEAVY_WEEKS_DAYS : PROGRESS_DAYS;
        DateRange window = over(named.orElseGet(() -> DateRange.endingOn(today, usual)), today);
        if (window.length() < LEAST_PROGRESS_DAYS) {
            throw new InvalidQuestion(
                    "invalid_range",
                    "Progress needs at least " + LEAST_PROGRESS_DAYS + " days that are over; these are "
                            + window.length() + ".",
                    "Ask for more, e.g. last 84 days, or leave view out.");
        }
        return window;
    }

    /** What lies ahead is neither progress nor missing. */
    private static DateRange over(DateRange window, LocalDate today) {
        if (window.first().isAfter(today)) {
            throw new InvalidQuestion(
                    "invalid_range",
                    "The period begins on " + window.first() + ", after today, " + today + ".",
                    "Ask about days that are over.");
        }
        return window.last().isAfter(today) ? new DateRange(window.first(), today) : window;
    }
}
