package io.github.intervalscoach.analytics.power;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.power.WPrimeBalance.Variant;
import io.github.intervalscoach.analytics.series.SampleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WPrimeBalanceTest {
    private static final SampleStream TWO_BOUTS = Streams.of(150, 120, 380, 90, 200, 180, 420, 60, 120, 240);

    @ParameterizedTest
    // Oracle: S-41, NumPy. Values after 210, 390, 450 and 690 samples.
    @CsvSource({
        "SERVICE,  9000.000, 13963.244, 5563.244, 16540.951",
        "EXACT,    9000.000, 13956.039, 5556.039, 16526.115",
        "INTEGRAL, 9800.765, 12410.238, 5186.192, 10311.561"
    })
    void twoBoutsAndTheirRecovery(Variant variant, double a, double b, double c, double d) {
        var balance = value(WPrimeBalance.of(TWO_BOUTS, 280, 18_000, variant));

        assertThat(balance.at(209)).isCloseTo(a, within(5e-4));
        assertThat(balance.at(389)).isCloseTo(b, within(5e-4));
        assertThat(balance.at(449)).isCloseTo(c, within(5e-4));
        assertThat(balance.at(689)).isCloseTo(d, within(5e-4));
        assertThat(balance.endJoules()).isEqualTo(balance.at(689));
    }

    @Test
    void knowsTheLowestAndWhen() {
        var result = WPrimeBalance.of(TWO_BOUTS, 280, 18_000, Variant.SERVICE);

        assertThat(value(result).lowestJoules()).isCloseTo(5563.244, within(5e-4));
        assertThat(value(result).lowestAtSecond()).isEqualTo(449);
        assertThat(basis(result).caveats()).isEmpty();
        assertThat(basis(result).variant()).isEqualTo("service");
    }

    @ParameterizedTest
    // Oracle: S-42 (D of 20, 100, 150 and 200 W), and the mean below CP of S-41.
    @CsvSource({"260, 763.0270", "180, 516.8622", "130, 437.8291", "80, 389.8931", "153.33333333333334, 469.8460"})
    void timeConstantOfRecovery(double belowWatts, double tau) {
        assertThat(new WPrimeModel(280, 18_000).tauSeconds(new double[] {belowWatts, 300}))
                .isCloseTo(tau, within(5e-5));
    }

    @Test
    void withNothingBelowCriticalPowerRecoveryIsSlowest() {
        assertThat(new WPrimeModel(280, 18_000).tauSeconds(new double[] {300, 400}))
                .isEqualTo(546 + 316);
    }

    @Test
    void goesBelowEmptyAndSaysSo() {
        var result = WPrimeBalance.of(Streams.of(480, 100), 280, 18_000, Variant.SERVICE);

        assertThat(value(result).lowestJoules()).isEqualTo(-2000);
        assertThat(basis(result).caveats()).containsExactly(Caveat.BELOW_EMPTY);
    }

    @Test
    void staysFullBelowCriticalPower() {
        var balance = value(WPrimeBalance.of(Streams.of(200, 100), 280, 18_000, Variant.EXACT));

        assertThat(balance.lowestJoules()).isEqualTo(18_000);
        assertThat(balance.lowestAtSecond()).isZero();
    }

    @Test
    void aStopIsRest() {
        var ride = SampleStream.at(new int[] {0, 1, 1000}, 1280, 280, 280);

        var balance = value(WPrimeBalance.of(ride, 280, 18_000, Variant.SERVICE));

        assertThat(balance.at(1)).isEqualTo(17_000);
        // 998 s at 0 W: the deficit shrinks by 280/18000 of itself each second.
        assertThat(balance.at(2)).isCloseTo(18_000 - 1000 * StrictMath.pow(1 - 280 / 18_000.0, 998), within(1e-6));
    }

    @Test
    void samplesWithoutAValueAtBothEndsAreFullAndEnd() {
        var balance = value(
                WPrimeBalance.of(SampleStream.everySecond(Double.NaN, 380, Double.NaN), 280, 18_000, Variant.SERVICE));

        assertThat(balance.at(0)).isEqualTo(18_000);
        assertThat(balance.at(1)).isEqualTo(17_900);
        assertThat(balance.at(2)).isEqualTo(17_900);
        assertThat(balance.lowestAtSecond()).isEqualTo(1);
    }

    @Test
    void impossibleSettingsAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WPrimeBalance.of(TWO_BOUTS, 280, 18, Variant.SERVICE))
                .withMessageContaining("Maybe it is in kilojoules");
        assertThatIllegalArgumentException().isThrownBy(() -> WPrimeBalance.of(TWO_BOUTS, 0, 18_000, Variant.SERVICE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WPrimeBalance.of(TWO_BOUTS, Double.NaN, 18_000, Variant.SERVICE));
    }

    @Test
    void refusesAStreamWithoutPower() {
        assertThat(reason(WPrimeBalance.of(SampleStream.everySecond(Double.NaN), 280, 18_000, Variant.EXACT)))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
    }
}
