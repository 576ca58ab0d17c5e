package io.github.intervalscoach.analytics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.quality.StreamFault.Code;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Spikes, dropouts and the filter behind them. */
class PowerFaultsTest {
    @Test
    void hampelFlagsOnlyTheOutlier() {
        // Oracle: S-63, NumPy: window 7, 3 sigmas.
        double[] watts = {200, 205, 198, 1500, 202, 199, 201};
        var filter = new HampelFilter(7, 3);

        assertThat(IntStream.range(0, 7).filter(i -> filter.isOutlier(watts, i)))
                .containsExactly(3);
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
    void aLonelyOutlierBeyondTheRiderIsASpikeAndASprintIsNot() {
        var lonely = Streams.of(200, 20, 1900, 1, 200, 20);
        var sprint = SampleStream.everySecond(
                200, 300, 500, 800, 1000, 1200, 1350, 1400, 1300, 1150, 1000, 900, 700, 400, 200);

        assertThat(PowerSpikes.in(lonely)).isEmpty();
        assertThat(PowerSpikes.in(lonely, 1800)).hasSize(1);
        assertThat(PowerSpikes.in(lonely, 1900)).isEmpty();
        assertThat(PowerSpikes.in(sprint, 1100)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> PowerSpikes.in(lonely, 0));
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
