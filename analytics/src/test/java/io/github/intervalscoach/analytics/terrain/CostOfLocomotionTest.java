package io.github.intervalscoach.analytics.terrain;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.terrain.CostOfLocomotion.Gait;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostOfLocomotionTest {
    @Test
    @Vector(id = "S-11", metric = "cost_of_locomotion", oracle = Oracle.DERIVED, cases = 16)
    void costsWhatMinettisPolynomialsSay() {
        double[][] running = {
            {-0.45, 4.03231}, {-0.30, 2.46224}, {-0.20, 1.80003}, {-0.10, 2.15171}, {-0.05, 2.74592}, {0, 3.6},
            {0.05, 4.68520}, {0.10, 5.96821}, {0.15, 7.41702}, {0.20, 9.00669}, {0.30, 12.57928}, {0.45, 19.42601}
        };
        double[][] walking = {{-0.10, 1.1271}, {0, 2.5}, {0.10, 4.8991}, {0.45, 17.6003}};

        for (double[] point : running) {
            assertThat(cost(point[0], Gait.RUNNING)).isCloseTo(point[1], within(5.001e-6));
        }
        for (double[] point : walking) {
            assertThat(cost(point[0], Gait.WALKING)).isCloseTo(point[1], within(5.001e-5));
        }
    }

    @Test
    @Vector(id = "S-11", metric = "cost_of_locomotion", oracle = Oracle.DERIVED, cases = 1)
    void runningIsCheapestAtEighteenPercentDown() {
        double least = cost(-0.18135, Gait.RUNNING);

        assertThat(least).isLessThan(cost(-0.18135 - 1e-3, Gait.RUNNING));
        assertThat(least).isLessThan(cost(-0.18135 + 1e-3, Gait.RUNNING));
    }

    @ParameterizedTest
    @EnumSource
    void beyondWhatWasMeasuredItIsHeldAndTold(Gait gait) {
        assertThat(cost(0.46, gait)).isEqualTo(cost(0.45, gait));
        assertThat(cost(-1, gait)).isEqualTo(cost(-0.45, gait));
        assertThat(basis(CostOfLocomotion.of(0.451, gait)).caveats()).containsExactly(Caveat.CLAMPED);
        assertThat(basis(CostOfLocomotion.of(-0.451, gait)).caveats()).containsExactly(Caveat.CLAMPED);
        assertThat(basis(CostOfLocomotion.of(0.45, gait)).caveats()).isEmpty();
        assertThat(basis(CostOfLocomotion.of(-0.45, gait)).caveats()).isEmpty();
        assertThat(basis(CostOfLocomotion.of(0, gait)).variant()).isEqualToIgnoringCase(gait.name());
    }

    @Test
    void aGradientInPercentIsRefused() {
        assertRefused(CostOfLocomotion.of(8, Gait.RUNNING), Reason.OUT_OF_DOMAIN, new Gap("gradient", 1, 8, "1"));
        assertRefused(CostOfLocomotion.of(-8, Gait.RUNNING), Reason.OUT_OF_DOMAIN, new Gap("gradient", -1, -8, "1"));
        assertRefused(
                CostOfLocomotion.of(Double.NaN, Gait.RUNNING), Reason.MISSING_INPUT, new Gap("gradient", -1, 0, "1"));
    }

    @Property(tries = 200)
    void isAboveNothingForAnyGradient(@ForAll double gradient, @ForAll Gait gait) {
        assertFinite(CostOfLocomotion.of(gradient, gait));
        CostOfLocomotion.of(gradient, gait)
                .found()
                .ifPresent(cost -> assertThat(cost.joulesPerKilogramMeter()).isPositive());
    }

    @Property(tries = 200)
    void steeperUpIsDearer(
            @ForAll @DoubleRange(min = 0, max = 0.4) double gradient,
            @ForAll @DoubleRange(min = 0.01, max = 0.05) double more,
            @ForAll Gait gait) {
        assertThat(cost(gradient + more, gait)).isGreaterThan(cost(gradient, gait));
    }

    private static double cost(double gradient, Gait gait) {
        return value(CostOfLocomotion.of(gradient, gait)).joulesPerKilogramMeter();
    }
}
