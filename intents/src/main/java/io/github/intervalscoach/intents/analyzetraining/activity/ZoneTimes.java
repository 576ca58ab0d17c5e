package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.intensity.TimeInZones;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Zones;
import io.github.intervalscoach.intents.model.SportSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Time in the athlete's own zones: of power where there is power, else of heart rate, else of pace. */
final class ZoneTimes {
    private ZoneTimes() {}

    static Optional<Zones> of(Recorded recorded) {
        return recorded.thresholds()
                .settings()
                .flatMap(settings -> power(recorded, settings)
                        .or(() -> heartRate(recorded, settings))
                        .or(() -> pace(recorded, settings)));
    }

    private static Optional<Zones> power(Recorded recorded, SportSettings settings) {
        if (recorded.power().isEmpty() || recorded.thresholds().ftpWatts().isEmpty()) {
            return Optional.empty();
        }
        int ftp = recorded.thresholds().ftpWatts().getAsInt();
        // A zone ends at the whole watt at or below its share of the threshold; the next begins one watt above.
        List<Double> bounds = bounds(0, settings.powerZoneTopsPercentOfFtp(), top -> Math.floor(top * ftp / 100.0) + 1);
        return zones("power", "W", recorded.power().get(), bounds);
    }

    private static Optional<Zones> heartRate(Recorded recorded, SportSettings settings) {
        return recorded.heartRate()
                .flatMap(bpm ->
                        zones("heart_rate", "bpm", bpm, bounds(1, settings.heartRateZoneTopsBpm(), top -> top + 1.0)));
    }

    private static Optional<Zones> pace(Recorded recorded, SportSettings settings) {
        if (recorded.speed().isEmpty()
                || recorded.thresholds().thresholdMetersPerSecond().isEmpty()) {
            return Optional.empty();
        }
        double threshold = recorded.thresholds().thresholdMetersPerSecond().getAsDouble();
        List<Double> bounds = bounds(0, settings.paceZoneTopsPercentOfThresholdSpeed(), top -> top / 100 * threshold);
        return zones("pace", "m/s", recorded.speed().get(), bounds);
    }

    /** The last top is open-ended, so it bounds nothing. */
    private static <T> List<Double> bounds(double lowest, List<T> tops, ToDoubleFunction<T> next) {
        List<Double> bounds = new ArrayList<>();
        bounds.add(lowest);
        for (int i = 0; i < tops.size() - 1; i++) {
            bounds.add(next.applyAsDouble(tops.get(i)));
        }
        return bounds;
    }

    private static Optional<Zones> zones(String by, String unit, SampleStream stream, List<Double> bounds) {
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i) <= bounds.get(i - 1)) {
                return Optional.empty();
            }
        }
        if (bounds.size() < 2) {
            return Optional.empty();
        }
        return TimeInZones.of(stream, bounds)
                .found()
                .map(times -> new Zones(
                        by,
                        bounds,
                        unit,
                        times.seconds().stream()
                                .map(s -> (int) StrictMath.round(s))
                                .toList()));
    }
}
