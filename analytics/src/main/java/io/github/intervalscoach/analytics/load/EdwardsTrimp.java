package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Training load from five heart-rate zones: a minute in zone 3 counts three times a minute in zone 1.
 *
 * <dl>
 *   <dt>Formula <dd>Σ k · minutes in zone k, k = 1 to 5; the zones start at 50, 60, 70, 80 and 90 % of the maximum
 *                   heart rate, and a rate on a bound is in the zone above it
 *   <dt>Needs   <dd>a heart rate for 80 % of the recorded time and the athlete's maximum, or the minutes in each zone
 *   <dt>Edges   <dd>below 50 % counts 0; above the maximum is zone 5, and more than 5 % above it
 *                   {@link Caveat#CLAMPED}. Below 30 bpm is a lost sensor and missing; below 95 %
 *                   {@link Caveat#PARTIAL_COVERAGE}. Minutes that are missing, negative or above ten days refuse
 *   <dt>Source  <dd>Edwards 1993, The Heart Rate Monitor Book; the definition as in Foster et al. 2001, J Strength Cond
 *                   Res 15:109
 *   <dt>Dispute <dd>The weights are arbitrary: nothing says that 95 % is five times as hard as 55 %. It jumps at each
 *                   bound, so one beat more can double an easy hour
 *   <dt>Evidence <dd>D: a convention
 * </dl>
 *
 * @param points arbitrary units, 0 or more; an hour in zone 2 is 120
 */
public record EdwardsTrimp(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "edwards_trimp",
            "points",
            Evidence.D,
            List.of(
                    Source.checked("Foster et al. 2001, J Strength Cond Res 15:109"),
                    Source.recalled("Edwards 1993, The Heart Rate Monitor Book")));

    private static final int ZONES = 5;

    /** Zone k starts at (k + 4) tenths of the maximum. */
    private static final int TENTHS_BELOW = 4;

    /** House rule, as for {@link HeartRateReserve}: further above the maximum it is a fault. */
    private static final double MOST_FRACTION = 1.05;

    /** House rule: the maxima of people. */
    private static final int LOWEST_MAXIMUM = 100;

    private static final int HIGHEST_MAXIMUM = 250;

    /**
     * The load of a session from its heart rate.
     *
     * @param maxBpm the athlete's maximum heart rate, 100 to 250 bpm
     */
    public static MetricResult<EdwardsTrimp> of(SampleStream heartRateBpm, int maxBpm) {
        if (maxBpm < LOWEST_MAXIMUM || maxBpm > HIGHEST_MAXIMUM) {
            throw new IllegalArgumentException(
                    "maximum heart rate is 100 to 250 bpm, was " + maxBpm + ". Maybe it was never set?");
        }
        return WeighedMinutes.of(heartRateBpm, bpm -> zone(bpm, maxBpm), bpm -> bpm > MOST_FRACTION * maxBpm)
                .map(EdwardsTrimp::new);
    }

    /**
     * The load of a session from the time in each zone.
     *
     * @param minutes minutes in zones 1 to 5, lowest first
     */
    public static MetricResult<EdwardsTrimp> ofMinutes(double... minutes) {
        if (minutes.length != ZONES) {
            throw new IllegalArgumentException(
                    "need the minutes of 5 zones, were " + minutes.length + ". Maybe they are another zone system's?");
        }
        return WeighedMinutes.inZones(minutes).map(EdwardsTrimp::new);
    }

    /** Multiplied before divided, so that a rate exactly on a bound is found there. */
    private static double zone(double bpm, int maxBpm) {
        return Math.max(0, Math.min(ZONES, Math.floor(10 * bpm / maxBpm) - TENTHS_BELOW));
    }
}
