package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.gaps;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import org.junit.jupiter.api.Test;

class MeanMaximalCurveTest {
    @Test
    void knowsTheBestMeanOfEveryDurationAndWhereItStarts() {
        var curve = value(MeanMaximalCurve.of(SampleStream.everySecond(1, 5, 3, 9, 2), GapPolicy.SPLIT));

        assertThat(curve.at(1)).hasValue(9);
        assertThat(curve.startSecond(1)).hasValue(3);
        assertThat(curve.at(2)).hasValue(6);
        assertThat(curve.startSecond(2)).hasValue(2);
        assertThat(curve.at(3)).hasValue(17 / 3.0);
        assertThat(curve.startSecond(3)).hasValue(1);
        assertThat(curve.at(5)).hasValue(4);
        assertThat(curve.longestSeconds()).isEqualTo(5);
    }

    @Test
    void knowsNothingBeyondTheLongest() {
        var curve = value(MeanMaximalCurve.of(Streams.of(200, 10), GapPolicy.SPLIT));

        assertThat(curve.at(11)).isEmpty();
        assertThat(curve.startSecond(11)).isEmpty();
        assertThat(curve.at(0)).isEmpty();
    }

    @Test
    void aBestEffortDoesNotBridgeAStopUnlessAsked() {
        var ride = SampleStream.at(new int[] {0, 1, 2, 100, 101}, 100, 300, 300, 300, 300);

        var split = value(MeanMaximalCurve.of(ride, GapPolicy.SPLIT));
        assertThat(split.longestSeconds()).isEqualTo(3);
        assertThat(split.at(2)).hasValue(300);
        assertThat(split.at(3)).hasValue(700 / 3.0);

        var joined = value(MeanMaximalCurve.of(ride, GapPolicy.SKIP));
        assertThat(joined.at(4)).hasValue(300);
        assertThat(joined.startSecond(4)).hasValue(1);
        assertThat(joined.startSecond(2)).hasValue(1);

        var filled = value(MeanMaximalCurve.of(ride, GapPolicy.ZERO_FILL));
        assertThat(filled.longestSeconds()).isEqualTo(102);
        assertThat(filled.at(102)).hasValue(1300 / 102.0);
    }

    @Test
    void aHoleOfThreeSecondsIsInterpolatedAndOneOfFourSplits() {
        var bridged = value(MeanMaximalCurve.of(SampleStream.at(new int[] {0, 4}, 100, 300), GapPolicy.SPLIT));
        var split = value(MeanMaximalCurve.of(SampleStream.at(new int[] {0, 5}, 100, 300), GapPolicy.SPLIT));

        assertThat(bridged.longestSeconds()).isEqualTo(5);
        assertThat(bridged.at(2)).hasValue(275);
        assertThat(split.longestSeconds()).isEqualTo(1);
    }

    @Test
    void theSecondOfABestEffortInALaterRunIsTheSessionsSecond() {
        var ride = SampleStream.at(new int[] {0, 1, 100, 101}, 100, 100, 300, 300);

        assertThat(value(MeanMaximalCurve.of(ride, GapPolicy.SPLIT)).startSecond(2))
                .hasValue(100);
    }

    @Test
    void namesItsGapPolicy() {
        assertThat(basis(MeanMaximalCurve.of(Streams.of(200, 10), GapPolicy.ZERO_FILL))
                        .variant())
                .isEqualTo("zero_fill");
    }

    @Test
    void allZeroIsACurveOfZeros() {
        var curve = value(MeanMaximalCurve.of(Streams.of(0, 100), GapPolicy.SPLIT));

        assertThat(curve.at(1)).hasValue(0);
        assertThat(curve.at(100)).hasValue(0);
    }

    @Test
    void refusesNegativeValuesAndAbsurdSpans() {
        assertThat(reason(MeanMaximalCurve.of(SampleStream.everySecond(1, -1), GapPolicy.SPLIT)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        var absurd = MeanMaximalCurve.of(SampleStream.at(new int[] {0, 2_000_000_000}, 1, 1), GapPolicy.ZERO_FILL);
        assertThat(reason(absurd)).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(gaps(absurd)).containsExactly(new Gap("session_seconds", 345_600, 2_000_000_001, "seconds"));
    }

    @Test
    void shownItNeverRises() {
        // 200 W for a second on either side of 0 W: three seconds are better than two.
        var rising = value(MeanMaximalCurve.of(SampleStream.everySecond(0, 200, 0, 200, 0), GapPolicy.SPLIT));
        assertThat(rising.at(2)).hasValue(100);
        assertThat(rising.at(3)).hasValue(400 / 3.0);

        var shown = rising.neverRising();
        assertThat(shown.at(1)).hasValue(200);
        assertThat(shown.at(2)).hasValue(400 / 3.0);
        assertThat(shown.startSecond(2)).hasValue(1);
        assertThat(shown.at(3)).hasValue(400 / 3.0);
        assertThat(shown.longestSeconds()).isEqualTo(5);
        assertThat(rising.at(2)).hasValue(100);

        var later = value(MeanMaximalCurve.of(SampleStream.everySecond(0, 200, 0, 200, 0, 210), GapPolicy.SPLIT));
        assertThat(later.neverRising().at(2)).hasValue(410 / 3.0);
        assertThat(later.neverRising().startSecond(2)).hasValue(3);
        assertThat(later.neverRising().startSecond(1)).hasValue(5);
    }
}
