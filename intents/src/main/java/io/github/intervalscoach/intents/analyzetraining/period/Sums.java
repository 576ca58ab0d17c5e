package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.SportTotals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Totals;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekSport;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekTotals;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sums over sessions; what no session has is absent rather than 0. */
final class Sums {
    private Sums() {}

    static Totals totals(List<Activity> sessions) {
        return new Totals(
                sessions.size(),
                seconds(sessions),
                sum(sessions, a -> a.volume().distanceMeters()),
                sum(sessions, a -> a.volume().elevationGainMeters()),
                load(sessions),
                (int) sessions.stream().filter(a -> a.load().points().isEmpty()).count());
    }

    static List<SportTotals> bySport(List<Activity> sessions) {
        var sports =
                sessions.stream().collect(Collectors.groupingBy(Activity::sport, TreeMap::new, Collectors.toList()));
        return sports.entrySet().stream()
                .map(e -> new SportTotals(
                        e.getKey(),
                        e.getValue().size(),
                        seconds(e.getValue()),
                        sum(e.getValue(), a -> a.volume().distanceMeters()),
                        load(e.getValue())))
                .sorted(Comparator.comparingLong(SportTotals::movingSeconds).reversed())
                .toList();
    }

    static List<WeekTotals> weeks(DateRange done, LogBook log) {
        var mondays = done.days().collect(Collectors.groupingBy(Sums::monday, TreeMap::new, Collectors.counting()));
        return mondays.entrySet().stream()
                .map(week -> {
                    List<Activity> sessions = log.sessions(done).stream()
                            .filter(a -> monday(a.day()).equals(week.getKey()))
                            .toList();
                    return new WeekTotals(
                            week.getKey(),
                            week.getValue().intValue(),
                            sessions.size(),
                            seconds(sessions),
                            load(sessions),
                            bySport(sessions).stream()
                                    .map(s -> new WeekSport(s.sport(), s.movingSeconds(), s.loadPoints()))
                                    .toList());
                })
                .toList();
    }

    static OptionalDouble load(List<Activity> sessions) {
        return sum(sessions, a -> a.load().points());
    }

    static long seconds(List<Activity> sessions) {
        return sessions.stream()
                .mapToLong(a -> a.volume().movingSeconds().orElse(0))
                .sum();
    }

    private static OptionalDouble sum(List<Activity> sessions, Function<Activity, OptionalDouble> value) {
        double[] known = sessions.stream()
                .map(value)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        double sum = 0;
        for (double v : known) {
            sum += v;
        }
        return known.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
