package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.load.Form;
import io.github.intervalscoach.analytics.load.Monotony;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures.SessionRow;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures.SportFigures;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The totals of one period; what no session has is absent rather than 0. */
record Figures(Diary diary, SportFilter sport) {
    private static final int WEEK = 7;

    WindowFigures of(DateRange done) {
        List<Activity> sessions = diary.sessions(done, sport);
        LocalDate before = done.first().minusDays(1);
        return new WindowFigures(
                done.first(),
                done.last(),
                done.length(),
                sessions.size(),
                seconds(sessions),
                sum(sessions, a -> a.volume().distanceMeters()),
                sum(sessions, a -> a.volume().elevationGainMeters()),
                sum(sessions, a -> a.load().points()),
                diary.withheld(done),
                diary.fitness(before),
                diary.fitness(done.last()),
                form(before),
                form(done.last()),
                Arrays.stream(ZoneFamily.values())
                        .flatMap(family -> family.distribution(sessions, done.length()).stream())
                        .toList(),
                sports(sessions),
                sessions.stream().map(Figures::row).toList());
    }

    /** Monotony of each whole week counted back from the last day. */
    double[] monotony(DateRange done) {
        double[] weeks = new double[done.length() / WEEK];
        int found = 0;
        for (int i = 0; i < weeks.length; i++) {
            LocalDate end = done.last().minusDays((long) WEEK * i);
            var week = DailySeries.between(end.minusDays(WEEK - 1L), end, diary::load);
            var monotony = Monotony.of(week, Monotony.Deviation.SAMPLE).found();
            if (monotony.isPresent()) {
                weeks[found++] = monotony.get().monotony();
            }
        }
        return Arrays.copyOf(weeks, found);
    }

    private OptionalDouble form(LocalDate day) {
        return Form.on(
                        day,
                        DailySeries.between(day, day, diary::fitness),
                        DailySeries.between(day, day, diary::fatigue),
                        Form.Variant.SAME_DAY)
                .found()
                .map(form -> OptionalDouble.of(form.points()))
                .orElse(OptionalDouble.empty());
    }

    private static List<SportFigures> sports(List<Activity> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(Activity::sport, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new SportFigures(
                        e.getKey(),
                        e.getValue().size(),
                        seconds(e.getValue()),
                        sum(e.getValue(), a -> a.volume().distanceMeters()),
                        sum(e.getValue(), a -> a.load().points())))
                .toList();
    }

    private static SessionRow row(Activity a) {
        return new SessionRow(
                a.id(),
                a.start(),
                a.name().isWithheld() ? Optional.empty() : Optional.of(a.name().shown()),
                a.sport(),
                a.volume().movingSeconds(),
                a.load().points());
    }

    private static long seconds(List<Activity> sessions) {
        return sessions.stream()
                .mapToLong(a -> a.volume().movingSeconds().orElse(0))
                .sum();
    }

    private static OptionalDouble sum(List<Activity> sessions, Function<Activity, OptionalDouble> value) {
        double[] known = sessions.stream()
                .map(value)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        return known.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Arrays.stream(known).sum());
    }
}
