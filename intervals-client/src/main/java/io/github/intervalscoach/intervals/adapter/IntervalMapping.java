package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intervals.wire.IntervalsRow;
import io.github.intervalscoach.intervals.wire.IntervalsRow.IntervalRow;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Intervals as the service cut them. */
final class IntervalMapping {
    private IntervalMapping() {}

    /** Those that say where they are; one that does not cannot be placed and is left out. */
    static List<Interval> intervals(IntervalsRow row) {
        return Values.known(row.icuIntervals()).stream()
                .filter(IntervalMapping::isPlaced)
                .map(IntervalMapping::interval)
                .toList();
    }

    private static boolean isPlaced(IntervalRow row) {
        return Stream.of(Values.whole(row.startIndex()), Values.whole(row.endIndex()), Values.whole(row.startTime()))
                        .allMatch(OptionalInt::isPresent)
                && elapsed(row).isPresent();
    }

    private static Interval interval(IntervalRow row) {
        int elapsed = elapsed(row).orElseThrow();
        return new Interval(
                "RECOVERY".equals(row.type()) ? Interval.Kind.RECOVERY : Interval.Kind.WORK,
                Values.text(row.label()).map(label -> Values.name(label)),
                Values.id(row.groupId()),
                Values.whole(row.startIndex()).orElseThrow(),
                Values.whole(row.endIndex()).orElseThrow(),
                Values.whole(row.startTime()).orElseThrow(),
                Values.whole(row.movingTime()).orElse(elapsed),
                elapsed,
                Values.number(row.distance()),
                Values.whole(row.averageWatts()),
                Values.whole(row.weightedAverageWatts()),
                Values.whole(row.averageHeartrate()),
                Values.whole(row.maxHeartrate()),
                Values.number(row.averageCadence()),
                Values.number(row.averageSpeed()),
                Values.number(row.intensity()),
                Values.number(row.trainingLoad()),
                Values.whole(row.zone()));
    }

    private static OptionalInt elapsed(IntervalRow row) {
        OptionalInt said = Values.whole(row.elapsedTime());
        if (said.isPresent() || row.startTime() == null || row.endTime() == null) {
            return said;
        }
        return Values.whole(row.endTime() - row.startTime());
    }
}
