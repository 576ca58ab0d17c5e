package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * The smallest change of a test that is more than the test's own scatter.
 *
 * <dl>
 *   <dt>Formula <dd>z·√2·TE/√n: TE the {@link TypicalError}, n the repetitions averaged before and again after
 *   <dt>Needs   <dd>the typical error, in the test's unit
 *   <dt>Edges   <dd>a typical error that is not above 0 or beyond 10¹²: {@link Reason#OUT_OF_DOMAIN}; NaN:
 *                   {@link Reason#MISSING_INPUT}. Repetitions below 1: {@link IllegalArgumentException}
 *   <dt>Source  <dd>Weir 2005, doi:10.1519/15184.1 (recalled)
 *   <dt>Dispute <dd>Detectable is not worthwhile: see {@link SmallestWorthwhileChange}. At 95 % it asks for more than
 *                   {@link ClearChange} does, whose factor is 1.5. The error of the typical error itself is left out
 *   <dt>Evidence <dd>B: standard in reliability studies
 * </dl>
 *
 * @param change the test's unit, above 0
 */
public record MinimalDetectableChange(double change) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "minimal_detectable_change", "unit", Evidence.B, List.of(Source.recalled("doi:10.1519/15184.1")));

    private static final ValueDomain TYPICAL_ERROR = new ValueDomain("typical_error", Double.MIN_NORMAL, 1e12, "1");

    /** The change of a mean of {@code repetitions} tests with {@code typicalError}. */
    public static MetricResult<MinimalDetectableChange> of(
            double typicalError, int repetitions, Confidence confidence) {
        double errors = confidence.widths() * errorOfChange(1, repetitions);
        return TYPICAL_ERROR.check(typicalError).map(error -> new MinimalDetectableChange(errors * error));
    }

    /** The standard error of the change of a mean of {@code repetitions} tests: √2·TE/√n. */
    static double errorOfChange(double typicalError, int repetitions) {
        if (repetitions < 1) {
            throw new IllegalArgumentException(
                    "a test is done once or more often, was " + repetitions + ". Maybe it was never done?");
        }
        return Math.sqrt(2) * typicalError / Math.sqrt(repetitions);
    }
}
