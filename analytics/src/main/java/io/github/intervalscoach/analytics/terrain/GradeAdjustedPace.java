package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SamplePairs;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Locale;

/**
 * Grade-adjusted pace: the speed on the flat that would have been as hard.
 *
 * <dl>
 *   <dt>Formula <dd>v · f(i), i the gradient as a fraction. {@code MINETTI}: f = cost at i / cost at 0, from
 *                   {@link CostOfLocomotion}. {@code EMPIRICAL}: f = 1 + 2.3497 i + 9.9262 (√((i + 0.01742)² +
 *                   0.26557²) − √(0.01742² + 0.26557²)), a convex curve of ours through published values of a
 *                   heart-rate based one
 *   <dt>Needs   <dd>speed and gradient at common seconds
 *   <dt>Edges   <dd>Gradients beyond ±0.45 are held there with {@link Caveat#CLAMPED}, beyond ±1 refused as percent.
 *                   Seconds without a gradient are left out, with {@link Caveat#PARTIAL_COVERAGE} below 95 %
 *   <dt>Source  <dd>Minetti et al. 2002, doi:10.1152/japplphysiol.01177.2001. The empirical values are eleven factors
 *                   from −30 % to +28 % published with sports-lib (grade-calculator.spec.ts and values of its curve);
 *                   ours is a least-squares hyperbola held at 1 on the flat and within 0.01 of each of them
 *   <dt>Dispute <dd>Minetti gives road runners too much credit downhill: at −20 % it halves the pace, by heart rate it
 *                   hardly changes. Neither knows about footing, heat or how tired the legs are. What Intervals.icu
 *                   uses is not published
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param metersPerSecond speed on the flat of equal cost, m/s, at the seconds where it is known
 */
public record GradeAdjustedPace(SampleStream metersPerSecond) {
    public static final MetricCard CARD = new MetricCard(
            "grade_adjusted_pace",
            "m/s",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1152/japplphysiol.01177.2001"),
                    Source.checked("https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/GOVSS.cpp"),
                    Source.checked("sports-lib, grade-calculator.spec.ts")));

    /** Whose curve. */
    public enum Variant {
        /** The energy a slope costs on a treadmill. */
        MINETTI {
            @Override
            double factorAt(double gradient) {
                return CostOfLocomotion.Gait.RUNNING.costAt(gradient) / CostOfLocomotion.Gait.RUNNING.costAt(0);
            }
        },
        /** The speed people hold at equal heart rate. */
        EMPIRICAL {
            @Override
            double factorAt(double gradient) {
                double held = Math.max(-CostOfLocomotion.STEEPEST, Math.min(CostOfLocomotion.STEEPEST, gradient));
                return 1 + TILT * held + BEND * (arm(held + SHIFT) - arm(SHIFT));
            }
        };

        // Least squares over the eleven values of S-13 in the scientific reference, f(0) = 1 held; greatest miss
        // 0.0099.
        private static final double TILT = 2.3497;
        private static final double BEND = 9.9262;
        private static final double SHIFT = 0.01742;
        private static final double WIDTH = 0.26557;

        /** The factor on speed at {@code gradient}, a fraction; held beyond ±0.45. */
        abstract double factorAt(double gradient);

        private static double arm(double distance) {
            return Math.sqrt(distance * distance + WIDTH * WIDTH);
        }
    }

    /** The adjusted speed of a session, second by second. */
    public static MetricResult<GradeAdjustedPace> of(
            SampleStream metersPerSecond, SampleStream gradient, Variant variant) {
        var outside = ValueDomain.METERS_PER_SECOND
                .firstOutside(metersPerSecond)
                .or(() -> CostOfLocomotion.GRADIENT.firstOutside(gradient));
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        var pairs = SamplePairs.of(metersPerSecond, gradient);
        if (pairs.size() == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("speed_and_gradient", 1, 0, "samples"));
        }
        return of(pairs, Basis.of(pairs.size(), metersPerSecond.samples()).toldIfPartial(), variant);
    }

    private static MetricResult<GradeAdjustedPace> of(SamplePairs pairs, Basis basis, Variant variant) {
        var seconds = new int[pairs.size()];
        var flat = new double[pairs.size()];
        boolean clamped = false;
        for (int i = 0; i < pairs.size(); i++) {
            seconds[i] = pairs.second(i);
            flat[i] = pairs.left(i) * variant.factorAt(pairs.right(i));
            clamped |= Math.abs(pairs.right(i)) > CostOfLocomotion.STEEPEST;
        }
        return MetricResult.of(new GradeAdjustedPace(SampleStream.at(seconds, flat)), named(basis, variant, clamped));
    }

    /** The speed on the flat, m/s, that is as hard as {@code metersPerSecond} at {@code gradient}, a fraction. */
    public static MetricResult<Double> flatSpeed(double metersPerSecond, double gradient, Variant variant) {
        return ValueDomain.METERS_PER_SECOND
                .check(metersPerSecond)
                .flatMap(speed -> CostOfLocomotion.GRADIENT.check(gradient))
                .flatMap(i -> MetricResult.of(
                        metersPerSecond * variant.factorAt(i),
                        named(Basis.of(1, 1), variant, Math.abs(i) > CostOfLocomotion.STEEPEST)));
    }

    private static Basis named(Basis basis, Variant variant, boolean clamped) {
        Basis named = basis.variant(variant.name().toLowerCase(Locale.ROOT));
        return clamped ? named.caveat(Caveat.CLAMPED) : named;
    }
}
