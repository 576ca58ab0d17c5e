package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.intensity.IntensityDistribution;
import io.github.intervalscoach.analytics.intensity.IntensityDistribution.Shape;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Distribution;
import io.github.intervalscoach.intents.model.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Time by intensity: power zones where a session has them, heart rate zones of the others; never added up. */
final class ZoneMix {
    /** Fewer zones do not say where the two thresholds are. */
    private static final int LEAST_ZONES = 5;

    private ZoneMix() {}

    static List<Distribution> of(List<Activity> sessions, int days, NumberReader reader) {
        List<List<Integer>> power = sessions.stream()
                .map(a -> a.power().zoneSeconds())
                .filter(ZoneMix::isUsable)
                .toList();
        List<List<Integer>> heartRate = sessions.stream()
                .filter(a -> !isUsable(a.power().zoneSeconds()))
                .map(a -> a.heartRate().zoneSeconds())
                .filter(ZoneMix::isUsable)
                .toList();
        return Stream.of(
                        distribution("power", power, sessions.size(), days, reader),
                        distribution("heart_rate", heartRate, sessions.size(), days, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    static boolean isUsable(List<Integer> zones) {
        return zones.size() >= LEAST_ZONES
                && zones.stream().mapToInt(z -> z).sum() > 0
                && zones.stream().allMatch(z -> z >= 0);
    }

    private static Optional<Distribution> distribution(
            String by, List<List<Integer>> sessions, int ofSessions, int days, NumberReader reader) {
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        int zones = sessions.stream().mapToInt(List::size).max().orElseThrow();
        List<Long> seconds = new ArrayList<>();
        for (int zone = 0; zone < zones; zone++) {
            int z = zone;
            seconds.add(sessions.stream()
                    .mapToLong(s -> z < s.size() ? s.get(z) : 0)
                    .sum());
        }
        List<Double> asDoubles = seconds.stream().map(Long::doubleValue).toList();
        return reader.found("intensity_distribution", IntensityDistribution.of(asDoubles, days))
                .map(mix -> new Distribution(
                        by,
                        sessions.size(),
                        ofSessions,
                        seconds,
                        100 * mix.low(),
                        100 * mix.moderate(),
                        100 * mix.high(),
                        mix.shape() == Shape.UNKNOWN
                                ? Optional.empty()
                                : Optional.of(mix.shape().name().toLowerCase(Locale.ROOT))));
    }
}
