package io.github.intervalscoach.analytics.series;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecondGridTest {
    private static final double NONE = Double.NaN;

    @ParameterizedTest
    @EnumSource(GapPolicy.class)
    void aWholeRecordingIsItsOwnGrid(GapPolicy policy) {
        var grid = grid(SampleStream.everySecond(1, 2, 3), policy);

        assertThat(grid.toArray()).containsExactly(1, 2, 3);
        assertThat(grid.toSeconds()).containsExactly(0, 1, 2);
        assertThat(grid.prefixSums()).containsExactly(0, 1, 3, 6);
        assertThat(grid.runs()).hasSize(1);
        assertThat(grid.basis().coverage()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(GapPolicy.class)
    void threeLostSecondsAreInterpolated(GapPolicy policy) {
        assertThat(grid(SampleStream.everySecond(0, NONE, NONE, NONE, 8), policy)
                        .toArray())
                .containsExactly(0, 2, 4, 6, 8);
        assertThat(grid(SampleStream.at(new int[] {3, 5}, 1, 3), policy).toArray())
                .containsExactly(1, 2, 3);
    }

    @Test
    void fourLostSecondsGoAsThePolicySays() {
        var stream = SampleStream.everySecond(5, NONE, NONE, NONE, NONE, 7);

        assertThat(grid(stream, GapPolicy.ZERO_FILL).toArray()).containsExactly(5, 0, 0, 0, 0, 7);
        assertThat(grid(stream, GapPolicy.SKIP).toArray()).containsExactly(5, 7);
        assertThat(grid(stream, GapPolicy.SKIP).runs()).hasSize(1);
        assertThat(grid(stream, GapPolicy.SPLIT).runs())
                .extracting(run -> run.second(0))
                .containsExactly(0, 5);
    }

    @Test
    void lostSecondsLowerTheCoverage() {
        var lost = SampleStream.everySecond(5, NONE, NONE, NONE, NONE, 7);

        assertThat(grid(lost, GapPolicy.SKIP).basis().coverage()).isEqualTo(2 / 6.0);
        assertThat(grid(lost, GapPolicy.SKIP).basis().caveats()).containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(SecondGrid.of(lost, GapPolicy.SKIP, ValueDomain.WATTS)))
                .isEqualTo(grid(lost, GapPolicy.SKIP).basis());
        assertThat(grid(SampleStream.everySecond(NONE, 1, NONE), GapPolicy.SKIP)
                        .basis()
                        .coverage())
                .isEqualTo(1 / 3.0);
    }

    @Test
    void aStoppedRecorderDoesNotLowerItUnlessFilled() {
        var stopped = SampleStream.at(new int[] {0, 12}, 5, 7);
        var sparse = SampleStream.at(new int[] {0, 11}, 5, 7);

        assertThat(grid(stopped, GapPolicy.SKIP).basis().coverage()).isEqualTo(1);
        assertThat(grid(stopped, GapPolicy.ZERO_FILL).basis().coverage()).isEqualTo(2 / 13.0);
        assertThat(grid(sparse, GapPolicy.SKIP).basis().coverage()).isEqualTo(2 / 12.0);
    }

    @Test
    void valuesAtTheEdgesOfTheDomainAreInside() {
        var domain = new ValueDomain("x", 0, 10, "1");

        assertThat(value(SecondGrid.of(SampleStream.everySecond(0, 10), GapPolicy.SKIP, domain))
                        .size())
                .isEqualTo(2);
        var above = SecondGrid.of(SampleStream.everySecond(0, 10.5, -1), GapPolicy.SKIP, domain);
        assertThat(reason(above)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(above)).containsExactly(new Gap("x", 10, 10.5, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ValueDomain("x", 1, 1, "1"));
    }

    @Test
    void fourDaysAreASessionAndASecondMoreIsNot() {
        assertThat(grid(SampleStream.at(new int[] {0, 345_599}, 1, 1), GapPolicy.ZERO_FILL)
                        .size())
                .isEqualTo(345_600);
        assertThat(reason(SecondGrid.of(
                        SampleStream.at(new int[] {0, 345_600}, 1, 1), GapPolicy.SKIP, ValueDomain.WATTS)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void refusesAStreamWithoutAnyValue() {
        assertThat(gaps(SecondGrid.of(SampleStream.everySecond(NONE), GapPolicy.SKIP, ValueDomain.BPM)))
                .containsExactly(new Gap("heart_rate_bpm", 1, 0, "samples"));
    }

    private static SecondGrid grid(SampleStream stream, GapPolicy policy) {
        return value(SecondGrid.of(stream, policy, ValueDomain.NOT_NEGATIVE));
    }
}
