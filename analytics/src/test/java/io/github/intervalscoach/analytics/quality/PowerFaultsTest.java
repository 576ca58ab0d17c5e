package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Spikes, dropouts and the filter behind them. */
class PowerFaultsTest {
    @Test
    @Vector(id = "S-63", metric = "power_spikes", oracle = Oracle.DERIVED, cases = 7)
    void hampelFlagsOnlyTheOutlier() {
        double[] watts = {200, 205, 198, 1500, 202, 199, 201};
        var filter = new HampelFilter(7, 3);

        assertThat(IntStream.range(0, 7).filter(i -> filter.isOutlier(watts, i)))
                .containsExactly(3);
    }

    @Test
    void hampelTakesTheMiddleOfTwoAtTheEnds() {
        // Neighbours of the first of a window of 7 are four: median 202.5, distances 97.5, 0.5, 0.5, 1.5, their median
        // 1.
        double[] watts = {300, 202, 203, 201, 400, 400, 400};

        assertThat(new HampelFilter(7, 65).isOutlier(watts, 0)).isTrue();
        assertThat(new HampelFilter(7, 66).isOutlier(watts, 0)).isFalse();
    }

    @Test
    void hampelTakesAMissingValueForNothing() {
        double[] watts = {200, Double.NaN, 201, 900, 199};

        assertThat(IntStream.range(0, 5).filter(i -> new HampelFilter(5, 6).isOutlier(watts, i)))
                .containsExactly(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new HampelFilter(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new HampelFilter(5, 0));
    }

    @Test
    void powerBeyondAnyHumanIsASpike() {
        var faults = PowerSpikes.in(Streams.of(200, 10, 2500, 1, 2501, 1, 4000, 1, 200, 10));

        assertThat(faults).containsExactly(new StreamFault(Code.POWER_SPIKE, 11, 12, 4000, "watts"));
    }

    @Test
    void aLonelyOutlierBeyondTwiceTheBestSecondIsASpikeAndASprintIsNot() {
        var lonely = Streams.of(200, 20, 1900, 1, 200, 20);
        var sprint = SampleStream.everySecond(
                200, 300, 500, 800, 1000, 1200, 1350, 1400, 1300, 1150, 1000, 900, 700, 400, 200);

        assertThat(PowerSpikes.in(lonely)).isEmpty();
        assertThat(PowerSpikes.in(lonely, bestSecond(949)))
                .containsExactly(new StreamFault(Code.POWER_SPIKE, 20, 20, 1900, "watts"));
        assertThat(PowerSpikes.in(lonely, bestSecond(950))).isEmpty();
        assertThat(PowerSpikes.in(sprint, bestSecond(550))).isEmpty();
    }

    @Test
    void fiveSecondsFarAboveTheBestOfHalfAYearAreASpike() {
        // A best of 800 W allows 1000 W.
        var sprint = Streams.of(200, 20, 1001, 5, 200, 20);

        assertThat(PowerSpikes.in(sprint, bestFive(800)))
                .containsExactly(new StreamFault(Code.POWER_SPIKE, 20, 24, 1001, "watts"));
        assertThat(PowerSpikes.in(Streams.of(200, 20, 1000, 5, 200, 20), bestFive(800)))
                .isEmpty();
        assertThat(PowerSpikes.in(Streams.of(200, 20, 1001, 4, 200, 20), bestFive(800)))
                .isEmpty();
    }

    @Test
    void onlyWhatIsAboveTheLimitIsToBlameForTheFiveSeconds() {
        var faults = PowerSpikes.in(Streams.of(600, 20, 2400, 2, 600, 20), bestFive(800));

        assertThat(faults).containsExactly(new StreamFault(Code.POWER_SPIKE, 20, 21, 2400, "watts"));
    }

    @Test
    void fiveSecondsAreFiveSecondsAndAllKnown() {
        double gap = Double.NaN;

        assertThat(PowerSpikes.in(SampleStream.everySecond(1100, 1100, gap, 1100, 1100), bestFive(800)))
                .isEmpty();
        assertThat(PowerSpikes.in(
                        SampleStream.at(new int[] {0, 1, 2, 3, 5}, 1100, 1100, 1100, 1100, 1100), bestFive(800)))
                .isEmpty();
        assertThat(PowerSpikes.in(SampleStream.everySecond(1100, 1100, 1100, 1100, 1100), bestFive(800)))
                .hasSize(1);
    }

    @Test
    void aBestThatIsNoneIsTheCallersMistake() {
        for (double watts : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bestSecond(watts))
                    .withMessageContaining("Maybe");
            assertThatIllegalArgumentException().isThrownBy(() -> bestFive(watts));
        }
    }

    @Test
    void hampelKnowsBothEndsOfItsLimit() {
        // Median 201, 1.4826 · MAD 1: three sigmas end at 4.4478 around it.
        var filter = new HampelFilter(5, 3);

        assertThat(filter.isOutlier(new double[] {200, 201, 205.4, 201, 202}, 2))
                .isFalse();
        assertThat(filter.isOutlier(new double[] {200, 201, 205.5, 201, 202}, 2))
                .isTrue();
        assertThat(filter.isOutlier(new double[] {200, 202, 196.5, 201, 202}, 2))
                .isTrue();
        assertThat(new HampelFilter(3, 1).isOutlier(new double[] {1, 9}, 1)).isFalse();
    }

    private static PowerSpikes.Bests bestSecond(double watts) {
        return new PowerSpikes.Bests(OptionalDouble.of(watts), OptionalDouble.empty());
    }

    private static PowerSpikes.Bests bestFive(double watts) {
        return new PowerSpikes.Bests(OptionalDouble.empty(), OptionalDouble.of(watts));
    }

    @Test
    void fiveSecondsOfTurningWithoutPowerAreADropoutAndFourAreNot() {
        var watts = Streams.of(200, 10, 0, 4, 200, 10, 0, 5, 200, 10);
        var cadence = Streams.of(90, 39);

        assertThat(PowerDropouts.in(watts, cadence))
                .containsExactly(new StreamFault(Code.POWER_DROPOUT, 24, 28, 5, "seconds"));
        assertThat(PowerDropouts.share(watts, cadence)).isCloseTo(5 / 39.0, within(1e-12));
    }

    @Test
    void dropoutsAreDoubtfulAboveTwoPercent() {
        var cadence = Streams.of(90, 500);
        var few = Streams.of(200, 100, 0, 10, 200, 390);
        var many = Streams.of(200, 100, 0, 11, 200, 389);

        assertThat(PowerDropouts.in(few, cadence)).hasSize(1);
        assertThat(PowerDropouts.doubtful(few, cadence)).isEmpty();
        assertThat(PowerDropouts.doubtful(many, cadence))
                .containsExactly(new StreamFault(Code.POWER_DROPOUT, 100, 110, 11, "seconds"));
    }

    @Test
    void coastingIsNoDropout() {
        var watts = Streams.of(200, 10, 0, 60, 200, 10);
        var cadence = new double[80];
        Arrays.fill(cadence, 40);

        assertThat(PowerDropouts.in(watts, SampleStream.everySecond(cadence))).isEmpty();
    }

    @Test
    void aStopSeparatesTwoFaults() {
        var watts = SampleStream.at(new int[] {0, 1, 2, 3, 4, 10, 11, 12}, 0, 0, 0, 0, 0, 0, 0, 0);
        var cadence = SampleStream.at(new int[] {0, 1, 2, 3, 4, 10, 11, 12}, 90, 90, 90, 90, 90, 90, 90, 90);

        assertThat(PowerDropouts.in(watts, cadence))
                .extracting(StreamFault::startSecond, StreamFault::endSecond)
                .containsExactly(tuple(0, 4));
    }
}
