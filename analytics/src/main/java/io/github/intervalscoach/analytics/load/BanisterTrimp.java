package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Locale;

/**
 * Training impulse: minutes weighed by how high the heart rate was.
 *
 * <dl>
 *   <dt>Formula <dd>Σ Δt · x · a · e^(b·x), Δt in minutes, x = (HR − rest)/(max − rest); a, b from {@link Constants}. x below
 *                   0 counts as 0; x above 1.05 as 1, with {@link Caveat#CLAMPED}
 *   <dt>Needs   <dd>a heart rate for 80 % of the recorded time. A sample counts until the next one, at most 5 s (house
 *                   rule, as for time in zones), the last for 1 s; a longer gap is a pause and counts neither as
 *                   recorded nor as missing. Below 30 bpm is no heart rate, so it is missing. Nothing is extrapolated
 *   <dt>Source  <dd>Morton, Fitz-Clarke and Banister 1990, J Appl Physiol 69:1171; worked example in Clarke and Skiba
 *                   2013, doi:10.1152/advan.00078.2011
 *   <dt>Dispute <dd>The constants come from small samples; the woman's factor is 0.86 in the original and 0.64 in
 *                   GoldenCheetah. Heart rate lags, so short intervals are under-rated; heat and drift over-rate. From an
 *                   average it is lower (13 % on one ride), since the weight is convex: {@link Caveat#FROM_AVERAGE}.
 * </dl>
 *
 * @param points arbitrary units, 0 or more; an hour at threshold is about 100 to 170
 */
public record BanisterTrimp(double points) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "banister_trimp", "points", Evidence.C, List.of(Source.checked("doi:10.1152/advan.00078.2011")));

    private static final double LEAST_COVERAGE = 0.8;

    /** House rule: fewer missing samples than this change nothing a reader would notice. */
    private static final double FULL_COVERAGE = 0.95;

    private static final double LEAST_BPM = 30;
    private static final double MOST_FRACTION = 1.05;
    private static final double SECONDS_PER_MINUTE = 60;

    /** House rule: beyond this it is no average of a session. */
    private static final ValueDomain AVERAGE_HEART_RATE = new ValueDomain("average_heart_rate", LEAST_BPM, 250, "bpm");

    /** The weight of a heart rate: {@code factor · e^(exponent · x)}. */
    public enum Constants {
        /** Men, Banister 1991. */
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

        private double perMinute(double fraction) {
            double x = fraction > MOST_FRACTION ? 1 : Math.max(0, fraction);
            return x * factor * StrictMath.exp(exponent * x);
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
        int valid = 0;
        int validSeconds = 0;
        int recorded = 0;
        double points = 0;
        boolean clamped = false;
        double perMinute = 0;
        for (int i = 0; i < heartRateBpm.samples(); i++) {
            double bpm = heartRateBpm.valueOrNaN(i);
            int held = heartRateBpm.heldSeconds(i);
            recorded += held;
            if (bpm >= LEAST_BPM) {
                double fraction = reserve.fraction(bpm);
                // The exponential is dear, and a heart rate mostly stays for some samples.
                boolean same = i > 0 && bpm == heartRateBpm.valueOrNaN(i - 1);
                perMinute = same ? perMinute : constants.perMinute(fraction);
                valid++;
                validSeconds += held;
                clamped |= fraction > MOST_FRACTION;
                points += held / SECONDS_PER_MINUTE * perMinute;
            }
        }
        double coverage = validSeconds / (double) recorded;
        if (coverage < LEAST_COVERAGE) {
            return MetricResult.refused(
                    valid == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("heart_rate_coverage", 100 * LEAST_COVERAGE, 100 * coverage, "percent"));
        }
        return MetricResult.of(new BanisterTrimp(points), basis(valid, coverage, clamped, constants));
    }

    /** The impulse of a session of which only the average is known: too low for uneven work. */
    public static MetricResult<BanisterTrimp> ofAverage(
            double averageBpm, double seconds, HeartRateReserve reserve, Constants constants) {
        return AVERAGE_HEART_RATE
                .check(averageBpm)
                .flatMap(bpm -> ValueDomain.SECONDS.check(seconds))
                .flatMap(valid -> {
                    double fraction = reserve.fraction(averageBpm);
                    double points = seconds / SECONDS_PER_MINUTE * constants.perMinute(fraction);
                    Basis basis = Basis.of(1, 1).variant(nameOf(constants)).caveat(Caveat.FROM_AVERAGE);
                    return MetricResult.of(
                            new BanisterTrimp(points), fraction > MOST_FRACTION ? basis.caveat(Caveat.CLAMPED) : basis);
                });
    }

    private static Basis basis(int n, double coverage, boolean clamped, Constants constants) {
        var whole = new Basis(n, coverage, nameOf(constants), List.of());
        Basis held = clamped ? whole.caveat(Caveat.CLAMPED) : whole;
        return coverage < FULL_COVERAGE ? held.caveat(Caveat.PARTIAL_COVERAGE) : held;
    }

    private static String nameOf(Constants constants) {
        return constants.name().toLowerCase(Locale.ROOT);
    }
}
