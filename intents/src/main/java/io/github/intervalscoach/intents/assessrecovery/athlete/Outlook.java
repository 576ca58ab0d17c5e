package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.load.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The mornings of every seventh day, six weeks back and ahead.
 *
 * @param points oldest first; days whose eve is not known are left out
 * @param changePoints fitness of the day asked about minus six weeks before; empty when either is not known
 * @param plannedTo last day with anything planned
 */
record Outlook(List<Point> points, OptionalDouble changePoints, Optional<LocalDate> plannedTo) {
    private static final int WEEKS = 6;
    private static final int WEEK = 7;

    Outlook {
        points = List.copyOf(points);
    }

    /** Load points at the start of {@code day}. */
    record Point(LocalDate day, double fitness, double fatigue, double form, boolean projected) {}

    /** Whether the last week shown still holds something planned. */
    boolean isPlannedThrough() {
        return !points.isEmpty()
                && plannedTo
                        .filter(last ->
                                last.isAfter(points.get(points.size() - 1).day().minusDays(WEEK)))
                        .isPresent();
    }

    static Outlook of(Subject subject, Horizon horizon) {
        List<Point> points = IntStream.rangeClosed(-WEEKS, WEEKS)
                .mapToObj(week -> point(subject, horizon, subject.day().plusDays((long) WEEK * week)))
                .flatMap(Optional::stream)
                .toList();
        OptionalDouble now = horizon.fitness().on(subject.day().minusDays(1));
        OptionalDouble then = horizon.fitness().on(subject.day().minusDays(Horizon.DAYS + 1L));
        boolean known = now.isPresent() && then.isPresent();
        return new Outlook(
                points,
                known ? OptionalDouble.of(now.getAsDouble() - then.getAsDouble()) : OptionalDouble.empty(),
                horizon.plannedTo());
    }

    private static Optional<Point> point(Subject subject, Horizon horizon, LocalDate day) {
        OptionalDouble fitness = horizon.fitness().on(day.minusDays(1));
        OptionalDouble fatigue = horizon.fatigue().on(day.minusDays(1));
        return Form.on(day, horizon.fitness(), horizon.fatigue(), Form.Variant.START_OF_DAY)
                .found()
                .map(form -> new Point(
                        day, fitness.orElse(0), fatigue.orElse(0), form.points(), day.isAfter(subject.today())));
    }
}
