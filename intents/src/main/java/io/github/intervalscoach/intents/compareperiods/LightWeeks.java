package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.load.WeekOverWeek;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Weeks from Monday that were lighter than the athlete's usual one: by the plan, or else as done. Words in the calendar are
 * not read for it.
 *
 * @param planned planned load by day; a day with nothing planned is absent
 */
record LightWeeks(Windows windows, Diary diary, TreeMap<LocalDate, Double> planned) {
    private static final int WEEK = 7;

    /** Three tenths below the median of four weeks; house rule. */
    private static final double LIGHT_PERCENT = -30;

    static LightWeeks of(Windows windows, Diary diary, List<CalendarEvent> calendar) {
        return new LightWeeks(
                windows,
                diary,
                calendar.stream()
                        .filter(e ->
                                e.category() == Category.WORKOUT || e.category().isRace())
                        .collect(Collectors.groupingBy(
                                CalendarEvent::day,
                                TreeMap::new,
                                Collectors.summingDouble(e -> e.loadPoints().orElse(0)))));
    }

    /** The light weeks that touch {@code period}, each cut to it; {@code interrupted} weeks are light for another reason. */
    List<Mark> in(Period period, Function<DateRange, Boolean> interrupted) {
        List<Mark> marks = new ArrayList<>();
        period.done().ifPresent(done -> {
            LocalDate monday =
                    done.first().minusDays(done.first().getDayOfWeek().getValue() - 1L);
            for (; !monday.isAfter(done.last()); monday = monday.plusDays(WEEK)) {
                var week = new DateRange(monday, monday.plusDays(WEEK - 1L));
                var days = new DateRange(
                        monday.isBefore(done.first()) ? done.first() : monday,
                        week.last().isAfter(done.last()) ? done.last() : week.last());
                kind(week, interrupted.apply(week)).ifPresent(kind -> marks.add(new Mark(kind, period.side(), days)));
            }
        });
        return marks;
    }

    private Optional<Mark.Kind> kind(DateRange week, boolean interrupted) {
        boolean anyPlanned = week.days().anyMatch(day -> planned.getOrDefault(day, 0.0) > 0);
        if (anyPlanned && isLight(week.last(), day -> OptionalDouble.of(planned.getOrDefault(day, 0.0)))) {
            return Optional.of(Mark.Kind.LIGHT_WEEK_PLANNED);
        }
        boolean over = week.last().isBefore(windows.today());
        return over && !interrupted && isLight(week.last(), diary::load)
                ? Optional.of(Mark.Kind.LIGHT_WEEK_DONE)
                : Optional.empty();
    }

    private boolean isLight(LocalDate sunday, Function<LocalDate, OptionalDouble> load) {
        var series = DailySeries.between(windows.reach().first(), sunday, load);
        return WeekOverWeek.of(series, WeekOverWeek.Base.USUAL)
                .found()
                .filter(week -> week.percent() <= LIGHT_PERCENT)
                .isPresent();
    }
}
