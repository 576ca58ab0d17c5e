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
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.power.WPrimeBalance.Variant;
import io.github.intervalscoach.analytics.series.SampleStream;
import org.junit.jupiter.api.Test;

class WPrimeBalanceTest {
    private static final SampleStream TWO_BOUTS = Streams.of(150, 120, 380, 90, 200, 180, 420, 60, 120, 240);

    @Test
    @Vector(id = "S-41", metric = "w_prime_balance", oracle = Oracle.DERIVED, cases = 12)
    void twoBoutsAndTheirRecovery() {
        assertBalances(Variant.SERVICE, 9000.000, 13963.244, 5563.244, 16540.951);
        assertBalances(Variant.EXACT, 9000.000, 13956.039, 5556.039, 16526.115);
        assertBalances(Variant.INTEGRAL, 9800.765, 12410.238, 5186.192, 10311.561);
    }

    @Test
    void elitesRecoverSoonerAndFurther() {
        // Oracle: the recurrence with Bartram's time constant, 81.78477272 s at D = 126.67 W, in NumPy.
        assertBalances(Variant.INTEGRAL_ELITE, 12509.246, 17392.154, 11719.590, 17666.161);
        assertThat(basis(WPrimeBalance.of(TWO_BOUTS, 280, 18_000, Variant.INTEGRAL_ELITE))
                        .variant())
                .isEqualTo("integral_elite");
    }

    /** What is left after 210, 390, 450 and 690 samples. */
    private static void assertBalances(Variant variant, double a, double b, double c, double d) {
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

    @Test
    @Vector(id = "S-42", metric = "w_prime_balance", oracle = Oracle.DERIVED, cases = 4)
    void timeConstantOfRecovery() {
        assertThat(tau(260)).isCloseTo(763.0270, within(5e-5));
        assertThat(tau(180)).isCloseTo(516.8622, within(5e-5));
        assertThat(tau(130)).isCloseTo(437.8291, within(5e-5));
        assertThat(tau(80)).isCloseTo(389.8931, within(5e-5));
    }

    @Test
    @Vector(id = "S-41", metric = "w_prime_balance", oracle = Oracle.DERIVED, cases = 1)
    void timeConstantOfTheTwoBouts() {
        assertThat(new WPrimeModel(280, 18_000).tauSeconds(TWO_BOUTS.toArray())).isCloseTo(469.84603185, within(5e-9));
    }

    @Test
    void timeConstantOfElites() {
        // Oracle: scientific reference C5, 96 s at a D of 100 W.
        assertThat(new WPrimeModel(280, 18_000).eliteTauSeconds(new double[] {180, 300}))
                .isCloseTo(96.22859444, within(5e-9));
    }

    @Test
    void withNothingBelowCriticalPowerRecoveryIsSlowestAndNoneForElites() {
        assertThat(new WPrimeModel(280, 18_000).tauSeconds(new double[] {300, 400}))
                .isEqualTo(546 + 316);
        assertThat(new WPrimeModel(280, 18_000).balances(new double[] {300, 400}, Variant.INTEGRAL_ELITE))
                .containsExactly(17_980, 17_860);
    }

    private static double tau(double belowWatts) {
        return new WPrimeModel(280, 18_000).tauSeconds(new double[] {belowWatts, 300});
    }

    @Test
    void furtherBelowEmptyThanATenthTheSettingsAreDoubtful() {
        // A second above CP costs as many joules as there are watts above it.
        assertThat(value(WPrimeBalance.of(Streams.of(280 + 19_800, 1), 280, 18_000, Variant.SERVICE))
                        .suggestsRefit())
                .isFalse();
        assertThat(value(WPrimeBalance.of(Streams.of(280 + 19_801, 1), 280, 18_000, Variant.SERVICE))
                        .suggestsRefit())
                .isTrue();
    }

    @Test
    void goesBelowEmptyAndSaysSo() {
        var result = WPrimeBalance.of(Streams.of(480, 100), 280, 18_000, Variant.SERVICE);

        assertThat(value(result).lowestJoules()).isEqualTo(-2000);
        assertThat(basis(result).caveats()).containsExactly(Caveat.BELOW_EMPTY);
    }

    @Test
    void exactlyEmptyIsNotBelowEmpty() {
        var result = WPrimeBalance.of(Streams.of(280 + 18_000, 1), 280, 18_000, Variant.SERVICE);

        assertThat(value(result).at(0)).isZero();
        assertThat(basis(result).caveats()).isEmpty();
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WPrimeBalance.of(TWO_BOUTS, 1_001, 18_000, Variant.SERVICE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WPrimeBalance.of(TWO_BOUTS, 280, 100_001, Variant.SERVICE));
        assertThat(value(WPrimeBalance.of(TWO_BOUTS, 1_000, 1_000, Variant.SERVICE))
                        .endJoules())
                .isEqualTo(1_000);
        assertThat(value(WPrimeBalance.of(TWO_BOUTS, 1_000, 100_000, Variant.SERVICE))
                        .endJoules())
                .isEqualTo(100_000);
    }

    @Test
    void refusesAStreamWithoutPower() {
        assertThat(reason(WPrimeBalance.of(SampleStream.everySecond(Double.NaN), 280, 18_000, Variant.EXACT)))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
    }
}
