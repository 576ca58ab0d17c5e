package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.insight.PowerVersusHeartRate;
import io.github.intervalscoach.intents.model.insight.PowerVersusHeartRate.Stretch;
import io.github.intervalscoach.intents.model.insight.TimeAtHeartRate;
import io.github.intervalscoach.intervals.wire.PowerVersusHeartRateRow;
import io.github.intervalscoach.intervals.wire.PowerVersusHeartRateRow.BucketRow;
import io.github.intervalscoach.intervals.wire.TimeAtHeartRateRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What heart rate did in one activity. */
final class HeartRateMapping {
    private HeartRateMapping() {}

    static Optional<TimeAtHeartRate> timeAt(TimeAtHeartRateRow row) {
        OptionalInt lowest = Values.whole(row.minBpm());
        List<Integer> seconds = Values.wholes(row.secs());
        return lowest.isEmpty() || seconds.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeAtHeartRate(lowest.getAsInt(), seconds));
    }

    /** Nothing when there is neither a figure nor a stretch. */
    static Optional<PowerVersusHeartRate> powerVersus(PowerVersusHeartRateRow row) {
        List<Stretch> stretches = Values.known(row.series()).stream()
                .flatMap(HeartRateMapping::stretch)
                .toList();
        var plot = new PowerVersusHeartRate(
                Values.whole(row.warmup()),
                Values.whole(row.cooldown()),
                Values.whole(row.hrLag()),
                Values.number(row.powerHr()),
                Values.number(row.powerHrFirst()),
                Values.number(row.powerHrSecond()),
                Values.number(row.decoupling()),
                Values.number(row.powerHrZ2()),
                Values.number(row.medianCadenceZ2()),
                stretches);
        return stretches.isEmpty() && plot.wattsPerBeat().isEmpty() ? Optional.empty() : Optional.of(plot);
    }

    private static Stream<Stretch> stretch(BucketRow row) {
        OptionalInt start = Values.whole(row.start());
        return start.isEmpty()
                ? Stream.empty()
                : Stream.of(new Stretch(
                        start.getAsInt(),
                        Values.whole(row.secs()),
                        Values.whole(row.movingSecs()),
                        Values.number(row.watts()),
                        Values.number(row.hr()),
                        Values.number(row.cadence())));
    }
}
