package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.FourthPowerMean;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.SecondGrid;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Normalized power: the steady power that would have cost about as much as the uneven ride did.
 *
 * <dl>
 *   <dt>Formula <dd>⁴√ mean(m⁴), m the trailing 30 s mean of power at 1 Hz, zeros included; the {@link Variant} says what
 *                   the first 29 s do
 *   <dt>Needs   <dd>30 s of power; below 10 min with {@link Caveat#SHORT}. Stops are left out, so that a café does not
 *                   lower the number
 *   <dt>Edges   <dd>coasting all the way is 0 W, no refusal. Holes up to 3 s are interpolated; lost seconds above 5 %
 *                   carry {@link Caveat#PARTIAL_COVERAGE}. Under {@link GapPolicy#SPLIT} each unbroken run starts its
 *                   windows anew
 *   <dt>Source  <dd>Coggan's definition as in GoldenCheetah, src/Metrics/Coggan.cpp
 *   <dt>Dispute <dd>Blind to swings faster than 30 s and not additive over rides; the exponent is a convention. The start
 *                   changes the result by 0.1 % in two hours and by 1 % in twenty minutes
 *   <dt>Evidence <dd>C for days of one rider, D as an absolute number
 * </dl>
 *
 * @param watts normalized power, W, at least 0
 */
public record NormalizedPower(double watts) {
    /** Length of the moving mean, seconds; by definition. */
    private static final int WINDOW = 30;

    /** Below this many seconds the number says little; house rule, the method was meant for 20 min and more. */
    private static final int SHORT = 600;

    public static final MetricCard CARD = new MetricCard(
            "normalized_power", "watts", Evidence.C, List.of(Source.checked("GoldenCheetah, src/Metrics/Coggan.cpp")));

    /** What the moving mean does in the first 29 s. */
    public enum Variant {
        /** It averages what there is so far; what Intervals.icu shows. */
        SERVICE,
        /** It starts with the first full window; what a head unit stores. */
        DEVICE,
        /** It counts the time before the start as 0 W. */
        ZERO_PAD
    }

    public NormalizedPower {
        if (!(watts >= 0 && Double.isFinite(watts))) {
            throw new IllegalArgumentException("normalized power must be 0 W or more, was " + watts);
        }
    }

    /** The normalized power of a ride, with stops left out. */
    public static MetricResult<NormalizedPower> of(SampleStream watts, Variant variant) {
        return of(watts, variant, GapPolicy.SKIP);
    }

    /** The normalized power of a ride, unrecorded seconds treated as {@code gaps} says. */
    public static MetricResult<NormalizedPower> of(SampleStream watts, Variant variant, GapPolicy gaps) {
        return watts.everySecond(gaps, ValueDomain.WATTS).flatMap(grid -> of(grid, variant));
    }

    private static MetricResult<NormalizedPower> of(SecondGrid grid, Variant variant) {
        double[] smoothed = smoothed(grid, variant);
        if (grid.size() < WINDOW || smoothed.length == 0) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("power_seconds", WINDOW, grid.size(), "seconds"));
        }
        var basis = grid.basis().variant(variant.name().toLowerCase(Locale.ROOT));
        return MetricResult.of(
                new NormalizedPower(FourthPowerMean.of(smoothed)),
                grid.size() < SHORT ? basis.caveat(Caveat.SHORT) : basis);
    }

    private static double[] smoothed(SecondGrid grid, Variant variant) {
        var smoothed = new double[grid.size()];
        int n = 0;
        for (SecondGrid run : grid.runs()) {
            double[] sums = run.prefixSums();
            for (int end = variant == Variant.DEVICE ? WINDOW : 1; end < sums.length; end++) {
                int from = Math.max(0, end - WINDOW);
                smoothed[n++] = (sums[end] - sums[from]) / (variant == Variant.ZERO_PAD ? WINDOW : end - from);
            }
        }
        return Arrays.copyOf(smoothed, n);
    }
}
