package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.intensity.IntensityDistribution;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures.Distribution;
import io.github.intervalscoach.intents.model.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Which zones a session's time is counted in: those of power where it has them, else those of heart rate. Never added up. */
enum ZoneFamily {
    POWER,
    HEART_RATE;

    /** Fewer zones do not say where the two thresholds are. */
    private static final int LEAST_ZONES = 5;

    /** Z5 is the first hard one. */
    private static final int FIRST_HARD = 4;

    static Optional<ZoneFamily> of(Activity session) {
        if (isUsable(session.power().zoneSeconds())) {
            return Optional.of(POWER);
        }
        return isUsable(session.heartRate().zoneSeconds()) ? Optional.of(HEART_RATE) : Optional.empty();
    }

    /** Minutes in hard zones of this family; 0 of a session in the other; empty of one without zones. */
    OptionalDouble hardMinutes(Activity session) {
        Optional<ZoneFamily> family = of(session);
        if (family.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                family.get() == this
                        ? zones(session).stream()
                                        .skip(FIRST_HARD)
                                        .mapToInt(z -> z)
                                        .sum()
                                / 60.0
                        : 0);
    }

    Optional<Distribution> distribution(List<Activity> sessions, int days) {
        List<List<Integer>> zones = sessions.stream()
                .filter(session -> of(session).equals(Optional.of(this)))
                .map(this::zones)
                .toList();
        if (zones.isEmpty()) {
            return Optional.empty();
        }
        List<Double> seconds = new ArrayList<>();
        int most = zones.stream().mapToInt(List::size).max().orElseThrow();
        for (int i = 0; i < most; i++) {
            int zone = i;
            seconds.add((double) zones.stream()
                    .mapToLong(z -> zone < z.size() ? z.get(zone) : 0)
                    .sum());
        }
        return IntensityDistribution.of(seconds, days)
                .found()
                .map(mix -> new Distribution(
                        name().toLowerCase(Locale.ROOT),
                        zones.size(),
                        sessions.size(),
                        100 * mix.low(),
                        100 * mix.moderate(),
                        100 * mix.high()));
    }

    private List<Integer> zones(Activity session) {
        return this == POWER
                ? session.power().zoneSeconds()
                : session.heartRate().zoneSeconds();
    }

    private static boolean isUsable(List<Integer> zones) {
        return zones.size() >= LEAST_ZONES
                && zones.stream().mapToInt(z -> z).sum() > 0
                && zones.stream().allMatch(z -> z >= 0);
    }
}
