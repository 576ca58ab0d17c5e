package io.github.intervalscoach.intents.model.workout;

import io.github.intervalscoach.intents.model.Sex;
import io.github.intervalscoach.intents.model.SportSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What relative targets are relative to.
 *
 * @param powerZoneTops percent of FTP, ascending, the last open-ended; empty when unknown
 * @param heartRateZoneTops bpm, ascending; empty when unknown
 * @param paceZoneTops percent of threshold speed, ascending, the last open-ended; empty when unknown
 */
public record Anchors(
        Discipline discipline,
        OptionalInt ftpWatts,
        OptionalDouble thresholdMetersPerSecond,
        HeartRates heartRates,
        List<Double> powerZoneTops,
        List<Double> heartRateZoneTops,
        List<Double> paceZoneTops) {

    /** Whether an indoor FTP, if there is one, counts. */
    public enum Venue {
        INDOORS,
        OUTDOORS
    }

    /**
     * The athlete's heart rates, bpm.
     *
     * @param sex selects constants of the load; empty counts as male, as the service seems to
     */
    public record HeartRates(OptionalInt resting, OptionalInt threshold, OptionalInt max, Optional<Sex> sex) {
        /** None is known. */
        public static HeartRates unknown() {
            return new HeartRates(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        }
    }

    public Anchors {
        powerZoneTops = List.copyOf(powerZoneTops);
        heartRateZoneTops = List.copyOf(heartRateZoneTops);
        paceZoneTops = List.copyOf(paceZoneTops);
    }

    /** Nothing is known but the sport. */
    public static Anchors unknown(Discipline discipline) {
        return new Anchors(
                discipline,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                HeartRates.unknown(),
                List.of(),
                List.of(),
                List.of());
    }

    /** An athlete's settings for a sport. */
    public static Anchors from(
            SportSettings settings, Discipline discipline, Venue venue, OptionalInt restingBpm, Optional<Sex> sex) {
        OptionalInt indoor = venue == Venue.INDOORS ? settings.indoorFtpWatts() : OptionalInt.empty();
        return new Anchors(
                discipline,
                indoor.isPresent() ? indoor : settings.ftpWatts(),
                settings.thresholdPaceMetersPerSecond(),
                new HeartRates(restingBpm, settings.thresholdHeartRateBpm(), settings.maxHeartRateBpm(), sex),
                settings.powerZoneTopsPercentOfFtp().stream()
                        .map(Integer::doubleValue)
                        .toList(),
                settings.heartRateZoneTopsBpm().stream()
                        .map(Integer::doubleValue)
                        .toList(),
                settings.paceZoneTopsPercentOfThresholdSpeed());
    }
}
