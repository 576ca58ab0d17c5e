package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.FourthPowerMean;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.SecondGrid;
import io.github.intervalscoach.analytics.series.ValueDomain;
import io.github.intervalscoach.analytics.terrain.CostOfLocomotion;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A run's load from modelled power (Skiba's GOVSS), on the scale where an hour at critical speed on the flat is 100.
 *
 * <dl>
 *   <dt>Formula <dd>100 · s · L · (L/T) / (3600 T). L = ⁴√ mean(m⁴), m the 30 s mean of P, P = M · ((c + C(i)·η) v +
 *                   (v² − u²)/2), v and i the 120 s means of speed and gradient, u the v of the second before, c = 0.54
 *                   A v²/M, A = 0.266 · 0.2025 H^0.725 M^0.425 m², C Minetti's running cost, η = (0.25 + 0.054 v)(1 −
 *                   0.5 v/8.33); T = P at critical speed, steady on the flat. Windows grow at the start, which is from
 *                   standing
 *   <dt>Needs   <dd>30 s of speed and gradient at common seconds; mass in kg, height in m, critical speed from 1 to 8
 *                   m/s
 *   <dt>Edges   <dd>Smoothed speed above 12 m/s is refused: η means nothing there. Smoothed gradients are held at ±0.45
 *                   with {@link Caveat#CLAMPED}. Below 10 min with {@link Caveat#SHORT}; recording stops are left out
 *   <dt>Source  <dd>Skiba's govss.pdf as in GoldenCheetah's GOVSS.cpp
 *   <dt>Dispute <dd>a model, not a meter: wind, surface and the runner's own economy are not in it; nor is what
 *                   downhill does to the legs. Never to be mixed with a device's watts
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param points load points, 0 or more
 * @param normalizedWatts lactate-normalized power L, W
 * @param thresholdWatts power T at critical speed, W, above 0
 */
public record RunningPowerStress(double points, double normalizedWatts, double thresholdWatts) {
    public static final MetricCard CARD = new MetricCard(
            "running_power_stress",
            "points",
            Evidence.D,
            List.of(Source.checked(
                    "https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/GOVSS.cpp")));

    private static final int STATE_WINDOW = 120;
    private static final int POWER_WINDOW = 30;
    private static final int SHORT = 600;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final ValueDomain RUNNING_SPEED = new ValueDomain("smoothed_speed", 0, 12, "m/s");
    private static final ValueDomain CRITICAL_SPEED = new ValueDomain("critical_speed", 1, 8, "m/s");
    private static final ValueDomain GRADIENT = new ValueDomain("gradient", -1, 1, "1");

    /** The load of a run. */
    public static MetricResult<RunningPowerStress> of(
            SampleStream metersPerSecond, SampleStream gradient, Runner runner, double criticalMetersPerSecond) {
        var pairs = SamplePairs.of(metersPerSecond, gradient);
        if (pairs.size() == 0) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("speed_and_gradient", POWER_WINDOW, 0, "seconds"));
        }
        return CRITICAL_SPEED
                .check(criticalMetersPerSecond)
                .flatMap(critical ->
                        stream(pairs, pairs::left).everySecond(GapPolicy.SKIP, ValueDomain.METERS_PER_SECOND))
                .flatMap(speeds -> stream(pairs, pairs::right)
                        .everySecond(GapPolicy.SKIP, GRADIENT)
                        .flatMap(slopes -> of(speeds, slopes, runner, runner.steady(criticalMetersPerSecond))))
                .withBasis(basis -> told(basis, pairs.size(), metersPerSecond.samples()));
    }

    private static SampleStream stream(SamplePairs pairs, IntToDoubleFunction value) {
        var seconds = new int[pairs.size()];
        var values = new double[pairs.size()];
        Arrays.setAll(seconds, pairs::second);
        Arrays.setAll(values, value);
        return SampleStream.at(seconds, values);
    }

    private static Basis told(Basis basis, int paired, int samples) {
        return new Basis(paired, Math.min(1, paired / (double) samples), "", basis.caveats()).toldIfPartial();
    }

    private static MetricResult<RunningPowerStress> of(
            SecondGrid speeds, SecondGrid gradients, Runner runner, double threshold) {
        double[] v = MovingWindow.means(speeds.toArray(), STATE_WINDOW);
        double[] i = MovingWindow.means(gradients.toArray(), STATE_WINDOW);
        if (v.length < POWER_WINDOW) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("speed_and_gradient", POWER_WINDOW, v.length, "seconds"));
        }
        return RUNNING_SPEED.check(StatUtils.max(v)).flatMap(fastest -> {
            double normalized = normalized(v, i, runner);
            double points = 100 * v.length * normalized * (normalized / threshold) / (threshold * SECONDS_PER_HOUR);
            return MetricResult.of(new RunningPowerStress(points, normalized, threshold), basis(i));
        });
    }

    private static double normalized(double[] v, double[] i, Runner runner) {
        var watts = new double[v.length];
        Arrays.setAll(watts, k -> runner.watts(v[k], i[k], k == 0 ? 0 : v[k - 1]));
        return FourthPowerMean.of(MovingWindow.means(watts, POWER_WINDOW));
    }

    private static Basis basis(double[] gradients) {
        double steepest = Math.max(StatUtils.max(gradients), -StatUtils.min(gradients));
        var basis = Basis.of(1, 1);
        var held = steepest > CostOfLocomotion.STEEPEST ? basis.caveat(Caveat.CLAMPED) : basis;
        return gradients.length < SHORT ? held.caveat(Caveat.SHORT) : held;
    }
}
