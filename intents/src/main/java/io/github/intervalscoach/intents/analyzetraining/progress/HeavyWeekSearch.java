package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.HeavyWeek;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.HeavyWeeks;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Weeks from Monday with more than so much load, and what followed each. */
record HeavyWeekSearch(Audited audited, Bests bests) {
    private static final int WEEK = 7;

    HeavyWeeks above(double points) {
        DateRange window = audited.asked().window();
        LocalDate monday = window.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        List<HeavyWeek> heavy = new ArrayList<>();
        int known = 0;
        int unknown = 0;
        for (; !monday.plusDays(WEEK - 1L).isAfter(window.last()); monday = monday.plusDays(WEEK)) {
            OptionalDouble load = load(monday);
            known += load.isPresent() ? 1 : 0;
            unknown += load.isPresent() ? 0 : 1;
            if (load.orElse(0) > points) {
                heavy.add(week(monday, load.getAsDouble()));
            }
        }
        return new HeavyWeeks(points, heavy.size(), known, unknown, heavy);
    }

    private HeavyWeek week(LocalDate monday, double load) {
        LocalDate sunday = monday.plusDays(WEEK - 1L);
        var after = new DateRange(sunday.plusDays(1), sunday.plusDays(2L * WEEK));
        Diary diary = audited.diary();
        OptionalDouble then = diary.fitness(sunday);
        OptionalDouble later = diary.fitness(after.last());
        boolean isOver = after.last().isBefore(audited.asked().today());
        return new HeavyWeek(
                monday,
                load,
                load(monday.plusDays(WEEK)),
                isOver && then.isPresent() && later.isPresent()
                        ? OptionalDouble.of(later.getAsDouble() - then.getAsDouble())
                        : OptionalDouble.empty(),
                diary.marked(after, Category.SICK) + diary.marked(after, Category.INJURED),
                bests.within(after));
    }

    private OptionalDouble load(LocalDate monday) {
        DateRange window = audited.asked().window();
        LocalDate sunday = monday.plusDays(WEEK - 1L);
        if (sunday.isAfter(window.last())) {
            return OptionalDouble.empty();
        }
        DailySeries days = DailySeries.between(monday, sunday, audited.diary()::load);
        return days.isComplete()
                ? OptionalDouble.of(Arrays.stream(days.knownValues()).sum())
                : OptionalDouble.empty();
    }
}
