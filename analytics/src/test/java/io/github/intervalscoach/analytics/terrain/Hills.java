package io.github.intervalscoach.analytics.terrain;

import io.github.intervalscoach.analytics.fixtures.Outcome;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.terrain.Altitude.Smoothing;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Courses for tests: an altitude every 10 m, passed at 10 m/s. */
final class Hills {
    static final double STEP = 10;
    private static final double START = 100;

    private Hills() {}

    /** Altitudes of legs: gradient, meters, gradient, meters … */
    static double[] of(double... gradientAndMeters) {
        var altitudes = new double[] {START};
        for (int i = 0; i < gradientAndMeters.length; i += 2) {
            altitudes =
                    append(altitudes, gradientAndMeters[i] * STEP, (int) Math.round(gradientAndMeters[i + 1] / STEP));
        }
        return altitudes;
    }

    private static double[] append(double[] altitudes, double rise, int steps) {
        double[] longer = Arrays.copyOf(altitudes, altitudes.length + steps);
        for (int i = altitudes.length; i < longer.length; i++) {
            longer[i] = longer[i - 1] + rise;
        }
        return longer;
    }

    static SampleStream distance(int samples) {
        var meters = new double[samples];
        Arrays.setAll(meters, i -> i * STEP);
        return SampleStream.everySecond(meters);
    }

    static Altitude profile(double... altitudes) {
        return profile(Smoothing.DISTANCE_WINDOW, altitudes);
    }

    static Altitude profile(Smoothing smoothing, double... altitudes) {
        return Outcome.value(Altitude.of(SampleStream.everySecond(altitudes), distance(altitudes.length), smoothing));
    }

    static double[] reversed(double[] altitudes) {
        var reversed = new double[altitudes.length];
        Arrays.setAll(reversed, i -> altitudes[altitudes.length - 1 - i]);
        return reversed;
    }

    /**
     * Courses of 1 to 8 legs of 50 m to 2 km, up or down by at most 12 %. No round gradients: where a road is exactly as
     * steep as the limit, rounding decides which of two points is the foot of a climb.
     */
    static Arbitrary<double[]> courses() {
        var gradients = Arbitraries.doubles()
                .between(-0.12, 0.12)
                .ofScale(12)
                .withoutEdgeCases()
                .array(double[].class)
                .ofSize(8);
        var lengths = Arbitraries.integers()
                .between(5, 200)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(gradients, lengths).as((gradient, steps) -> {
            var legs = new double[2 * steps.length];
            for (int i = 0; i < steps.length; i++) {
                legs[2 * i] = gradient[i];
                legs[2 * i + 1] = steps[i] * STEP;
            }
            return of(legs);
        });
    }
}
