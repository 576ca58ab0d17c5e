package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which beats are believed, and what is left when some are not. */
class BeatIntervalsTest {
    @Test
    void aDoubtfulBeatTakesBothOfItsPairsAndIsNeverBridged() {
        // 800 and 810 in turn: every difference is 10; across the hole it would be 0
        BeatIntervals beats = BeatIntervals.of(spoiled(100, 50));

        assertThat(beats.removed()).isEqualTo(1);
        assertThat(beats.stands(50)).isFalse();
        assertThat(beats.stands(49)).isTrue();
        assertThat(beats.kept()).hasSize(99);
        assertThat(beats.differences()).hasSize(97).containsOnly(10, -10);
        assertThat(beats).hasToString("99 of 100 beats believed");
        assertThat(value(Rmssd.of(beats)).ms()).isEqualTo(10);
        assertThat(basis(Rmssd.of(beats)).n()).isEqualTo(97);
        assertThat(basis(Rmssd.of(beats)).coverage()).isEqualTo(97 / 99.0);
        assertThat(basis(Rmssd.of(beats)).caveats()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"640, true", "639.9, false", "960, true", "960.1, false"})
    void oneFifthFromTheLocalMedianIsNear(double ms, boolean near) {
        double[] beats = constant(21, 800);
        beats[10] = ms;

        assertThat(BeatIntervals.of(beats).stands(10)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"300, true", "299, false", "2000, true", "2001, false"})
    void aHeartAtRestBeatsWithinItsRange(double ms, boolean plausible) {
        double[] beats = constant(21, ms);

        assertThat(BeatIntervals.of(beats).stands(10)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, -800, Double.MAX_VALUE})
    void whatIsNoIntervalIsRemovedAndDoesNotMoveTheMedian(double nonsense) {
        double[] beats = constant(21, 800);
        beats[0] = nonsense;
        beats[20] = nonsense;

        assertThat(BeatIntervals.of(beats).removed()).isEqualTo(2);
        assertThat(BeatIntervals.of(beats).meanMs()).hasValue(800);
    }

    @Test
    void aLastingChangeOfRateCostsNoBeat() {
        assertThat(BeatIntervals.of(join(constant(20, 800), constant(20, 1200))).removed())
                .isZero();
    }

    @Test
    void aShortWindowBelievesAShortRunOfOddBeatsAndALongOneDoesNot() {
        double[] beats = join(constant(20, 800), constant(3, 1200), constant(20, 800));

        assertThat(BeatIntervals.of(new BeatCleaning(300, 2000, 5, 0.2, 0.05), beats)
                        .removed())
                .isZero();
        assertThat(BeatIntervals.of(beats).removed()).isEqualTo(3);
    }

    @Test
    void theWindowIsCutAtBothEnds() {
        // at the first beat of six the window holds all six, so four make the median
        assertThat(BeatIntervals.of(1200, 800, 800, 800, 800, 1200).removed()).isEqualTo(2);
    }

    @Test
    void oneBeatInTwentyMayBeRemovedAndNoMore() {
        assertThat(value(Rmssd.of(BeatIntervals.of(spoiled(100, 10, 30, 50, 70, 90))))
                        .ms())
                .isEqualTo(10);
        assertThat(basis(Rmssd.of(BeatIntervals.of(spoiled(100, 10, 30, 50, 70, 90))))
                        .caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
        assertRefused(
                Rmssd.of(BeatIntervals.of(spoiled(100, 10, 25, 40, 55, 70, 90))),
                Reason.INSUFFICIENT_DATA,
                new Gap("clean_beats", 95, 94, "percent"));
    }

    @Test
    void anotherCleaningToleratesMore() {
        BeatCleaning tolerant = new BeatCleaning(300, 2000, 11, 0.2, 0.06);

        assertThat(Rmssd.of(BeatIntervals.of(tolerant, spoiled(100, 10, 25, 40, 55, 70, 90)))
                        .found())
                .isPresent();
    }

    @Test
    void fivePairsAreEnoughAndFourTooFew() {
        assertThat(basis(Rmssd.of(BeatIntervals.of(alternating(6, 800, 810)))).n())
                .isEqualTo(5);
        assertRefused(
                Rmssd.of(BeatIntervals.of(alternating(5, 800, 810))),
                Reason.INSUFFICIENT_DATA,
                new Gap("beat_pairs", 5, 4, "pairs"));
    }

    @Test
    void aMinuteOfBeatsIsNotShort() {
        double[] almost = join(alternating(74, 790, 810), constant(1, 799));
        double[] whole = join(alternating(74, 790, 810), constant(1, 800));

        assertThat(basis(Rmssd.of(BeatIntervals.of(almost))).caveats()).containsExactly(Caveat.SHORT);
        assertThat(basis(Rmssd.of(BeatIntervals.of(whole))).caveats()).isEmpty();
    }

    @Test
    void noBeatsAreMissing() {
        assertRefused(Rmssd.of(BeatIntervals.of()), Reason.MISSING_INPUT, new Gap("beat_pairs", 5, 0, "pairs"));
        assertThat(BeatIntervals.of().meanMs()).isEmpty();
    }

    @Test
    void secondsInsteadOfMillisecondsAreOutOfDomain() {
        assertRefused(
                Rmssd.of(BeatIntervals.of(alternating(100, 0.8, 0.81))),
                Reason.OUT_OF_DOMAIN,
                new Gap("clean_beats", 95, 0, "percent"));
    }

    @Test
    void aHeartThatNeverChangesIsARecordersFault() {
        assertRefused(
                Sdnn.of(BeatIntervals.of(constant(100, 800))),
                Reason.ZERO_VARIANCE,
                new Gap("changing_beat_pairs", 1, 0, "pairs"));
    }

    @Test
    void handsOutCopies() {
        double[] given = alternating(10, 800, 810);
        BeatIntervals beats = BeatIntervals.of(given);
        given[0] = 0;
        beats.kept()[0] = 0;
        beats.differences()[0] = 0;

        assertThat(beats.kept()[0]).isEqualTo(800);
        assertThat(beats.differences()[0]).isEqualTo(10);
        assertThat(beats.beats()).isEqualTo(10);
        assertThat(beats.removed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2000, 11, 0.2, 0.05",
        "2000, 300, 11, 0.2, 0.05",
        "300, 300, 11, 0.2, 0.05",
        "300, Infinity, 11, 0.2, 0.05",
        "NaN, 2000, 11, 0.2, 0.05",
        "300, 2000, 3, 0.2, 0.05",
        "300, 2000, 6, 0.2, 0.05",
        "300, 2000, 13, 0.2, 0.05",
        "300, 2000, 11, 0, 0.05",
        "300, 2000, 11, 20, 0.05",
        "300, 2000, 11, NaN, 0.05",
        "300, 2000, 11, 0.2, -0.01",
        "300, 2000, 11, 0.2, 1",
        "300, 2000, 11, 0.2, NaN"
    })
    void aContradictoryCleaningIsTheCallersMistake(double low, double high, int window, double limit, double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BeatCleaning(low, high, window, limit, share))
                .withMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 0", "11, 0.01, 0.99"})
    void theLimitsOfACleaningAreAllowed(int window, double limit, double share) {
        assertThatCode(() -> new BeatCleaning(300, 2000, window, limit, share)).doesNotThrowAnyException();
    }

    /** 800 and 810 ms in turn, with a beat of 400 ms at each of the places. */
    private static double[] spoiled(int beats, int... places) {
        double[] ms = alternating(beats, 800, 810);
        for (int place : places) {
            ms[place] = 400;
        }
        return ms;
    }
}
