package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Locale;

/**
 * What a meter costs a runner or a walker on a slope, for each kilogram.
 *
 * <dl>
 *   <dt>Formula <dd>running 155.4 i⁵ − 30.4 i⁴ − 43.3 i³ + 46.3 i² + 19.5 i + 3.6, walking 280.5 i⁵ − 58.7 i⁴ − 76.8 i³
 *                   + 51.9 i² + 19.6 i + 2.5, i the gradient as a fraction
 *   <dt>Needs   <dd>a gradient
 *   <dt>Edges   <dd>Beyond ±0.45 it is held at the limit with {@link Caveat#CLAMPED}; beyond ±1 refused, since that is
 *                   a gradient in percent
 *   <dt>Source  <dd>Minetti et al. 2002, doi:10.1152/japplphysiol.01177.2001 (abstract); the running polynomial as in
 *                   GoldenCheetah's GOVSS.cpp, the walking one recalled
 *   <dt>Dispute <dd>ten mountain runners on a treadmill. The polynomial is a smooth fit and misses the measured means:
 *                   running 3.60 for 3.40 on the level and 19.43 for 18.93 at +0.45, walking 2.50 for 1.64 on the
 *                   level. Road runners gain less downhill than it says
 *   <dt>Evidence <dd>C: one small laboratory study
 * </dl>
 *
 * @param joulesPerKilogramMeter metabolic cost, J per kg and m, above 0
 */
public record CostOfLocomotion(double joulesPerKilogramMeter) {
    public static final MetricCard CARD = new MetricCard(
            "cost_of_locomotion",
            "J/(kg m)",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1152/japplphysiol.01177.2001"),
                    Source.checked("https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/GOVSS.cpp"),
                    Source.recalled("Minetti et al. 2002, full text: the walking polynomial")));

    /** The steepest that was measured, up and down, as a fraction. */
    public static final double STEEPEST = 0.45;

    /** Beyond this the gradient is in percent (house rule). */
    static final ValueDomain GRADIENT = new ValueDomain("gradient", -1, 1, "1");

    /** How the athlete moves. */
    public enum Gait {
        /** Running. */
        RUNNING(155.4, -30.4, -43.3, 46.3, 19.5, 3.6),
        /** Walking at the most economical speed. */
        WALKING(280.5, -58.7, -76.8, 51.9, 19.6, 2.5);

        private final double fifth;
        private final double fourth;
        private final double third;
        private final double second;
        private final double first;
        private final double level;

        Gait(double fifth, double fourth, double third, double second, double first, double level) {
            this.fifth = fifth;
            this.fourth = fourth;
            this.third = third;
            this.second = second;
            this.first = first;
            this.level = level;
        }

        /** The cost at {@code gradient}, a finite fraction held at ±0.45, J per kg and m. */
        public double costAt(double gradient) {
            double i = Math.max(-STEEPEST, Math.min(STEEPEST, gradient));
            return ((((fifth * i + fourth) * i + third) * i + second) * i + first) * i + level;
        }
    }

    /** The cost at {@code gradient}, a fraction. */
    public static MetricResult<CostOfLocomotion> of(double gradient, Gait gait) {
        return GRADIENT.check(gradient).flatMap(i -> {
            var basis = Basis.of(1, 1).variant(gait.name().toLowerCase(Locale.ROOT));
            return MetricResult.of(
                    new CostOfLocomotion(gait.costAt(i)),
                    Math.abs(i) > STEEPEST ? basis.caveat(Caveat.CLAMPED) : basis);
        });
    }
}
