package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The plausible nights up to a day, and how many were left out because no athlete has such a value: a unit error.
 *
 * @param series the nights a status may look at; an implausible one is missing here
 * @param excluded implausible nights
 */
record Nights(DailySeries series, int excluded) {

    /** What counts as a value, in the unit it comes in; both ends allowed. */
    record Plausible(double least, double most) {
        /** House rule: outside it is seconds, or a logarithm already, or another measure. */
        static final Plausible RMSSD_MS = new Plausible(5, 250);

        /** House rule: wider than rMSSD's, since a day's SDNN is larger than a minute's. */
        static final Plausible SDNN_MS = new Plausible(5, 500);

        /** House rule: no resting rate lies outside. */
        static final Plausible RESTING_BPM = new Plausible(25, 130);

        /** House rule: 0 is a night that was not measured, and above 24 h it is minutes. */
        static final Plausible SLEEP_HOURS = new Plausible(Double.MIN_VALUE, 24);

        boolean has(double value) {
            return value >= least && value <= most;
        }
    }

    /** The {@code days} nights up to {@code day}, each changed by {@code scale} after it was found plausible. */
    static Nights upTo(LocalDate day, int days, DailySeries raw, Plausible plausible, DoubleUnaryOperator scale) {
        DailySeries window = raw.window(day.minusDays(days - 1L), day);
        DailySeries kept = DailySeries.between(window.first(), day, night -> {
            OptionalDouble value = window.on(night);
            return value.isPresent() && plausible.has(value.getAsDouble())
                    ? OptionalDouble.of(scale.applyAsDouble(value.getAsDouble()))
                    : OptionalDouble.empty();
        });
        return new Nights(kept, window.known() - kept.known());
    }

    /** {@code basis} with {@link Caveat#PARTIAL_COVERAGE} where an implausible night was left out. */
    Basis told(Basis basis) {
        return excluded > 0 ? basis.caveat(Caveat.PARTIAL_COVERAGE) : basis;
    }

    /** The refusal of {@code found} nights where {@code least} are needed, saying so where none of them was plausible. */
    <T> MetricResult<T> tooFew(String input, int least, int found) {
        var needed = new Gap(input + "_nights", least, found, "nights");
        if (series.known() > 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, needed);
        }
        return excluded == 0
                ? MetricResult.refused(Reason.MISSING_INPUT, needed)
                : MetricResult.refused(
                        Reason.OUT_OF_DOMAIN, needed, new Gap(input + "_implausible_nights", 0, excluded, "nights"));
    }
}
