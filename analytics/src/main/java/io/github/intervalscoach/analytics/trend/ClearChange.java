package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;

/**
 * Whether a change between two tests is clear: large enough to matter and larger than the tests scatter.
 *
 * <dl>
 *   <dt>Formula <dd>{@code CLEAR}: |change| above the smallest worthwhile change and above 1.5·√2·TE/√n, TE the
 *                   {@link TypicalError}, n the repetitions averaged each time. {@code TRIVIAL}: not above the first.
 *                   {@code UNCLEAR}: above the first and not above the second
 *   <dt>Needs   <dd>the change, what is worthwhile and the typical error, all in the test's unit
 *   <dt>Edges   <dd>a change exactly at a limit is not above it. A change beyond ±10¹²: {@link Reason#OUT_OF_DOMAIN};
 *                   NaN: {@link Reason#MISSING_INPUT}. Settings out of range: {@link IllegalArgumentException}
 *   <dt>Source  <dd>Hopkins 2000, doi:10.2165/00007256-200030010-00001 (recalled)
 *   <dt>Dispute <dd>1.5 standard errors are beaten by chance in 13 of 100 unchanged tests;
 *                   {@link MinimalDetectableChange} at 95 % in 5. A trivial change is not shown to be none
 *   <dt>Evidence <dd>C: convention on sound parts
 * </dl>
 *
 * @param change second less first, the test's unit
 * @param needed what a clear change must be above, of either sign, the test's unit
 * @param verdict what to call it
 */
public record ClearChange(double change, double needed, Verdict verdict) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "clear_change", "unit", Evidence.C, List.of(Source.recalled("doi:10.2165/00007256-200030010-00001")));

    private static final double ERRORS = 1.5;

    /** What to call a change. */
    public enum Verdict {
        /** Worthwhile, and more than scatter. */
        CLEAR,
        /** Worthwhile if it were real, but scatter alone may give it. */
        UNCLEAR,
        /** Too small to matter. */
        TRIVIAL
    }

    /**
     * What a change is held against.
     *
     * @param smallestWorthwhile the test's unit, above 0
     * @param typicalError the test's unit, above 0
     * @param repetitions tests averaged before, and again after, 1 or more
     */
    public record Limits(double smallestWorthwhile, double typicalError, int repetitions) {
        public Limits {
            Worthwhile.requireAboveZero(smallestWorthwhile);
            if (!(typicalError > 0 && typicalError <= Values.DOMAIN.high()) || repetitions < 1) {
                throw new IllegalArgumentException("typical error = " + typicalError + ", repetitions = " + repetitions
                        + ": need above 0 to 10^12, and 1 or more. Maybe the test was never repeated?");
            }
        }

        private double scatter() {
            return ERRORS * MinimalDetectableChange.errorOfChange(typicalError, repetitions);
        }
    }

    /** What to call {@code change}. */
    public static MetricResult<ClearChange> of(double change, Limits limits) {
        return Values.DOMAIN.check(change).flatMap(checked -> {
            double size = Math.abs(checked);
            double needed = Math.max(limits.smallestWorthwhile(), limits.scatter());
            Verdict large = size > limits.scatter() ? Verdict.CLEAR : Verdict.UNCLEAR;
            Verdict verdict = size > limits.smallestWorthwhile() ? large : Verdict.TRIVIAL;
            return MetricResult.of(new ClearChange(checked, needed, verdict), Basis.of(1, 1));
        });
    }
}
