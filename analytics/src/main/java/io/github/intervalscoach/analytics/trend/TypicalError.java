package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.Arrays;
import java.util.List;

/**
 * How much a test scatters when it is repeated although nothing has changed.
 *
 * <dl>
 *   <dt>Formula <dd>TE = sample deviation of the differences (second − first)/√2; interval TE·√(ν/χ²), ν = pairs − 1
 *   <dt>Needs   <dd>3 pairs, {@link Caveat#SHORT} below 10 (house rules)
 *   <dt>Edges   <dd>all differences equal: {@link Reason#ZERO_VARIANCE}, since no test is free of error. NaN in a
 *                   pair: {@link Reason#MISSING_INPUT}
 *   <dt>Source  <dd>Hopkins 2000, doi:10.2165/00007256-200030010-00001 (recalled)
 *   <dt>Dispute <dd>A common gain from practice is taken out; a gain that differs by athlete is counted as error.
 *                   Pairs from several athletes give the group's error, not this athlete's
 *   <dt>Evidence <dd>B: standard in reliability studies
 * </dl>
 *
 * @param error the test's unit, above 0
 * @param interval where it probably lies
 */
public record TypicalError(double error, Interval interval) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "typical_error", "unit", Evidence.B, List.of(Source.recalled("doi:10.2165/00007256-200030010-00001")));

    private static final int ENOUGH = 10;

    /**
     * The error of tests done twice.
     *
     * @param first results
     * @param second results of the same tests repeated, in the same order
     * @throws IllegalArgumentException if they are not as many
     */
    public static MetricResult<TypicalError> of(double[] first, double[] second, Confidence confidence) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " first and " + second.length
                    + " second results are no pairs. Maybe one was not repeated: leave it out.");
        }
        return Samples.checked("first_results", first)
                .flatMap(one -> Samples.checked("second_results", second).flatMap(two -> {
                    var differences = new double[one.length];
                    Arrays.setAll(differences, i -> two[i] - one[i]);
                    return of(differences, confidence);
                }));
    }

    private static MetricResult<TypicalError> of(double[] differences, Confidence confidence) {
        int degrees = differences.length - 1;
        double squares = Values.squares(differences);
        if (squares == 0) {
            return Values.refusedAsConstant();
        }
        double low = Math.sqrt(squares / 2 / Distributions.chiSquaredQuantile(1 - confidence.tail(), degrees));
        double high = Math.sqrt(squares / 2 / Distributions.chiSquaredQuantile(confidence.tail(), degrees));
        Basis basis = Basis.of(differences.length, differences.length);
        return MetricResult.of(
                new TypicalError(Math.sqrt(squares / 2 / degrees), new Interval(low, high)),
                differences.length < ENOUGH ? basis.caveat(Caveat.SHORT) : basis);
    }
}
