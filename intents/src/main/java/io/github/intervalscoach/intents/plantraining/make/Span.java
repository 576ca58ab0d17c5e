package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.analytics.planning.TaperLength;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.read.Known;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The days of a plan.
 *
 * @param planned the whole way, race day included
 * @param proposed those whose sessions are proposed
 */
record Span(DateRange planned, DateRange proposed) {
    private static final int WEEK = 7;
    /** House rule where no goal and no weeks say how far. */
    private static final int USUAL_WEEKS = 4;

    private static final int MOST_WEEKS = 40;

    static Span of(Known known, Goal goal) {
        Asked asked = known.asked();
        LocalDate soonest = soonest(known);
        Optional<LocalDate> from = begin(asked);
        return switch (asked.question().action()) {
            case WEEK -> week(from.orElseGet(() -> monday(soonest)), goal);
            case TAPER -> taper(from.orElse(soonest), goal);
            case BUILD, REVIEW, WORKOUT, REPLAN, LIBRARY, FOLDER, DISCARD -> build(asked, from, soonest, goal);
        };
    }

    /**
     * The first day that is asked for.
     *
     * @throws InvalidQuestion where it is over or too far ahead
     */
    static Optional<LocalDate> begin(Asked asked) {
        return asked.question().from().map(said -> from(said, asked.today()));
    }

    /** How many weeks, for a plan without a last day of its own. */
    int weeks() {
        LocalDate monday = planned.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(monday, planned.last()) + 1;
    }

    private static Span week(LocalDate first, Goal goal) {
        LocalDate sunday = first.plusDays(WEEK - 1L);
        LocalDate last = goal.day().map(day -> range(first, day).last()).orElse(sunday);
        return new Span(new DateRange(first, last), new DateRange(first, last.isBefore(sunday) ? last : sunday));
    }

    private static Span taper(LocalDate soonest, Goal goal) {
        LocalDate race = goal.day().orElseThrow();
        int days = TaperLength.of(goal.raceDuration().orElseThrow())
                .found()
                .map(TaperLength::days)
                .orElse(WEEK);
        LocalDate begin = race.minusDays(days);
        var range = range(begin.isAfter(soonest) ? begin : soonest, race);
        return new Span(range, range);
    }

    private static Span build(Asked asked, Optional<LocalDate> from, LocalDate soonest, Goal goal) {
        var weeks = asked.question().weeks();
        if (goal.day().isPresent()) {
            LocalDate day = goal.day().get();
            LocalDate back = weeks.isPresent()
                    ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .minusWeeks(weeks.getAsInt() - 1L)
                    : soonest;
            var range = range(from.orElse(back.isAfter(soonest) ? back : soonest), day);
            return new Span(range, range);
        }
        LocalDate first = from.orElse(soonest);
        LocalDate sunday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays((long) WEEK * wholeWeeks(first, weeks.orElse(USUAL_WEEKS)) - 1);
        var range = new DateRange(first, sunday);
        return new Span(range, range);
    }

    /** A week that has begun comes before those that are asked for. */
    private static int wholeWeeks(LocalDate first, int weeks) {
        return first.getDayOfWeek() == DayOfWeek.MONDAY ? weeks : Math.min(MOST_WEEKS, weeks + 1);
    }

    private static DateRange range(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            throw new InvalidQuestion(
                    "no_time_left",
                    "From " + Wording.longDate(first) + " on nothing is left to plan before " + Wording.longDate(last)
                            + ".",
                    "Ask analyze_race for race week, or name a later day.");
        }
        return new DateRange(first, last);
    }

    /** Today where it is a Monday on which nothing was done yet, else tomorrow. */
    private static LocalDate soonest(Known known) {
        LocalDate today = known.asked().today();
        boolean isFresh = today.getDayOfWeek() == DayOfWeek.MONDAY && !known.isTrained(today);
        return isFresh ? today : today.plusDays(1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate from(String said, LocalDate today) {
        LocalDate day = NamedDay.parse(said, Facing.FUTURE).resolve(today);
        if (day.isBefore(today) || day.isAfter(today.plusWeeks(MOST_WEEKS))) {
            throw new InvalidQuestion(
                    day.isBefore(today) ? "past_day" : "date_too_far",
                    Wording.longDate(day) + (day.isBefore(today) ? " is over." : " is too far ahead."),
                    "Plan from " + today + " on.");
        }
        return day;
    }
}
