package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.analytics.intensity.TimeInZones;
import io.github.intervalscoach.analytics.load.TrainingStress;
import io.github.intervalscoach.analytics.power.AveragePower;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intervals.workout.Legs.Shape;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a workout is planned to take in power: targets second by second, bands at their middle, ramps linear, everything
 * without a power target at 0 W. Equal to what the service shows for every recorded workout with a load.
 */
record PlannedPower(
        OptionalInt normalizedWatts,
        OptionalInt averageWatts,
        OptionalInt loadPoints,
        List<Integer> zoneSeconds,
        OptionalInt sweetSpotSeconds) {
    /** Percent of FTP, the service's default. */
    static final int SWEET_SPOT_MIN = 84;

    static final int SWEET_SPOT_MAX = 97;

    static PlannedPower none() {
        return new PlannedPower(
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of(), OptionalInt.empty());
    }

    /** The figures of a workout that is not too long; those of none when no step has a power this athlete resolves. */
    static PlannedPower of(Legs legs, Anchors anchors, Findings findings) {
        if (anchors.ftpWatts().isPresent() && !legs.resolve(Quantity.POWER)) {
            findings.addOverall(FigureTrap.POWER_UNRESOLVED);
        }
        double[] middles = legs.line(Quantity.POWER, Shape.MIDDLE, Double.NaN);
        boolean powered = false;
        for (double watts : middles) {
            powered |= !Double.isNaN(watts);
        }
        return powered ? of(legs, SampleStream.everySecond(middles), anchors, findings) : none();
    }

    private static PlannedPower of(Legs legs, SampleStream middles, Anchors anchors, Findings findings) {
        var traced = SampleStream.everySecond(legs.line(Quantity.POWER, Shape.TRACED, 0));
        OptionalInt normalized = NormalizedPower.of(traced, NormalizedPower.Variant.SERVICE)
                .fold(value -> OptionalInt.of(Rounded.halfUp(value.value().watts())), none -> OptionalInt.empty());
        OptionalInt average = AveragePower.of(traced)
                .fold(value -> OptionalInt.of(Rounded.halfUp(value.value().watts())), none -> OptionalInt.empty());
        if (normalized.isEmpty()) {
            findings.addOverall(FigureTrap.BEYOND_REASON);
        }
        var zones = new Zones(anchors);
        return new PlannedPower(
                normalized,
                average,
                load(normalized, anchors, traced.samples()),
                anchors.ftpWatts().isPresent() && !anchors.powerZoneTops().isEmpty()
                        ? seconds(middles, zones.powerFloors())
                        : List.of(),
                anchors.ftpWatts().isPresent() ? sweetSpot(middles, zones) : OptionalInt.empty());
    }

    private static OptionalInt load(OptionalInt normalized, Anchors anchors, int seconds) {
        return normalized.isEmpty() || anchors.ftpWatts().isEmpty()
                ? OptionalInt.empty()
                : TrainingStress.of(normalized.getAsInt(), anchors.ftpWatts().getAsInt(), seconds)
                        .fold(
                                stress -> OptionalInt.of(
                                        Rounded.halfUp(stress.value().points())),
                                refusal -> OptionalInt.empty());
    }

    private static List<Integer> seconds(SampleStream middles, List<Double> floors) {
        return TimeInZones.of(middles, floors)
                .found()
                .map(zones -> zones.seconds().stream().map(Rounded::halfUp).toList())
                .orElse(List.of());
    }

    private static OptionalInt sweetSpot(SampleStream middles, Zones zones) {
        double from = zones.wattsAt(SWEET_SPOT_MIN);
        double above = zones.wattsAt(SWEET_SPOT_MAX) + 1;
        return from > 0
                ? OptionalInt.of(seconds(middles, List.of(0.0, from, above)).get(1))
                : OptionalInt.empty();
    }
}
