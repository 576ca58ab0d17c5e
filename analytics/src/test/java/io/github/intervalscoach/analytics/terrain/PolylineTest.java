package io.github.intervalscoach.analytics.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PolylineTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    /** Up by 4 over 2, then down by 1 over 4. */
    private final Polyline line = new Polyline(new double[] {10, 12, 16}, new double[] {0, 4, 3});

    @Test
    void isStraightBetweenItsPoints() {
        assertThat(line.at(10)).isZero();
        assertThat(line.at(11)).isEqualTo(2);
        assertThat(line.at(12)).isEqualTo(4);
        assertThat(line.at(13)).isEqualTo(3.75);
        assertThat(line.at(16)).isEqualTo(3);
        assertThat(line.first()).isEqualTo(10);
        assertThat(line.last()).isEqualTo(16);
    }

    @Test
    void itsMeanIsTheAreaBelowIt() {
        // From 11 to 13: a trapezium of 2 and 4 over 1, then one of 4 and 3.75 over 1.
        assertThat(line.mean(12, 1)).isCloseTo((3 + 3.875) / 2, EXACTLY);
        // The whole: 4 up to 12, then 14.
        assertThat(line.mean(13, 3)).isCloseTo(18.0 / 6, EXACTLY);
        assertThat(line.mean(14.5, 0.5)).isCloseTo(3.375, EXACTLY);
    }

    @Test
    void theMeanOverNothingIsThePointItself() {
        assertThat(line.mean(11, 0)).isEqualTo(2);
        assertThat(line.mean(16, 0)).isEqualTo(3);
    }
}
