package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude;
import io.github.intervalscoach.analytics.terrain.GradeAdjustedPace;
import io.github.intervalscoach.analytics.terrain.Gradient;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.CoursePart;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The course cut into parts, by the clock of the race.
 *
 * @param graded grade-adjusted speed on foot, of the service or else of the library
 */
record Course(Tapes tapes, RaceClock clock, Optional<SampleStream> graded, Optional<Altitude> profile) {
    private static final int THIRDS = 3;
    private static final double METERS_PER_KILOMETER = 1000;
    private static final double METERS_PER_MILE = 1609.344;
    private static final int UNITS_ON_WHEELS = 5;

    /** A last split shorter than this share of one is none. */
    private static final double STUB = 0.1;

    static Course of(Tapes tapes, RaceClock clock, boolean onFoot) {
        Optional<Altitude> profile = tapes.altitude()
                .flatMap(altitude -> tapes.distance()
                        .flatMap(distance -> Altitude.of(altitude, distance, Altitude.Smoothing.DISTANCE_WINDOW)
                                .found()));
        Optional<SampleStream> graded = onFoot ? tapes.graded().or(() -> graded(tapes, profile)) : Optional.empty();
        return new Course(tapes, clock, graded, profile);
    }

    private static Optional<SampleStream> graded(Tapes tapes, Optional<Altitude> profile) {
        return profile.flatMap(p -> Gradient.of(p).found())
                .flatMap(gradient -> tapes.speed()
                        .flatMap(speed -> GradeAdjustedPace.of(
                                        speed, gradient.riseOverRun(), GradeAdjustedPace.Variant.EMPIRICAL)
                                .found()))
                .map(GradeAdjustedPace::metersPerSecond);
    }

    /** By distance where it was recorded, else by time. */
    List<CoursePart> thirds() {
        if (tapes.axis().isEmpty()) {
            return List.of();
        }
        SampleStream axis = tapes.axis().get();
        int start = axis.second(0);
        int end = axis.second(axis.samples() - 1) + 1;
        List<CoursePart> parts = new ArrayList<>();
        int from = start;
        for (int i = 1; i <= THIRDS; i++) {
            int to = i == THIRDS ? end : cut(start, end, i);
            if (to > from) {
                parts.add(part(from, to));
            }
            from = to;
        }
        return parts.size() == THIRDS ? parts : List.of();
    }

    private int cut(int start, int end, int i) {
        if (tapes.distance().isEmpty()) {
            return start + (end - start) * i / THIRDS;
        }
        double first = covered(start);
        return secondAt(first + (covered(end) - first) * i / THIRDS);
    }

    /** Each kilometre or mile on foot or in the water, every fifth on wheels. */
    List<CoursePart> splits(UnitSystem units, boolean onWheels) {
        if (tapes.distance().isEmpty()) {
            return List.of();
        }
        SampleStream distance = tapes.distance().get();
        double unit = (units == UnitSystem.METRIC ? METERS_PER_KILOMETER : METERS_PER_MILE)
                * (onWheels ? UNITS_ON_WHEELS : 1);
        int from = distance.second(0);
        int end = distance.second(distance.samples() - 1) + 1;
        double first = covered(from);
        double last = covered(end);
        List<CoursePart> splits = new ArrayList<>();
        for (int i = 1; first + (i - 1) * unit < last - STUB * unit; i++) {
            int to = first + i * unit >= last ? end : secondAt(first + i * unit);
            splits.add(part(from, to));
            from = to;
        }
        return splits;
    }

    /** The first and the last {@code meters}. */
    List<CoursePart> ends(double meters) {
        SampleStream distance = tapes.distance().orElseThrow();
        int start = distance.second(0);
        int end = distance.second(distance.samples() - 1) + 1;
        return List.of(part(start, secondAt(covered(start) + meters)), part(secondAt(covered(end) - meters), end));
    }

    /** How far it goes; empty where no distance was recorded. */
    OptionalDouble meters() {
        return tapes.distance()
                .map(distance -> OptionalDouble.of(
                        covered(distance.second(distance.samples() - 1) + 1) - covered(distance.second(0))))
                .orElse(OptionalDouble.empty());
    }

    private CoursePart part(int from, int to) {
        OptionalDouble meters =
                tapes.distance().isPresent() ? OptionalDouble.of(covered(to) - covered(from)) : OptionalDouble.empty();
        var stretch = new Stretch(from, to);
        int seconds = clock.seconds(stretch);
        OptionalDouble speed = meters.isPresent() && seconds > 0
                ? OptionalDouble.of(meters.getAsDouble() / seconds)
                : mean(stretch, tapes.speed());
        OptionalDouble climb = profile.map(p -> OptionalDouble.of(p.at(covered(to)) - p.at(covered(from))))
                .orElse(OptionalDouble.empty());
        return new CoursePart(
                meters,
                seconds,
                speed,
                mean(stretch, graded),
                mean(stretch, tapes.power()),
                mean(stretch, tapes.heartRate()),
                climb);
    }

    /** The furthest before {@code second}. */
    private double covered(int second) {
        SampleStream distance = tapes.distance().orElseThrow();
        double meters = 0;
        for (int i = 0; i < distance.samples() && distance.second(i) < second; i++) {
            meters = Math.max(meters, distance.value(i).orElse(meters));
        }
        return meters;
    }

    /** The second after the first sample that has reached {@code meters}. */
    private int secondAt(double meters) {
        SampleStream distance = tapes.distance().orElseThrow();
        for (int i = 0; i < distance.samples(); i++) {
            if (distance.value(i).orElse(0) >= meters) {
                return distance.second(i) + 1;
            }
        }
        return distance.second(distance.samples() - 1) + 1;
    }

    private OptionalDouble mean(Stretch stretch, Optional<SampleStream> stream) {
        return stream.map(tape -> stretch.mean(tape, clock)).orElse(OptionalDouble.empty());
    }
}
