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
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Skiba's xPower: {@link NormalizedPower} with a memory that fades instead of a window that ends.
 *
 * <dl>
 *   <dt>Formula <dd>⁴√ mean(e⁴), e the exponential mean of power at 1 Hz; weight and start by {@link Variant}
 *   <dt>Needs   <dd>25 s of power; below 10 min with {@link Caveat#SHORT}
 *   <dt>Edges   <dd>holes up to 3 s are interpolated; a stop is left out by Clarke and faded through by GoldenCheetah.
 *                   Lost seconds above 5 % carry {@link Caveat#PARTIAL_COVERAGE}
 *   <dt>Source  <dd>Clarke and Skiba's workbook; GoldenCheetah, src/Metrics/BikeScore.cpp
 *   <dt>Dispute <dd>the two tools disagree on weight, start and stops, so a number without its variant means little
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param watts xPower, W, at least 0
 */
public record ExtendedPower(double watts) {
    /** Time constant, seconds; by definition. */
    private static final int WINDOW = 25;

    /** Below this many seconds the number says little (house rule). */
    private static final int SHORT = 600;

    /** Below this the memory of power counts as gone, W; BikeScore.cpp. */
    private static final double NEGLIGIBLE_WATTS = 0.1;

    public static final MetricCard CARD = new MetricCard(
            "extended_power", "watts", Evidence.C, List.of(Source.checked("GoldenCheetah, src/Metrics/BikeScore.cpp")));

    /** How the exponential mean starts and what it does in a stop. */
    public enum Variant {
        /** Starts with the mean of the first 25 s, weight 2/26; stops do not exist. */
        CLARKE,
        /** Starts at 0 W, weight 1/26; fades through a stop until it is gone. */
        GOLDENCHEETAH
    }

    /** The xPower of a ride. */
    public static MetricResult<ExtendedPower> of(SampleStream watts, Variant variant) {
        return watts.everySecond(GapPolicy.SKIP, ValueDomain.WATTS).flatMap(grid -> of(grid, variant));
    }

    private static MetricResult<ExtendedPower> of(SecondGrid grid, Variant variant) {
        if (grid.size() < WINDOW) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("power_seconds", WINDOW, grid.size(), "seconds"));
        }
        double[] smoothed = variant == Variant.CLARKE ? seededWithMean(grid) : fadingThroughStops(grid);
        double watts = FourthPowerMean.of(smoothed);
        var basis = grid.basis().variant(variant.name().toLowerCase(Locale.ROOT));
        return MetricResult.of(new ExtendedPower(watts), grid.size() < SHORT ? basis.caveat(Caveat.SHORT) : basis);
    }

    private static double[] seededWithMean(SecondGrid grid) {
        var emitted = new double[grid.size() - WINDOW + 1];
        emitted[0] = grid.prefixSums()[WINDOW] / WINDOW;
        for (int i = 1; i < emitted.length; i++) {
            emitted[i] = emitted[i - 1] + 2.0 / (WINDOW + 1) * (grid.value(WINDOW + i - 1) - emitted[i - 1]);
        }
        return emitted;
    }

    private static double[] fadingThroughStops(SecondGrid grid) {
        var emitted = DoubleStream.builder();
        double smoothed = 0;
        double kept = WINDOW / (WINDOW + 1.0);
        for (int i = 0; i < grid.size(); i++) {
            int stopped = i == 0 ? 0 : grid.second(i) - grid.second(i - 1) - 1;
            for (int s = 0; s < stopped && smoothed > NEGLIGIBLE_WATTS; s++) {
                smoothed *= kept;
                emitted.add(smoothed);
            }
            smoothed = kept * smoothed + grid.value(i) / (WINDOW + 1);
            emitted.add(smoothed);
        }
        return emitted.build().toArray();
    }
}
