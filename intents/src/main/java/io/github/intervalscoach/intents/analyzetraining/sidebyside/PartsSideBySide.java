package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.activity.Reading;
import io.github.intervalscoach.intents.analyzetraining.activity.Stretch;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A session cut into the parts it is held against another by. */
final class PartsSideBySide {
    private static final int LEAST_REPS = 2;

    /** Targets that differ by less are the same plan; thresholds move a little between two sessions. House rule. */
    private static final double SAME_TARGET = 0.05;

    private PartsSideBySide() {}

    /** Whether both did the same reps, and all of them were recognised. */
    static boolean sameReps(Reading one, Reading other) {
        if (!one.repsFound()
                || !other.repsFound()
                || one.reps().size() < LEAST_REPS
                || one.reps().size() != other.reps().size()) {
            return false;
        }
        for (int i = 0; i < one.reps().size(); i++) {
            if (!isSame(one.reps().get(i), other.reps().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Rep one, Rep other) {
        return one.unit().equals(other.unit())
                && one.plannedSeconds() == other.plannedSeconds()
                && Math.abs(one.targetFrom() - other.targetFrom()) <= SAME_TARGET * other.targetFrom()
                && Math.abs(one.targetTo() - other.targetTo()) <= SAME_TARGET * other.targetTo();
    }

    static List<SidePart> reps(Ground ground) {
        List<SidePart> parts = new ArrayList<>();
        for (Rep rep : ground.reading().reps()) {
            int from = rep.startSecond().orElseThrow();
            parts.add(part(parts.size() + 1, new Stretch(from, from + rep.plannedSeconds()), ground));
        }
        return parts;
    }

    /** Equal times of the recording; stops are inside them. */
    static List<SidePart> thirds(Ground ground) {
        Optional<SampleStream> axis = axis(ground);
        if (axis.isEmpty()) {
            return List.of();
        }
        var whole = Stretch.whole(axis.get());
        List<SidePart> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(part(
                    i + 1,
                    new Stretch(whole.from() + whole.seconds() * i / 3, whole.from() + whole.seconds() * (i + 1) / 3),
                    ground));
        }
        return parts;
    }

    private static SidePart part(int number, Stretch stretch, Ground ground) {
        return new SidePart(
                number,
                axis(ground).map(stretch::recordedSeconds).orElse(stretch.seconds()),
                ground.meters(stretch),
                mean(stretch, ground.reading().power()),
                mean(stretch, ground.speed()),
                mean(stretch, ground.graded()),
                mean(stretch, ground.reading().heartRate()),
                ground.climb(stretch),
                mean(stretch, ground.temperature()));
    }

    private static Optional<SampleStream> axis(Ground ground) {
        Reading reading = ground.reading();
        return Stream.of(reading.power(), reading.speed(), reading.heartRate(), reading.distance())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static OptionalDouble mean(Stretch stretch, Optional<SampleStream> stream) {
        return stream.map(stretch::mean).orElse(OptionalDouble.empty());
    }
}
