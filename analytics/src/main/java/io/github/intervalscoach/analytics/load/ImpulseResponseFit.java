package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.load.ImpulseResponse.Timing;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Banister's model fitted to an athlete's own tests: how much and how long a load point helps and tires them.
 *
 * <dl>
 *   <dt>Formula <dd>least squares of p0 + k1·g − k2·h on the tests: (p0, k1, k2) solved exactly for every whole (τ1,
 *                   τ2) of a grid, then all five refined by Levenberg and Marquardt. Standard errors from σ²·(JᵀJ)⁻¹,
 *                   σ² = SSE/(n − 5); R² = 1 − SSE/SST
 *   <dt>Needs   <dd>ten tests of one kind, not all equal, and every day's load from the first day to the last test,
 *                   begun at rest. τ1 within 10 to 90 days and τ2 within 2 to 40 (house rules: well beyond what was
 *                   found), τ1 at least 5 days above τ2, k1 and k2 above 0
 *   <dt>Edges   <dd>fewer than 15 tests carry {@link Caveat#SHORT}. Tests outside the days of the loads are not
 *                   counted. A best fit on a limit, or with a gain that is not above 0, is no fit and refuses as
 *                   {@link Reason#NOT_CONVERGED}, as does one whose parameters the tests cannot tell apart
 *   <dt>Source  <dd>Clarke and Skiba 2013, doi:10.1152/advan.00078.2011, whose workbook fits nine tests of one cyclist
 *                   to R² 0.98
 *   <dt>Dispute <dd>Five parameters that lean on each other: read the standard errors before the values. A good fit of
 *                   the past says little about the future (Hellard 2006, Marchal 2025, both recalled): always
 *                   {@link Caveat#NOT_A_PREDICTION}
 *   <dt>Evidence <dd>C to describe; X as a confident prediction for one athlete
 * </dl>
 *
 * @param model the fitted parameters, in the unit of the tests
 * @param errors their standard errors
 * @param rSquared share of the tests' variance explained, 0 to 1
 * @param residual standard deviation of the tests about the model, in the unit of the tests, 0 or more
 */
public record ImpulseResponseFit(ImpulseResponse model, Errors errors, double rSquared, double residual) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "impulse_response_fit",
            "1",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1152/advan.00078.2011"),
                    Source.recalled("Hellard et al. 2006, J Sports Sci 24:509")));

    private static final int LEAST_TESTS = 10;
    private static final int ENOUGH_TESTS = 15;
    private static final ValueDomain TEST = new ValueDomain("performance_test", 0, 100_000, "1");

    /**
     * Standard errors of the parameters, in their own units.
     *
     * @param baseline of p0, in the unit of the tests
     * @param fitnessGain of k1, that unit per load point
     * @param fatigueGain of k2, that unit per load point
     * @param fitnessDays of τ1, days
     * @param fatigueDays of τ2, days
     */
    public record Errors(
            double baseline, double fitnessGain, double fatigueGain, double fitnessDays, double fatigueDays) {}

    /**
     * The fit to an athlete's tests.
     *
     * @param loads points/day
     * @param tests the result on the days of a test, 0 to 100,000 in any unit of which more is better; missing on all
     *     others
     */
    public static MetricResult<ImpulseResponseFit> of(DailySeries loads, DailySeries tests, Timing timing) {
        int[] days = IntStream.range(0, loads.days())
                .filter(i -> tests.on(loads.first().plusDays(i)).isPresent())
                .toArray();
        double[] results = Arrays.stream(days)
                .mapToDouble(i -> tests.on(loads.first().plusDays(i)).orElseThrow())
                .toArray();
        return enough(results)
                .flatMap(valid -> LoadDays.complete(
                        loads.window(loads.first(), loads.first().plusDays(days[days.length - 1]))))
                .flatMap(points -> new ImpulseResponseSearch(
                                new ImpulseResponseCurve(new Impulses(points, timing), days), results)
                        .best())
                .withBasis(basis -> basis(results.length, timing));
    }

    private static MetricResult<Double> enough(double[] results) {
        if (results.length < LEAST_TESTS) {
            return MetricResult.refused(
                    results.length == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("performance_tests", LEAST_TESTS, results.length, "tests"));
        }
        double lowest = StatUtils.min(results);
        double highest = StatUtils.max(results);
        return TEST.check(lowest)
                .flatMap(low -> TEST.check(highest))
                .flatMap(high -> lowest == highest
                        ? MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("performance_deviation", 0, 0, "1"))
                        : MetricResult.of(highest, Basis.of(1, 1)));
    }

    private static Basis basis(int tests, Timing timing) {
        Basis basis = Basis.of(tests, tests)
                .variant(timing.name().toLowerCase(Locale.ROOT))
                .caveat(Caveat.NOT_A_PREDICTION);
        return tests < ENOUGH_TESTS ? basis.caveat(Caveat.SHORT) : basis;
    }
}
