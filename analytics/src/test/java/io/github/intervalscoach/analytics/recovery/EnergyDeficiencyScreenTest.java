package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.Finding.ABSENT;
import static io.github.intervalscoach.analytics.recovery.Finding.PRESENT;
import static io.github.intervalscoach.analytics.recovery.Finding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.recovery.EnergyDeficiencyScreen.Flag;
import io.github.intervalscoach.analytics.recovery.EnergyDeficiencyScreen.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An athlete of whom everything is known and nothing is wrong, and one change at a time. */
class EnergyDeficiencyScreenTest {
    @Test
    void everythingAskedAndNothingFoundIsNoFlagAndNoMore() {
        MetricResult<EnergyDeficiencyScreen> result = screen(0, 21, 28, 0, 0, 0, 45);

        assertThat(value(result)).isEqualTo(new EnergyDeficiencyScreen(Outcome.NO_FLAG_SEEN, List.of(), List.of()));
        assertThat(basis(result).n()).isEqualTo(9);
        assertThat(basis(result).caveats()).containsExactly(Caveat.NOT_A_DIAGNOSIS);
    }

    @ParameterizedTest
    @CsvSource({
        "-2, 21, 28, 0, 0, 0, 45, WEIGHT_LOSS",
        "-1.99, 21, 28, 0, 0, 0, 45, ",
        "0, 18.49, 28, 0, 0, 0, 45, LOW_BODY_MASS_INDEX",
        "0, 18.5, 28, 0, 0, 0, 45, ",
        "0, 21, 36, 0, 0, 0, 45, LONG_CYCLE",
        "0, 21, 35, 0, 0, 0, 45, ",
        "0, 21, 28, 3, 0, 0, 45, MISSED_CYCLES",
        "0, 21, 28, 2, 0, 0, 45, ",
        "0, 21, 28, 0, 2, 0, 45, BONE_STRESS_INJURIES",
        "0, 21, 28, 0, 1, 0, 45, ",
        "0, 21, 28, 0, 0, 3, 45, REPEATED_ILLNESS",
        "0, 21, 28, 0, 0, 2, 45, ",
        "0, 21, 28, 0, 0, 0, 29.99, LOW_ENERGY_AVAILABILITY",
        "0, 21, 28, 0, 0, 0, 30, "
    })
    void oneFlagIsEnoughToConsiderAPhysician(
            double weight, double bmi, int cycle, int missed, int bones, int ill, double energy, Flag flag) {
        EnergyDeficiencyScreen screen = value(screen(weight, bmi, cycle, missed, bones, ill, energy));

        assertThat(screen.flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
        assertThat(screen.outcome()).isEqualTo(flag == null ? Outcome.NO_FLAG_SEEN : Outcome.CONSIDER_SPORTS_PHYSICIAN);
    }

    @ParameterizedTest
    @CsvSource({"PRESENT, ", "ABSENT, WEIGHT_LOSS", "UNKNOWN, WEIGHT_LOSS"})
    void onlyALossThatWasMeantDoesNotCount(Finding planned, Flag flag) {
        EnergyDeficiencyScreen screen = value(trends(-3, planned, ABSENT, ABSENT, ABSENT, ABSENT));

        assertThat(screen.flags()).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void heartAndMoodFallTogetherOrNotAtAll() {
        assertThat(value(trends(0, ABSENT, PRESENT, PRESENT, PRESENT, ABSENT)).flags())
                .containsExactly(Flag.HEART_AND_MOOD_FALLING);
        assertThat(value(trends(0, ABSENT, PRESENT, PRESENT, ABSENT, ABSENT)).flags())
                .isEmpty();
        assertThat(value(trends(0, ABSENT, PRESENT, UNKNOWN, PRESENT, ABSENT)).unknown())
                .containsExactly(Flag.HEART_AND_MOOD_FALLING);
    }

    @ParameterizedTest
    @CsvSource({"-1, PRESENT, true", "-0.99, PRESENT, false", "-1, ABSENT, false"})
    void loadUpWhileWeightIsDownOnePercent(double weight, Finding loadUp, boolean flagged) {
        assertThat(value(trends(weight, PRESENT, ABSENT, ABSENT, ABSENT, loadUp))
                        .flags()
                        .contains(Flag.LOAD_UP_WEIGHT_DOWN))
                .isEqualTo(flagged);
    }

    @Test
    void aFlagCountsHoweverLittleElseIsKnown() {
        MetricResult<EnergyDeficiencyScreen> result = EnergyDeficiencyScreen.of(known(OptionalInt.of(4), 0));

        assertThat(value(result).flags()).containsExactly(Flag.MISSED_CYCLES);
        assertThat(value(result).unknown()).hasSize(8).doesNotContain(Flag.MISSED_CYCLES);
        assertThat(basis(result).n()).isEqualTo(1);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE, Caveat.NOT_A_DIAGNOSIS);
    }

    @Test
    void withoutAFlagFourAnswersAreNeeded() {
        assertThat(value(EnergyDeficiencyScreen.of(known(OptionalInt.of(0), 3))).outcome())
                .isEqualTo(Outcome.NO_FLAG_SEEN);
        assertRefused(
                EnergyDeficiencyScreen.of(known(OptionalInt.of(0), 2)),
                Reason.INSUFFICIENT_DATA,
                new Gap("energy_deficiency_answers", 4, 3, "answers"));
        assertRefused(
                EnergyDeficiencyScreen.of(known(OptionalInt.empty(), 0)),
                Reason.MISSING_INPUT,
                new Gap("energy_deficiency_answers", 4, 0, "answers"));
    }

    @ParameterizedTest
    @CsvSource({
        "-50.1, 21, 28, 0, 0, 0, 45",
        "0, 7.9, 28, 0, 0, 0, 45",
        "0, 21, 0, 0, 0, 0, 45",
        "0, 21, 28, -1, 0, 0, 45",
        "0, 21, 28, 0, 1001, 0, 45",
        "0, 21, 28, 0, 0, -1, 45",
        "0, 21, 28, 0, 0, 0, 200.1"
    })
    void numbersNoBodyHasAreOutOfDomain(
            double weight, double bmi, int cycle, int missed, int bones, int ill, double energy) {
        assertThat(reason(screen(weight, bmi, cycle, missed, bones, ill, energy)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void hasNoScoreToShow() {
        assertThat(Arrays.stream(EnergyDeficiencyScreen.class.getRecordComponents())
                        .map(component -> component.getType().getSimpleName()))
                .containsExactly("Outcome", "List", "List");
    }

    private static MetricResult<EnergyDeficiencyScreen> screen(
            double weight, double bmi, int cycle, int missed, int bones, int ill, double energy) {
        return EnergyDeficiencyScreen.of(new EnergyDeficiencyAnswers(
                OptionalDouble.of(weight),
                ABSENT,
                OptionalDouble.of(bmi),
                OptionalInt.of(cycle),
                OptionalInt.of(missed),
                OptionalInt.of(bones),
                OptionalInt.of(ill),
                ABSENT,
                ABSENT,
                ABSENT,
                ABSENT,
                OptionalDouble.of(energy)));
    }

    private static MetricResult<EnergyDeficiencyScreen> trends(
            double weight, Finding planned, Finding resting, Finding hrv, Finding mood, Finding loadUp) {
        return EnergyDeficiencyScreen.of(new EnergyDeficiencyAnswers(
                OptionalDouble.of(weight),
                planned,
                OptionalDouble.of(21),
                OptionalInt.of(28),
                OptionalInt.of(0),
                OptionalInt.of(0),
                OptionalInt.of(0),
                resting,
                hrv,
                mood,
                loadUp,
                OptionalDouble.of(45)));
    }

    /** Missed cycles, and so many of bone injuries, illnesses and the mass index without a flag; nothing else. */
    private static EnergyDeficiencyAnswers known(OptionalInt missedCycles, int others) {
        return new EnergyDeficiencyAnswers(
                OptionalDouble.empty(),
                UNKNOWN,
                others > 2 ? OptionalDouble.of(21) : OptionalDouble.empty(),
                OptionalInt.empty(),
                missedCycles,
                others > 0 ? OptionalInt.of(0) : OptionalInt.empty(),
                others > 1 ? OptionalInt.of(0) : OptionalInt.empty(),
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                OptionalDouble.empty());
    }
}
