package io.github.intervalscoach.analytics.intensity;

import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IntensityEntropyTest {
    @Test
    @Vector(id = "S-51", metric = "intensity_entropy", oracle = Oracle.DERIVED, cases = 6)
    void entropyOfThreeSplits() {
        double[][] cases = {
            {0.80, 0.05, 0.15, 0.61286945, 0.55785782},
            {0.70, 0.20, 0.10, 0.80181855, 0.72984670},
            {0.68, 0.06, 0.26, 0.78129428, 0.71116470}
        };

        for (double[] c : cases) {
            assertThat(of(c[0], c[1], c[2]).nats()).isCloseTo(c[3], within(5e-9));
            assertThat(of(c[0], c[1], c[2]).normalized()).isCloseTo(c[4], within(5e-9));
        }
    }

    @Test
    void allInOneIsNothingAndAThirdInEachIsAll() {
        assertThat(of(1, 0, 0)).isEqualTo(new IntensityEntropy(0, 0));
        assertThat(of(1 / 3.0, 1 / 3.0, 1 / 3.0).normalized()).isCloseTo(1, within(1e-12));
        assertThat(of(0.5, 0.5, 0).nats()).isCloseTo(StrictMath.log(2), within(1e-15));
    }

    @Property(tries = 200)
    void itDoesNotKnowWhichShareIsWhichAndStaysBetweenItsEnds(
            @ForAll @DoubleRange(min = 0, max = 1) double a, @ForAll @DoubleRange(min = 0, max = 1) double b) {
        double low = Math.max(a, b);
        double moderate = Math.min(a, b) * (1 - low);
        double high = 1 - low - moderate;

        assertThat(of(low, moderate, high).nats())
                .isCloseTo(of(moderate, high, low).nats(), within(1e-12));
        assertThat(of(low, moderate, high).normalized()).isBetween(0.0, 1 + 1e-12);
    }

    private static IntensityEntropy of(double low, double moderate, double high) {
        return value(IntensityEntropy.of(IntensityDistribution.of(low, moderate, Math.max(0, high))));
    }
}
