package io.github.intervalscoach.analytics.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void aRiseAndAFallHaveThreeTurns() {
        assertThat(Turns.of(new double[] {1, 3, 8, 6, 2}, 3)).containsExactly(0, 2, 4);
        assertThat(Turns.of(new double[] {8, 3, 1, 6}, 3)).containsExactly(0, 2, 3);
    }

    @Test
    void smallWavesAreNoTurns() {
        assertThat(Turns.of(new double[] {0, 5, 3, 9, 7, 12, 0}, 3)).containsExactly(0, 5, 6);
        assertThat(Turns.of(new double[] {12, 7, 9, 3, 5, 0}, 3)).containsExactly(0, 5);
    }

    @Test
    void theThresholdItselfCounts() {
        assertThat(Turns.of(new double[] {0, 3}, 3)).containsExactly(0, 1);
        assertThat(Turns.of(new double[] {0, 2.99}, 3)).isEmpty();
        assertThat(Turns.of(new double[] {0, 9, 6, 12}, 3)).containsExactly(0, 1, 2, 3);
        assertThat(Turns.of(new double[] {0, 9, 6.01, 12}, 3)).containsExactly(0, 3);
    }

    @Test
    void aDipBeforeTheFirstRiseIsItsFoot() {
        assertThat(Turns.of(new double[] {2, 1, 0, 1, 9}, 3)).containsExactly(2, 4);
        assertThat(Turns.of(new double[] {2, 3, 4, 3, -9}, 3)).containsExactly(2, 4);
    }

    @Test
    void whatIsFlatNeverTurns() {
        assertThat(Turns.of(new double[] {5, 5, 5}, 0)).isEmpty();
        assertThat(Turns.of(new double[] {5}, 0)).isEmpty();
    }

    @Property(tries = 300)
    void neighboursDifferByTheThresholdAndTakeTurns(
            @ForAll("heights") double[] heights, @ForAll @DoubleRange(min = 0, max = 30) double threshold) {
        List<Integer> turns = Turns.of(heights, threshold);

        assertThat(turns).isSorted().doesNotHaveDuplicates();
        for (int k = 1; k < turns.size(); k++) {
            double leg = heights[turns.get(k)] - heights[turns.get(k - 1)];
            assertThat(Math.abs(leg)).isGreaterThanOrEqualTo(threshold);
            if (k > 1) {
                assertThat(Math.signum(leg))
                        .isEqualTo(-Math.signum(heights[turns.get(k - 1)] - heights[turns.get(k - 2)]));
            }
        }
    }

    @Property(tries = 300)
    void backwardsTheSameHeightsAreTurns(
            @ForAll("heights") double[] heights, @ForAll @DoubleRange(min = 0, max = 30) double threshold) {
        double[] backwards = Hills.reversed(heights);

        assertThat(Turns.of(backwards, threshold).stream()
                        .mapToDouble(i -> backwards[i])
                        .toArray())
                .isEqualTo(Hills.reversed(Turns.of(heights, threshold).stream()
                        .mapToDouble(i -> heights[i])
                        .toArray()));
    }

    @Property(tries = 200)
    void withoutAThresholdTheLegsAddUpToEveryDifference(@ForAll("heights") double[] heights) {
        List<Integer> turns = Turns.of(heights, 0);
        double legs = 0;
        for (int k = 1; k < turns.size(); k++) {
            legs += Math.abs(heights[turns.get(k)] - heights[turns.get(k - 1)]);
        }
        double differences = 0;
        for (int i = 1; i < heights.length; i++) {
            differences += Math.abs(heights[i] - heights[i - 1]);
        }

        assertThat(legs).isCloseTo(differences, within(1e-9));
    }

    @Provide
    Arbitrary<double[]> heights() {
        return Arbitraries.doubles()
                .between(0, 100)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
