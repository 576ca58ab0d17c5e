package io.github.intervalscoach.analytics.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplePairsTest {
    @Test
    void pairsTheSecondsThatBothKnow() {
        var left = SampleStream.at(new int[] {0, 1, 3, 5}, 10, 11, 13, 15);
        var right = SampleStream.at(new int[] {1, 2, 3, 5, 6}, 101, 102, Double.NaN, 105, 106);

        var pairs = SamplePairs.of(left, right);

        assertThat(pairs.size()).isEqualTo(2);
        assertThat(pairs.second(0)).isEqualTo(1);
        assertThat(pairs.left(0)).isEqualTo(11);
        assertThat(pairs.right(0)).isEqualTo(101);
        assertThat(pairs.heldSeconds(0)).isEqualTo(2);
        assertThat(pairs.second(1)).isEqualTo(5);
    }

    @Test
    void keepsOnlyPositivePairsFromASecondOn() {
        var pairs = SamplePairs.of(SampleStream.everySecond(1, 2, 0, 4, 5), SampleStream.everySecond(9, 9, 9, 0, 9))
                .positiveFrom(1);

        assertThat(pairs.size()).isEqualTo(2);
        assertThat(pairs.second(0)).isEqualTo(1);
        assertThat(pairs.second(1)).isEqualTo(4);
    }

    @Test
    void mayBeEmpty() {
        var pairs = SamplePairs.of(SampleStream.at(new int[] {0}, 1), SampleStream.at(new int[] {1}, 1));

        assertThat(pairs.size()).isZero();
    }

    @Test
    void aSampleStandsUntilTheNextAtMostFiveSecondsAndTheLastOne() {
        var stream = SampleStream.at(new int[] {0, 1, 3, 20}, 1, Double.NaN, 3, 4);

        assertThat(stream.heldSeconds(0)).isEqualTo(1);
        assertThat(stream.heldSeconds(1)).isEqualTo(2);
        assertThat(stream.heldSeconds(2)).isEqualTo(5);
        assertThat(stream.heldSeconds(3)).isEqualTo(1);
    }
}
