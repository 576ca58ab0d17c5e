package io.github.intervalscoach.analytics.race;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertFinite;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import io.github.intervalscoach.analytics.pace.Effort;
import io.github.intervalscoach.analytics.race.ModelPrediction.Model;
import io.github.intervalscoach.analytics.race.RacePrediction.Driver;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RacePredictionTest {
    private static final double HALF = 21_097.5;
    private static final double MARATHON = 42_195;
    private static final RaceEffort FIVE = new RaceEffort(5000, 1200);
    private static final RaceEffort TEN = new RaceEffort(10_000, 2500);

    /** S-43. */
    private static final CriticalSpeed CRITICAL = value(CriticalSpeed.of(
            List.of(new Effort(1200, 224), new Effort(2400, 474), new Effort(3600, 733)),
            CriticalSpeed.Variant.DISTANCE_TIME));

    @Test
    @Vector(id = "S-43", metric = "critical_speed_prediction", oracle = Oracle.DERIVED, cases = 2)
    void criticalSpeedPredictsShortRacesAndSaysWhereItEnds() {
        var five = CriticalSpeedPrediction.of(CRITICAL, 5000);
        var ten = CriticalSpeedPrediction.of(CRITICAL, 10_000);

        assertThat(value(five).seconds()).isCloseTo(1028.474, within(5e-4));
        assertThat(basis(five).caveats()).isEmpty();
        assertThat(value(ten).seconds()).isCloseTo(2089.001, within(5e-4));
        assertThat(basis(ten).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(reason(CriticalSpeedPrediction.of(CRITICAL, 150))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void aHalfMarathonIsARangeWithItsModels() {
        var result = of(HALF, TEN);
        RacePrediction prediction = value(result);

        double vdot = value(value(Vdot.of(TEN)).secondsFor(HALF));
        double riegel = 2500 * StrictMath.pow(2.10975, 1.06);
        double cameron = value(CameronPrediction.of(TEN, HALF)).seconds();
        assertThat(prediction.models())
                .extracting(ModelPrediction::model)
                .containsExactly(Model.VDOT, Model.RIEGEL, Model.CAMERON);
        assertThat(prediction.models())
                .extracting(ModelPrediction::seconds)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : 1)
                .containsExactly(vdot, riegel, cameron);
        double error = 0.02 + 0.02 * StrictMath.log(2.10975) / StrictMath.log(2);
        double fastest = Math.min(vdot, Math.min(riegel, cameron));
        double slowest = Math.max(vdot, Math.max(riegel, cameron));
        assertThat(prediction.historicalError()).isCloseTo(error, within(1e-12));
        assertThat(prediction.lowSeconds()).isCloseTo(fastest * (1 - error), within(1e-6));
        assertThat(prediction.highSeconds()).isCloseTo(slowest * (1 + error), within(1e-6));
        assertThat(prediction.middleSeconds()).isCloseTo(vdot + riegel + cameron - fastest - slowest, within(1e-6));
        assertThat(prediction.modelSpread())
                .isCloseTo((slowest - fastest) / 2 / prediction.middleSeconds(), within(1e-12));
        assertThat(prediction.distanceRatio()).isCloseTo(2.10975, within(1e-12));
        assertThat(prediction.evidence()).isEqualTo(TEN);
        assertThat(prediction.driver()).isEqualTo(Driver.DISTANCE_GAP);
        assertThat(basis(result).caveats()).isEmpty();
    }

    @Test
    void onlyShortRacesMakeItWideAndAreTold() {
        var fromFive = of(HALF, FIVE);
        var fromTen = of(HALF, TEN);

        assertThat(basis(fromFive).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(value(fromFive).distanceRatio()).isCloseTo(4.2195, within(1e-12));
        assertThat(width(value(fromFive))).isGreaterThan(1.3 * width(value(fromTen)));
        assertThat(value(fromFive).driver()).isEqualTo(Driver.DISTANCE_GAP);
    }

    @ParameterizedTest
    @CsvSource({"15000, false", "15100, true", "1670, false", "1660, true"})
    void thriceTheDistanceIsTooFarEitherWay(double meters, boolean isFar) {
        assertThat(basis(of(meters, FIVE)).caveats().contains(Caveat.EXTRAPOLATED))
                .isEqualTo(isFar);
    }

    @Test
    void theNearestRaceIsTheEvidenceAndOfEqualOnesTheFastest() {
        var slowTen = new RaceEffort(10_000, 2700);

        assertThat(value(of(HALF, FIVE, slowTen, TEN)).evidence()).isEqualTo(TEN);
        assertThat(value(of(6000, TEN, FIVE)).evidence()).isEqualTo(FIVE);
        // By ratio: 7000 m is 1.40 of 5 km and 10 km is 1.43 of it
        assertThat(value(of(7000, TEN, FIVE)).evidence()).isEqualTo(FIVE);
        assertThat(value(of(7200, TEN, FIVE)).evidence()).isEqualTo(TEN);
    }

    @Test
    void twoRacesBringTheAthletesOwnExponent() {
        var races = value(of(HALF, FIVE, TEN));
        double exponent = StrictMath.log(2500.0 / 1200) / StrictMath.log(2);

        assertThat(races.models())
                .extracting(ModelPrediction::model)
                .containsExactly(Model.VDOT, Model.RIEGEL, Model.RIEGEL_OWN, Model.CAMERON);
        assertThat(races.models().get(2).seconds()).isCloseTo(2500 * StrictMath.pow(2.10975, exponent), within(1e-6));
        assertThat(races.models().get(2).caveats()).isEmpty();
        var held = value(of(HALF, FIVE, new RaceEffort(10_000, 2700)));
        assertThat(held.models().get(2).caveats()).containsExactly(Caveat.CLAMPED);
    }

    @Test
    void aFirstMarathonMayFadeAsOnFewKilometers() {
        var marathon = value(of(MARATHON, new RaceEffort(HALF, 5400)));

        assertThat(marathon.models())
                .extracting(ModelPrediction::model)
                .containsExactly(Model.VDOT, Model.RIEGEL, Model.RIEGEL_LOW_MILEAGE, Model.CAMERON);
        assertThat(marathon.models().get(2).seconds()).isCloseTo(5400 * StrictMath.pow(2, 1.15), within(1e-6));
        assertThat(marathon.driver()).isEqualTo(Driver.MODELS);
        assertThat(value(of(29_999, new RaceEffort(HALF, 5400))).models()).hasSize(3);
        assertThat(value(of(30_000, new RaceEffort(HALF, 5400))).models()).hasSize(4);
        assertThat(value(of(MARATHON, new RaceEffort(30_000, 8000))).models()).hasSize(3);
        assertThat(value(of(MARATHON, new RaceEffort(HALF, 5400), TEN)).models())
                .extracting(ModelPrediction::model)
                .contains(Model.RIEGEL_OWN)
                .doesNotContain(Model.RIEGEL_LOW_MILEAGE);
    }

    @Test
    void theSameDistanceDiffersOnlyFromRaceToRace() {
        var again = value(of(10_000, TEN));

        assertThat(again.middleSeconds()).isCloseTo(2500, within(1e-6));
        assertThat(again.lowSeconds()).isCloseTo(2450, within(1e-6));
        assertThat(again.highSeconds()).isCloseTo(2550, within(1e-6));
        assertThat(again.driver()).isEqualTo(Driver.RACE_TO_RACE);
    }

    @Test
    void criticalSpeedCountsForShortRacesAndIsSetAsideForLongOnes() {
        var threeThousand = new RaceEffort(3000, 610);
        var five = value(RacePrediction.of(List.of(threeThousand), 5000, Optional.of(CRITICAL)));
        var half = value(RacePrediction.of(List.of(TEN), HALF, Optional.of(CRITICAL)));

        assertThat(five.models()).extracting(ModelPrediction::model).contains(Model.CRITICAL_SPEED);
        assertThat(five.aside()).isEmpty();
        assertThat(half.models()).extracting(ModelPrediction::model).doesNotContain(Model.CRITICAL_SPEED);
        assertThat(half.aside()).extracting(ModelPrediction::model).containsExactly(Model.CRITICAL_SPEED);
        assertThat(half.lowSeconds()).isEqualTo(value(of(HALF, TEN)).lowSeconds());
    }

    @Test
    void aModelOutsideItsRangeIsTold() {
        var slow = of(MARATHON, new RaceEffort(HALF, 7500));

        assertThat(basis(slow).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertThat(value(slow).models().get(0).caveats()).containsExactly(Caveat.EXTRAPOLATED);
    }

    @Test
    void theCaveatOfTheRaceItselfPassesOn() {
        // 1500 m in 3:29 is outside the tables, 3 km in 7:25 is not
        var prediction = value(of(3000, new RaceEffort(1500, 209)));

        assertThat(prediction.models().get(0).model()).isEqualTo(Model.VDOT);
        assertThat(prediction.models().get(0).caveats()).containsExactly(Caveat.EXTRAPOLATED);
    }

    @Test
    void anUltraHasTwoModelsAndALongerOneNone() {
        var fifty = value(of(50_000, new RaceEffort(MARATHON, 12_000)));

        assertThat(fifty.models()).extracting(ModelPrediction::model).containsExactly(Model.RIEGEL, Model.CAMERON);
        assertRefused(
                of(90_000, new RaceEffort(MARATHON, 12_000)), Reason.OUT_OF_DOMAIN, new Gap("models", 2, 1, "models"));
        assertRefused(of(200_000, FIVE), Reason.OUT_OF_DOMAIN, new Gap("models", 2, 0, "models"));
    }

    @Test
    void withoutARaceThereIsNothingToSay() {
        assertRefused(of(HALF), Reason.INSUFFICIENT_DATA, new Gap("races", 1, 0, "races"));
    }

    @Test
    void restsOnAllRaces() {
        assertThat(basis(of(HALF, FIVE, TEN)).n()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"-10, 0, 0", "15, 0, 0", "20, 0, 3", "25, 1, 6", "35, 3, 12", "50, 6, 21"})
    void heatCostsARange(double celsius, double low, double high) {
        assertThat(value(HeatSlowdown.of(celsius)).lowPercent()).isCloseTo(low, within(1e-12));
        assertThat(value(HeatSlowdown.of(celsius)).highPercent()).isCloseTo(high, within(1e-12));
    }

    @Test
    void temperaturesOfNoRaceAreRefused() {
        assertRefused(HeatSlowdown.of(77), Reason.OUT_OF_DOMAIN, new Gap("air_temperature", 50, 77, "degrees Celsius"));
        assertRefused(
                HeatSlowdown.of(-31), Reason.OUT_OF_DOMAIN, new Gap("air_temperature", -30, -31, "degrees Celsius"));
        assertThat(HeatSlowdown.of(-30).found()).isPresent();
    }

    @Property(tries = 100)
    void everyModelLiesWithinTheRange(
            @ForAll("races") List<RaceEffort> races, @ForAll @DoubleRange(min = 1500, max = 42_195) double meters) {
        of(meters, races.toArray(RaceEffort[]::new)).found().ifPresent(prediction -> {
            assertThat(prediction.models()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(prediction.lowSeconds()).isLessThan(prediction.middleSeconds());
            assertThat(prediction.highSeconds()).isGreaterThan(prediction.middleSeconds());
            assertThat(prediction.models())
                    .allSatisfy(model ->
                            assertThat(model.seconds()).isBetween(prediction.lowSeconds(), prediction.highSeconds()));
            assertThat(prediction.historicalError()).isGreaterThanOrEqualTo(0.02);
        });
    }

    @Property(tries = 150)
    void anyTargetGivesFiniteNumbersOrARefusal(@ForAll("races") List<RaceEffort> races, @ForAll double meters) {
        assertFinite(RacePrediction.of(races, meters, Optional.of(CRITICAL)));
        assertFinite(RacePrediction.of(races, Math.abs(meters % 100_000), Optional.of(CRITICAL)));
        assertFinite(RiegelExponent.of(races));
    }

    @Provide
    Arbitrary<List<RaceEffort>> races() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1500, 60_000),
                        Arbitraries.doubles().between(2.2, 6))
                .as((meters, speed) -> new RaceEffort(meters, meters / speed))
                .list()
                .ofMaxSize(5);
    }

    private static double width(RacePrediction prediction) {
        return (prediction.highSeconds() - prediction.lowSeconds()) / prediction.middleSeconds();
    }

    private static MetricResult<RacePrediction> of(double meters, RaceEffort... races) {
        return RacePrediction.of(List.of(races), meters, Optional.empty());
    }
}
