package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Training load from three physiological zones: easy minutes count once, minutes between the thresholds twice, hard
 * minutes three times.
 *
 * <dl>
 *   <dt>Formula <dd>1 · minutes below VT1 + 2 · minutes from VT1 + 3 · minutes from VT2; a rate on a threshold is above
 *                   it
 *   <dt>Needs   <dd>a heart rate for 80 % of the recorded time and the heart rate at both thresholds, or the minutes in
 *                   each zone. Take the thresholds that the intensity distribution is made with, or the two contradict
 *   <dt>Edges   <dd>below 30 bpm is a lost sensor and missing; below 95 % {@link Caveat#PARTIAL_COVERAGE}; above 250
 *                   bpm is no heart and counts as zone 3 with {@link Caveat#CLAMPED}. Minutes that are missing,
 *                   negative or above ten days refuse
 *   <dt>Source  <dd>Lucía et al. 2003, Med Sci Sports Exerc 35:872 (recalled)
 *   <dt>Dispute <dd>The weights are arbitrary, and a minute far above VT2 weighs no more than one just above it
 *   <dt>Evidence <dd>D: a convention on measured thresholds
 * </dl>
 *
 * @param points arbitrary units, 0 or more; an easy hour is 60
 */
public record LuciaTrimp(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "lucia_trimp",
            "points",
            Evidence.D,
            List.of(Source.recalled("Lucía et al. 2003, Med Sci Sports Exerc 35:872")));

    /** House rule: the heart rates of people. */
    private static final int LOWEST_BPM = 30;

    private static final int HIGHEST_BPM = 250;

    /**
     * The load of a session from its heart rate.
     *
     * @param firstThresholdBpm heart rate at VT1 (LT1), 30 bpm or more
     * @param secondThresholdBpm heart rate at VT2 (LT2), above the first, 250 bpm or less
     */
    public static MetricResult<LuciaTrimp> of(
            SampleStream heartRateBpm, int firstThresholdBpm, int secondThresholdBpm) {
        if (firstThresholdBpm < LOWEST_BPM
                || secondThresholdBpm <= firstThresholdBpm
                || secondThresholdBpm > HIGHEST_BPM) {
            throw new IllegalArgumentException("thresholds rise within 30 to 250 bpm, were " + firstThresholdBpm
                    + " and " + secondThresholdBpm + ". Maybe they are swapped?");
        }
        return WeighedMinutes.of(
                        heartRateBpm,
                        bpm -> bpm < firstThresholdBpm ? 1 : bpm < secondThresholdBpm ? 2 : 3,
                        bpm -> bpm > HIGHEST_BPM)
                .map(LuciaTrimp::new);
    }

    /** The load of a session from the minutes below VT1, between the thresholds, and from VT2 on. */
    public static MetricResult<LuciaTrimp> ofMinutes(double below, double between, double above) {
        return WeighedMinutes.inZones(below, between, above).map(LuciaTrimp::new);
    }
}
