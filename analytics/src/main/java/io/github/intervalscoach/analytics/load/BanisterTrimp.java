package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import java.util.Locale;

/**
 * Training impulse: minutes weighed by how high the heart rate was.
 *
 * <dl>
 *   <dt>Formula <dd>Σ Δt · x · a · e^(b·x), Δt in minutes, x = (HR − rest)/(max − rest); a, b from {@link Constants}
 *   <dt>Needs   <dd>a heart rate for 80 % of the recorded time, and resting and maximum at least 60 bpm apart. A sample
 *                   counts until the next one, at most 5 s (house rule, as for time in zones), the last for 1 s
 *   <dt>Edges   <dd>x below 0 counts as 0; x above 1.05 as 1, with {@link Caveat#CLAMPED}. Below 30 bpm is a lost
 *                   sensor, so it is missing; a longer gap is a pause and counts neither as recorded nor as missing.
 *                   Below 95 % {@link Caveat#PARTIAL_COVERAGE}, below 80 % a refusal; nothing is extrapolated
 *   <dt>Source  <dd>worked example in Clarke and Skiba 2013, doi:10.1152/advan.00078.2011; the constants by Morton,
 *                   Fitz-Clarke and Banister 1990, J Appl Physiol 69:1171, and Banister 1991 (both recalled)
 *   <dt>Dispute <dd>The constants come from small samples; the woman's factor is 0.86 in the original and 0.64 in
 *                   GoldenCheetah. Heart rate lags, so short intervals are under-rated; heat and drift over-rate. From
 *                   an average it is lower (13 % on one ride), since the weight is convex: {@link Caveat#FROM_AVERAGE}
 *   <dt>Evidence <dd>C: it ranks sessions of one athlete; no absolute level means anything
 * </dl>
 *
 * @param points arbitrary units, 0 or more; an hour at threshold is about 100 to 170
 */
public record BanisterTrimp(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "banister_trimp",
            "points",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1152/advan.00078.2011"),
                    Source.checked(
                            "https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/TRIMPPoints.cpp"),
                    Source.recalled("Morton, Fitz-Clarke and Banister 1990, J Appl Physiol 69:1171")));

    /** The weight of a heart rate: {@code factor · e^(exponent · x)}. */
    public enum Constants {
        /** Men, Banister 1991; with {@link #ofAverage} over the moving time it is Intervals.icu's {@code trimp}. */
        MALE(0.64, 1.92),
        /** Women, Banister 1991. */
        FEMALE(0.86, 1.67),
        /** Women as GoldenCheetah and Elevate compute it: the man's factor with the woman's exponent. */
        FEMALE_GOLDENCHEETAH(0.64, 1.67);

        private final double factor;
        private final double exponent;

        Constants(double factor, double exponent) {
            this.factor = factor;
            this.exponent = exponent;
        }

        private double perMinute(double effort) {
            return effort * factor * StrictMath.exp(exponent * effort);
        }
    }

    public BanisterTrimp {
        if (!Double.isFinite(points) || points < 0) {
            throw new IllegalArgumentException("points = " + points + ": need 0 or more");
        }
    }

    /** The impulse of a session, summed over its samples. */
    public static MetricResult<BanisterTrimp> of(
            SampleStream heartRateBpm, HeartRateReserve reserve, Constants constants) {
        return named(
                WeighedMinutes.of(heartRateBpm, bpm -> constants.perMinute(reserve.effort(bpm)), reserve::isBeyond),
                constants);
    }

    /** The impulse of a session of which only the average is known: too low for uneven work. */
    public static MetricResult<BanisterTrimp> ofAverage(
            double averageBpm, double seconds, HeartRateReserve reserve, Constants constants) {
        return named(
                WeighedMinutes.ofAverage(
                        averageBpm, seconds, bpm -> constants.perMinute(reserve.effort(bpm)), reserve::isBeyond),
                constants);
    }

    private static MetricResult<BanisterTrimp> named(MetricResult<Double> points, Constants constants) {
        return points.map(BanisterTrimp::new)
                .withBasis(basis -> basis.variant(constants.name().toLowerCase(Locale.ROOT)));
    }
}
