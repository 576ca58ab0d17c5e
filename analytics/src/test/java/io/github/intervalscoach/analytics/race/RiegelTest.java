package io.github.intervalscoach.analytics.race;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RiegelTest {
    private static final RaceEffort FIVE_IN_TWENTY = new RaceEffort(5000, 1200);

    @Test
    @Vector(id = "S-46", metric = "riegel_prediction", oracle = Oracle.PUBLISHED, cases = 2)
    void fiveKilometersInTwentyMinutesAsPrinted() {
        assertThat(Math.floor(seconds(10_000))).isEqualTo(41 * 60 + 41);
        assertThat(Math.floor(seconds(42_195))).isEqualTo(3 * 3600 + 11 * 60 + 49);
    }

    @Test
    @Vector(id = "S-46", metric = "riegel_prediction", oracle = Oracle.DERIVED, cases = 2)
    void fiveKilometersInTwentyMinutes() {
        assertThat(seconds(10_000)).isCloseTo(2501.92, within(0.005));
        assertThat(seconds(42_195)).isCloseTo(11_509.32, within(0.005));
    }

    @Test
    void theExponentIsTheSlopeOfTheLogarithms() {
        // Twice as far in 2^1.1 of the time
        var races = List.of(new RaceEffort(10_000, 2400), new RaceEffort(20_000, 2400 * StrictMath.pow(2, 1.1)));
        var result = RiegelExponent.of(races);

        assertThat(value(result).value()).isCloseTo(1.1, within(1e-12));
        assertThat(value(result).fitted()).isEqualTo(value(result).value());
        assertThat(basis(result).caveats()).isEmpty();
        assertThat(basis(result).n()).isEqualTo(2);
        assertThat(value(RiegelPrediction.of(races.get(0), 40_000, value(result)))
                        .seconds())
                .isCloseTo(2400 * StrictMath.pow(4, 1.1), within(1e-6));
    }

    @Test
    void anExponentOfABadRaceIsHeldAndTold() {
        var bad = RiegelExponent.of(List.of(new RaceEffort(5000, 1200), new RaceEffort(10_000, 2700)));
        var tooGood = RiegelExponent.of(List.of(new RaceEffort(5000, 1200), new RaceEffort(10_000, 2410)));

        assertThat(value(bad).value()).isEqualTo(1.15);
        assertThat(value(bad).fitted()).isCloseTo(1.169925, within(1e-6));
        assertThat(basis(bad).caveats()).containsExactly(Caveat.CLAMPED);
        assertThat(value(tooGood).value()).isEqualTo(1.04);
        assertThat(basis(tooGood).caveats()).containsExactly(Caveat.CLAMPED);
    }

    @Test
    void racesOfOneKindGiveNoExponent() {
        assertRefused(
                RiegelExponent.of(List.of(new RaceEffort(5000, 1200), new RaceEffort(9000, 2250))),
                Reason.INSUFFICIENT_DATA,
                new Gap("ratio_of_distances", 2, 1.8, "1"));
        assertRefused(
                RiegelExponent.of(List.of(FIVE_IN_TWENTY)),
                Reason.INSUFFICIENT_DATA,
                new Gap("ratio_of_distances", 2, 1, "1"));
        assertRefused(RiegelExponent.of(List.of()), Reason.INSUFFICIENT_DATA, new Gap("ratio_of_distances", 2, 1, "1"));
        assertThatThrownBy(() -> new RiegelExponent(1.16, 1.16)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RiegelExponent(1.03, 1.03)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RiegelExponent(1.06, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesOutsideThePowerLawAreTold() {
        assertThat(basis(standard(new RaceEffort(1500, 210), 3000)).caveats()).isEmpty();
        assertThat(basis(standard(new RaceEffort(1500, 209.9), 3000)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(standard(new RaceEffort(42_195, 13_800), 42_195)).caveats())
                .isEmpty();
        assertThat(basis(standard(new RaceEffort(42_195, 13_801), 21_097)).caveats())
                .containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(standard(FIVE_IN_TWENTY, 800)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(basis(standard(FIVE_IN_TWENTY, 80_000)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
    }

    @Test
    void saysWhoseExponentItIs() {
        assertThat(basis(standard(FIVE_IN_TWENTY, 10_000)).variant()).isEqualTo("standard");
        assertThat(basis(RiegelPrediction.of(FIVE_IN_TWENTY, 10_000, new RiegelExponent(1.08, 1.08)))
                        .variant())
                .isEqualTo("own");
        assertThat(value(standard(FIVE_IN_TWENTY, 10_000)).exponent()).isEqualTo(1.06);
    }

    @Test
    void otherDistancesAreRefused() {
        assertRefused(
                standard(FIVE_IN_TWENTY, 399), Reason.OUT_OF_DOMAIN, new Gap("race_distance", 400, 399, "meters"));
        assertRefused(
                standard(FIVE_IN_TWENTY, 100_001),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 100_000, 100_001, "meters"));
        assertRefused(
                standard(new RaceEffort(200, 25), 5000),
                Reason.OUT_OF_DOMAIN,
                new Gap("race_distance", 400, 200, "meters"));
    }

    @Property(tries = 100)
    void twoStepsAreOne(
            @ForAll @DoubleRange(min = 1500, max = 40_000) double between,
            @ForAll @DoubleRange(min = 1500, max = 40_000) double target) {
        double halfway = seconds(between);

        assertThat(value(standard(new RaceEffort(between, halfway), target)).seconds())
                .isCloseTo(seconds(target), within(1e-6));
    }

    @Property(tries = 100)
    void anyTargetGivesAFiniteTimeOrARefusal(@ForAll double meters) {
        assertFinite(standard(FIVE_IN_TWENTY, meters));
        assertFinite(CameronPrediction.of(FIVE_IN_TWENTY, meters));
        assertFinite(HeatSlowdown.of(meters));
    }

    private static double seconds(double meters) {
        return value(standard(FIVE_IN_TWENTY, meters)).seconds();
    }

    private static io.github.intervalscoach.analytics.MetricResult<RiegelPrediction> standard(
            RaceEffort race, double meters) {
        return RiegelPrediction.of(race, meters, RiegelExponent.STANDARD);
    }
}
