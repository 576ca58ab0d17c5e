package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Estimate;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Locale;

/**
 * Critical speed: the fastest speed that can settle, and D′, the meters that can be run above it before the athlete has
 * to slow down.
 *
 * <dl>
 *   <dt>Formula <dd>{@code DISTANCE_TIME}: d = CS·t + D′, a line through distance over time.
 *                   {@code SPEED_INVERSE_TIME}: v = D′·(1/t) + CS. {@code TIME_SPEED}: t = D′/(v − CS), non-linear.
 *                   Each by least squares; intervals by Student's t with n − 2 degrees of freedom
 *   <dt>Needs   <dd>three all-out efforts of 2 to 15 min, 5 min between the shortest and the longest; others are left
 *                   out
 *   <dt>Edges   <dd>Refused where CS is not 0.2 to 20 m/s, D′ not 5 to 5000 m, R² below 0.95 or the standard error of
 *                   CS above 5 %; a D′ with one above 10 % carries {@link Caveat#IMPRECISE}. With three efforts one
 *                   degree of freedom is left, so the intervals are very wide, as they should be
 *   <dt>Source  <dd>Monod and Scherrer 1965; Jones and Vanhatalo 2017 (both recalled). The gates are those for critical
 *                   power
 *   <dt>Dispute <dd>the three forms weigh the same data differently and disagree by a percent in CS and by tens in D′:
 *                   long efforts rule the first, short ones the second. Efforts that were not all-out make any of them
 *                   wrong. It is not the pace of an hour, but some percent above
 *   <dt>Evidence <dd>B for the boundary it marks; C for predicted times
 * </dl>
 *
 * @param speed critical speed, m/s
 * @param dPrime D′, m
 * @param rSquared share of the variance that the fit explains, of the response of its variant
 */
public record CriticalSpeed(Estimate speed, Estimate dPrime, double rSquared) {
    public static final MetricCard CARD = new MetricCard(
            "critical_speed",
            "m/s",
            Evidence.B,
            List.of(
                    Source.recalled("Monod and Scherrer 1965, Ergonomics 8:329"),
                    Source.recalled("Jones and Vanhatalo 2017, Sports Med 47 Suppl 1:65")));

    private static final int LEAST_EFFORTS = 3;
    private static final double SHORTEST = 120;
    private static final double LONGEST = 900;
    private static final double LEAST_SPAN = 300;
    private static final double MOST_D_PRIME_ERROR = 0.10;

    /** From a slow swim to no human (house rule). */
    private static final ValueDomain SPEED = new ValueDomain("critical_speed", 0.2, 20, "m/s");

    /** Wide around the usual 100 to 300 m (house rule). */
    private static final ValueDomain D_PRIME = new ValueDomain("d_prime", 5, 5_000, "meters");

    /** The upper end leaves room for rounding. */
    private static final ValueDomain R_SQUARED = new ValueDomain("r_squared", 0.95, 1 + 1e-9, "1");

    private static final ValueDomain SPEED_ERROR = new ValueDomain("critical_speed_error", 0, 5, "percent");

    /** Times are predicted from the shortest effort to somewhat beyond the longest, s. */
    private static final ValueDomain PREDICTED = new ValueDomain("predicted_time", 120, 1_200, "seconds");

    /** Which of the three algebraic forms is fitted. */
    public enum Variant {
        /** Distance on time. */
        DISTANCE_TIME,
        /** Speed on inverse time. */
        SPEED_INVERSE_TIME,
        /** Time on speed, the statistically right one where time is what was measured. */
        TIME_SPEED
    }

    /** The critical speed behind all-out {@code efforts}. */
    public static MetricResult<CriticalSpeed> of(List<Effort> efforts, Variant variant) {
        List<Effort> used = efforts.stream()
                .filter(effort -> effort.seconds() >= SHORTEST && effort.seconds() <= LONGEST)
                .toList();
        double[] seconds = used.stream().mapToDouble(Effort::seconds).sorted().toArray();
        if (seconds.length < LEAST_EFFORTS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("efforts", LEAST_EFFORTS, seconds.length, "efforts"));
        }
        double span = seconds[seconds.length - 1] - seconds[0];
        if (span < LEAST_SPAN) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("span_of_efforts", LEAST_SPAN, span, "seconds"));
        }
        var basis = Basis.of(used.size(), efforts.size()).variant(variant.name().toLowerCase(Locale.ROOT));
        return CriticalSpeedFit.of(
                        used.stream().mapToDouble(Effort::meters).toArray(),
                        used.stream().mapToDouble(Effort::seconds).toArray(),
                        variant)
                .map(fit -> gated(fit, basis))
                .orElseGet(() -> MetricResult.refused(
                        Reason.NOT_CONVERGED, new Gap("efforts", LEAST_EFFORTS, used.size(), "efforts")));
    }

    private static MetricResult<CriticalSpeed> gated(CriticalSpeedFit fit, Basis basis) {
        int freedom = basis.n() - 2;
        return SPEED.check(fit.speed())
                .flatMap(speed -> D_PRIME.check(fit.dPrime()))
                .flatMap(dPrime -> R_SQUARED.check(fit.rSquared()))
                .flatMap(rSquared -> SPEED_ERROR.check(100 * fit.speedError() / fit.speed()))
                .flatMap(error -> MetricResult.of(
                        new CriticalSpeed(
                                Estimate.of(fit.speed(), fit.speedError(), freedom),
                                Estimate.of(fit.dPrime(), fit.dPrimeError(), freedom),
                                fit.rSquared()),
                        fit.dPrimeError() > MOST_D_PRIME_ERROR * fit.dPrime()
                                ? basis.caveat(Caveat.IMPRECISE)
                                : basis));
    }

    /**
     * The time for {@code meters}, s: (d − D′)/CS. Outside 2 to 20 min with {@link Caveat#EXTRAPOLATED}; a distance
     * within D′ is refused.
     */
    public MetricResult<Double> secondsFor(double meters) {
        return ValueDomain.DISTANCE.check(meters).flatMap(d -> {
            double seconds = (d - dPrime.value()) / speed.value();
            if (seconds <= 0) {
                return MetricResult.refused(
                        Reason.OUT_OF_DOMAIN, new Gap("race_distance", dPrime.value(), d, "meters"));
            }
            boolean inside = seconds >= PREDICTED.low() && seconds <= PREDICTED.high();
            return MetricResult.of(
                    seconds, inside ? Basis.of(1, 1) : Basis.of(1, 1).caveat(Caveat.EXTRAPOLATED));
        });
    }
}
