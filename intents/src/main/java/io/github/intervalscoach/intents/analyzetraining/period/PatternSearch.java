package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.planning.HardDaySpacing;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.Habit;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.HardDays;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.Kind;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.WeekdayTotals;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.rules.PeriodRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for what repeats.
 *
 * @param full days over and on record
 * @param usual those of them that are not marked sick, injured or holiday
 */
record PatternSearch(DateRange full, List<LocalDate> usual, LogBook log) {
    static Optional<Patterns> of(Audited audited) {
        return audited.days()
                .full()
                .map(full -> new PatternSearch(
                                full,
                                full.days()
                                        .filter(day ->
                                                audited.calendar().stream().noneMatch(e -> isMark(e) && e.covers(day)))
                                        .toList(),
                                audited.log())
                        .all());
    }

    private static boolean isMark(CalendarEvent event) {
        return event.category() == Category.SICK
                || event.category() == Category.INJURED
                || event.category() == Category.HOLIDAY;
    }

    private Patterns all() {
        var weeks = new LongestOfWeeks(full, usual, log);
        return new Patterns(
                usual.size(),
                usual.size() < PeriodRules.PATTERN_DAYS - 1 ? List.of() : habits(weeks),
                Arrays.stream(DayOfWeek.values()).map(this::totals).toList(),
                StartHours.of(usual.stream().flatMap(this::on).toList()),
                hardDays(),
                longestRun(),
                weeks.share());
    }

    private List<Habit> habits(LongestOfWeeks weeks) {
        List<Habit> habits = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            habit(Kind.REST, weekday, usual, log::isRestDay).ifPresent(habits::add);
            habit(Kind.HARD, weekday, usual, this::isHard).ifPresent(habits::add);
            habit(Kind.LONGEST_SESSION, weekday, weeks.days(), weeks::isLongest).ifPresent(habits::add);
        }
        return habits;
    }

    private static Optional<Habit> habit(
            Kind kind, DayOfWeek weekday, List<LocalDate> days, Predicate<LocalDate> holds) {
        List<LocalDate> those =
                days.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
        long times = those.stream().filter(holds).count();
        double share = times / (double) Math.max(1, those.size());
        double everywhere = days.stream().filter(holds).count() / (double) Math.max(1, days.size());
        boolean isHabit = times >= PeriodRules.LEAST_WEEKDAYS
                && share >= PeriodRules.HABIT_SHARE
                && share >= PeriodRules.HABIT_LIFT * everywhere;
        return isHabit ? Optional.of(new Habit(weekday, kind, (int) times, those.size())) : Optional.empty();
    }

    private WeekdayTotals totals(DayOfWeek weekday) {
        List<LocalDate> those =
                usual.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
        List<LocalDate> trained =
                those.stream().filter(day -> !log.isRestDay(day)).toList();
        double[] minutes = trained.stream()
                .filter(day -> log.withheld(DateRange.of(day)).isEmpty())
                .mapToDouble(day -> Sums.seconds(log.sessions(DateRange.of(day))) / 60.0)
                .toArray();
        return new WeekdayTotals(
                weekday, those.size(), trained.size(), Arrays.stream(minutes).average());
    }

    private Optional<HardDays> hardDays() {
        List<LocalDate> hard = full.days().filter(this::isHard).toList();
        int trained = (int) full.days().filter(day -> !log.isRestDay(day)).count();
        int readable = (int)
                full.days().filter(day -> on(day).anyMatch(Hardness::isKnown)).count();
        return readable == 0
                ? Optional.empty()
                : Optional.of(new HardDays(
                        hard.size(),
                        readable,
                        trained,
                        HardDaySpacing.of(hard)
                                .found()
                                .map(spacing -> spacing.tooClose().size())
                                .orElse(0)));
    }

    private int longestRun() {
        int longest = 0;
        int run = 0;
        for (LocalDate day : full.days().toList()) {
            run = log.isRestDay(day) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private boolean isHard(LocalDate day) {
        return on(day).anyMatch(Hardness::isHard);
    }

    private Stream<Activity> on(LocalDate day) {
        return log.sessions(DateRange.of(day)).stream();
    }
}
