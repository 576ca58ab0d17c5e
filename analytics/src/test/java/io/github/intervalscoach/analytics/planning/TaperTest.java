package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.TaperShape.Exponential;
import io.github.intervalscoach.analytics.planning.TaperShape.Linear;
import io.github.intervalscoach.analytics.planning.TaperShape.Step;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaperTest {
    /** Half a unit in the fifth printed digit. */
    private static final Offset<Double> FIVE_DIGITS = within(5e-6);

    private static final FitnessFatigue START = new FitnessFatigue(80, 95);
    private static final List<Double> EIGHTY = List.of(80.0);

    @Test
    @Vector(id = "S-54", metric = "taper", oracle = Vector.Oracle.DERIVED, cases = 9)
    void twoWeeksInEachShape() {
        assertEnd(new Step(0.5), 68.66125, 47.44344, 21.21781);
        assertEnd(new Exponential(7), 67.30450, 36.13355, 31.17096);
        assertEnd(new Linear(0.25), 70.41934, 46.16122, 24.25812);
    }

    @Test
    void cutsTheVolumeAndSaysByHowMuch() {
        assertThat(taper(new Step(0.5), 14).volumeCutPercent()).isCloseTo(50, within(1e-9));
        assertThat(taper(new Exponential(7), 14).volumeCutPercent()).isCloseTo(53.6, within(0.05));
        assertThat(taper(new Linear(0.25), 14).volumeCutPercent()).isCloseTo(100 * 0.75 * 7.5 / 14, within(1e-9));
    }

    @Test
    void followsTheUsualWeekDayByDay() {
        var week = List.of(0.0, 60.0, 90.0);

        Taper taper = value(Taper.of(START, week, new Step(0.5), 5));

        assertThat(taper.loads()).containsExactly(0.0, 30.0, 45.0, 0.0, 30.0);
        assertThat(taper.raceMorning())
                .isEqualTo(START.after(0).after(30).after(45).after(0).after(30));
    }

    @ParameterizedTest
    @CsvSource({
        "0.59, 14, true",
        "0.60, 14, false",
        "0.40, 14, true",
        "0.39, 14, false",
        "0.5, 21, true",
        "0.5, 22, false"
    })
    void saysWhereTheEvidenceEnds(double share, int days, boolean covered) {
        var caveats = basis(Taper.of(START, EIGHTY, new Step(share), days)).caveats();

        assertThat(caveats).isEqualTo(covered ? List.of() : List.of(Caveat.EXTRAPOLATED));
    }

    @Test
    void namesItsShape() {
        assertThat(basis(Taper.of(START, EIGHTY, new Step(0.5), 14)).variant()).isEqualTo("step");
        assertThat(basis(Taper.of(START, EIGHTY, new Linear(0.5), 14)).variant())
                .isEqualTo("linear");
        assertThat(basis(Taper.of(START, EIGHTY, new Exponential(7), 14)).variant())
                .isEqualTo("exponential");
        assertThat(basis(Taper.of(START, EIGHTY, new Step(0.5), 14)).n()).isEqualTo(14);
    }

    @Test
    void refusesToCutNothing() {
        Gap nothing = new Gap("usual_load", 1, 0, "points/day");

        assertRefused(Taper.of(START, List.of(0.0, 0.0), new Step(0.5), 7), Reason.ZERO_DENOMINATOR, nothing);
        assertRefused(Taper.of(START, List.of(), new Step(0.5), 7), Reason.ZERO_DENOMINATOR, nothing);
    }

    @Test
    void refusesDaysAndLoadsThatAreNone() {
        assertRefused(
                Taper.of(START, EIGHTY, new Step(0.5), 0), Reason.OUT_OF_DOMAIN, new Gap("taper_days", 1, 0, "days"));
        assertThat(reason(Taper.of(START, EIGHTY, new Step(0.5), 61))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(Taper.of(START, List.of(-1.0), new Step(0.5), 7))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(Taper.of(START, List.of(Double.NaN), new Step(0.5), 7)))
                .isEqualTo(Reason.MISSING_INPUT);
        assertThat(reason(Taper.of(new FitnessFatigue(1e6, 0), EIGHTY, new Step(0.5), 7)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(Taper.of(new FitnessFatigue(0, 1e6), EIGHTY, new Step(0.5), 7)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Property(seed = "2026", tries = 100)
    void aShapeMadeForACutMakesIt(
            @ForAll @DoubleRange(min = 0.41, max = 0.6) double cut, @ForAll @IntRange(min = 7, max = 21) int days) {
        assertThat(taper(Step.cutting(cut), days).volumeCutPercent()).isCloseTo(100 * cut, within(1e-9));
        assertThat(taper(Exponential.cutting(cut, days), days).volumeCutPercent())
                .isCloseTo(100 * cut, within(1e-6));
        if (cut <= (days + 1) / (2.0 * days)) {
            assertThat(taper(Linear.cutting(cut, days), days).volumeCutPercent())
                    .isCloseTo(100 * cut, within(1e-9));
        }
    }

    @Property(seed = "2026", tries = 100)
    void loadNeverRisesOnTheWayToTheRace(@ForAll @IntRange(min = 1, max = 30) int days) {
        for (TaperShape shape : List.of(new Step(0.4), new Exponential(5), new Linear(0.1))) {
            List<Double> loads = taper(shape, days).loads();
            for (int day = 1; day < days; day++) {
                assertThat(loads.get(day)).isLessThanOrEqualTo(loads.get(day - 1));
            }
            assertThat(loads).allMatch(load -> load >= 0 && load <= 80);
        }
    }

    @Test
    void anExponentialBeginsWithAUsualDayAndALinearOneDoesNot() {
        assertThat(taper(new Exponential(7), 14).loads().get(0)).isEqualTo(80);
        assertThat(taper(new Linear(0.3), 10).loads().get(0)).isCloseTo(80 * 0.93, within(1e-9));
        assertThat(taper(new Linear(0.3), 10).loads().get(9)).isCloseTo(80 * 0.3, within(1e-9));
    }

    @Test
    void rejectsShapesThatAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(1.1)).withMessageContaining("share = 1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Linear(-0.1)).withMessageContaining("endShare");
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exponential(0))
                .withMessageContaining("0.01 to 10000");
        assertThatIllegalArgumentException().isThrownBy(() -> new Exponential(10_001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exponential.cutting(0.9, 7))
                .withMessageContaining("a cut of 0.9 in 7 days");
        assertThatIllegalArgumentException().isThrownBy(() -> Exponential.cutting(0, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> Linear.cutting(0.6, 14));
        assertThat(new Exponential(0.01).timeConstantDays()).isEqualTo(0.01);
        assertThat(new Exponential(10_000).timeConstantDays()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, 7",
        "PT1H29M59S, 7",
        "PT1H30M, 10",
        "PT3H, 10",
        "PT3H0M1S, 14",
        "PT5H59M59S, 14",
        "PT6H, 21",
        "PT240H, 21"
    })
    void aLongerRaceIsTaperedForEarlier(Duration race, int days) {
        assertThat(value(TaperLength.of(race))).isEqualTo(new TaperLength(days));
    }

    @Test
    void refusesARaceOfNoTimeOrOfMonths() {
        assertRefused(TaperLength.of(Duration.ZERO), Reason.OUT_OF_DOMAIN, new Gap("duration", 1, 0, "seconds"));
        assertThat(reason(TaperLength.of(Duration.ofDays(11)))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(TaperLength.of(Duration.ofSeconds(Long.MIN_VALUE)))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    private static void assertEnd(TaperShape shape, double fitness, double fatigue, double form) {
        FitnessFatigue end = taper(shape, 14).raceMorning();

        assertThat(end.fitness()).isCloseTo(fitness, FIVE_DIGITS);
        assertThat(end.fatigue()).isCloseTo(fatigue, FIVE_DIGITS);
        assertThat(end.form()).isCloseTo(form, FIVE_DIGITS);
    }

    private static Taper taper(TaperShape shape, int days) {
        return value(Taper.of(START, EIGHTY, shape, days));
    }
}
