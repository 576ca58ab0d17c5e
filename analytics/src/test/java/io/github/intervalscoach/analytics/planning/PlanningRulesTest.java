package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.planning.ReturnToTraining.Code;
import io.github.intervalscoach.analytics.planning.StrengthPlacement.Kind;
import io.github.intervalscoach.analytics.planning.StrengthPlacement.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands beside the plan: after a break, after an illness, hard days, strength, what an event asks for. */
class PlanningRulesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "0, RESUME, 0, 1",
        "3, RESUME, 0, 1",
        "4, EASY_DAYS, 1, 1",
        "5, EASY_DAYS, 1, 1",
        "6, EASY_DAYS, 2, 1",
        "7, EASY_DAYS, 2, 1",
        "8, RESTART, 0, 0.55",
        "14, RESTART, 0, 0.55",
        "15, RESTART, 0, 0.45",
        "28, RESTART, 0, 0.45",
        "29, RESTART, 0, 0.40",
        "42, RESTART, 0, 0.40"
    })
    void aLongerBreakBeginsLower(int days, Code code, int easyDays, double firstWeek) {
        ReturnToTraining back = value(ReturnToTraining.afterBreak(days));

        assertThat(back.code()).isEqualTo(code);
        assertThat(back.easyDayShares()).hasSize(easyDays);
        assertThat(back.weekShares().get(0)).isEqualTo(firstWeek);
        assertThat(back.waitHours()).isZero();
    }

    @Test
    void afterMoreThanSixWeeksTheFormerLoadIsNoYardstick() {
        assertThat(value(ReturnToTraining.afterBreak(43)))
                .isEqualTo(new ReturnToTraining(Code.NEW_BASE, 0, List.of(), List.of()));
        assertThat(value(ReturnToTraining.afterBreak(3650)).code()).isEqualTo(Code.NEW_BASE);
    }

    @Test
    void weeksGrowByAnEighthUntilTheyAreUsualAgain() {
        List<Double> weeks = value(ReturnToTraining.afterBreak(10)).weekShares();

        assertThat(weeks).hasSize(7);
        for (int week = 1; week < 6; week++) {
            assertThat(weeks.get(week) / weeks.get(week - 1)).isCloseTo(1.125, within(1e-12));
        }
        assertThat(weeks.get(5)).isLessThan(1);
        assertThat(weeks.get(6)).isEqualTo(1);
        assertThat(value(ReturnToTraining.afterBreak(2)).weekShares()).containsExactly(1.0);
    }

    @Test
    void afterAnIllnessThereAreAsManyEasyDaysAsSickOnes() {
        ReturnToTraining back = value(ReturnToTraining.afterIllness(5, OptionalDouble.of(48)));

        assertThat(back.code()).isEqualTo(Code.EASY_DAYS);
        assertThat(back.easyDayShares()).containsExactly(0.5, 0.6, 0.7, 0.8, 0.9);
        assertThat(back.weekShares()).containsExactly(1.0);
        assertThat(value(ReturnToTraining.afterIllness(2, OptionalDouble.of(72)))
                        .code())
                .isEqualTo(Code.EASY_DAYS);
        assertThat(value(ReturnToTraining.afterIllness(2, OptionalDouble.of(72)))
                        .easyDayShares())
                .containsExactly(0.5, 0.75);
        assertThat(value(ReturnToTraining.afterIllness(0, OptionalDouble.of(72)))
                        .code())
                .isEqualTo(Code.RESUME);
    }

    @Test
    void aLongIllnessIsABreakAsWell() {
        ReturnToTraining back = value(ReturnToTraining.afterIllness(10, OptionalDouble.of(100)));

        assertThat(back.code()).isEqualTo(Code.RESTART);
        assertThat(back.easyDayShares()).hasSize(10);
        assertThat(back.weekShares().get(0)).isEqualTo(0.55);
    }

    @Test
    void waitsUntilTheSymptomsHaveBeenGoneForTwoDays() {
        ReturnToTraining back = value(ReturnToTraining.afterIllness(5, OptionalDouble.of(20)));

        assertThat(back.code()).isEqualTo(Code.WAIT);
        assertThat(back.waitHours()).isEqualTo(28);
        assertThat(back.easyDayShares()).hasSize(5);
        assertThat(value(ReturnToTraining.afterIllness(5, OptionalDouble.of(47.5)))
                        .code())
                .isEqualTo(Code.WAIT);
    }

    @Test
    void anEndedIllnessIsNoProofOfHealthSoItAsks() {
        assertRefused(
                ReturnToTraining.afterIllness(5, OptionalDouble.empty()),
                Reason.MISSING_INPUT,
                new Gap("symptom_free", 48, 0, "hours"));
    }

    @Test
    void aBoneInjuryIsForAClinician() {
        assertRefused(
                ReturnToTraining.afterBoneStressInjury(),
                Reason.NOT_APPLICABLE,
                new Gap("clinicians_clearance", 1, 0, "1"));
    }

    @Test
    void refusesDaysAndHoursThatAreNone() {
        assertRefused(ReturnToTraining.afterBreak(-1), Reason.OUT_OF_DOMAIN, new Gap("days_off", 0, -1, "days"));
        assertThat(reason(ReturnToTraining.afterBreak(3651))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(ReturnToTraining.afterIllness(-1, OptionalDouble.of(50))))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(ReturnToTraining.afterIllness(3, OptionalDouble.of(-1))))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(ReturnToTraining.afterIllness(3, OptionalDouble.of(Double.NaN))))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Property(seed = "2026", tries = 200)
    void noReturnBeginsAboveAShorterOne(@ForAll @IntRange(max = 42) int days) {
        double shorter = value(ReturnToTraining.afterBreak(Math.max(0, days - 1)))
                .weekShares()
                .get(0);
        double longer = value(ReturnToTraining.afterBreak(days)).weekShares().get(0);

        assertThat(longer).isLessThanOrEqualTo(shorter);
        assertThat(value(ReturnToTraining.afterBreak(days)).weekShares())
                .isSorted()
                .allMatch(share -> share <= 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, -2.3333333333", "21, -7", "28, -8.8", "56, -16"})
    void oxygenUptakeFallsWithEveryDay(int days, double percent) {
        assertThat(value(Detraining.of(days)).vo2maxPercent()).isCloseTo(percent, within(1e-9));
        assertThat(basis(Detraining.of(days)).caveats()).isEmpty();
    }

    @Test
    void beyondEightWeeksNothingMoreIsKnown() {
        assertThat(value(Detraining.of(57)).vo2maxPercent()).isEqualTo(-16);
        assertThat(basis(Detraining.of(57)).caveats()).containsExactly(Caveat.EXTRAPOLATED);
        assertRefused(Detraining.of(-1), Reason.OUT_OF_DOMAIN, new Gap("days_off", 0, -1, "days"));
        assertThat(reason(Detraining.of(3651))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void everyOtherDayIsFarEnough() {
        HardDaySpacing good = value(HardDaySpacing.of(List.of(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(5))));
        HardDaySpacing close =
                value(HardDaySpacing.of(List.of(MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY.plusDays(9))));

        assertThat(good).isEqualTo(new HardDaySpacing(2, List.of()));
        assertThat(close.leastDays()).isEqualTo(1);
        assertThat(close.tooClose()).containsExactly(new HardDaySpacing.Pair(MONDAY.plusDays(2), MONDAY.plusDays(3)));
        assertThat(basis(HardDaySpacing.of(List.of(MONDAY, MONDAY.plusDays(2)))).n())
                .isEqualTo(2);
    }

    @Test
    void oneHardDayHasNoSpacingAndDaysStandInOrder() {
        assertRefused(HardDaySpacing.of(List.of(MONDAY)), Reason.INSUFFICIENT_DATA, new Gap("hard_days", 2, 1, "days"));
        assertRefused(HardDaySpacing.of(List.of()), Reason.MISSING_INPUT, new Gap("hard_days", 2, 0, "days"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HardDaySpacing.of(List.of(MONDAY, MONDAY)))
                .withMessageContaining("Maybe sort them");
        assertThatIllegalArgumentException().isThrownBy(() -> HardDaySpacing.of(List.of(MONDAY, MONDAY.minusDays(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAVY, 6, 11, ''",
        "HEAVY, 5.9, 11, NEAR_KEY_SESSION",
        "HEAVY, 6, 10, RACE_NEAR",
        "HEAVY, 6, 8, RACE_NEAR",
        "HEAVY, 6, 7, RACE_TOO_NEAR",
        "HEAVY, 6, 0, RACE_TOO_NEAR",
        "PLYOMETRIC, 6, 7, ''",
        "LIGHT, 1, 3, NEAR_KEY_SESSION"
    })
    void strengthStaysAwayFromWhatMattersMore(Kind kind, double hours, int days, String objection) {
        assertThat(StrengthPlacement.objections(kind, OptionalDouble.of(hours), OptionalInt.of(days)))
                .isEqualTo(objection.isEmpty() ? List.of() : List.of(Objection.valueOf(objection)));
    }

    @Test
    void nothingSpeaksAgainstStrengthWithoutKeySessionAndRace() {
        assertThat(StrengthPlacement.objections(Kind.HEAVY, OptionalDouble.empty(), OptionalInt.empty()))
                .isEmpty();
        assertThat(StrengthPlacement.objections(Kind.HEAVY, OptionalDouble.of(0), OptionalInt.of(2)))
                .containsExactly(Objection.NEAR_KEY_SESSION, Objection.RACE_TOO_NEAR);
        assertThat(StrengthPlacement.objections(Kind.LIGHT, OptionalDouble.of(Double.NaN), OptionalInt.empty()))
                .containsExactly(Objection.NEAR_KEY_SESSION);
        assertThat(StrengthPlacement.BUILDING_SESSIONS).isGreaterThan(StrengthPlacement.KEEPING_SESSIONS);
    }

    @ParameterizedTest
    @EnumSource
    void everyGuideSaysHowWellItIsFounded(EventSpecifics event) {
        assertThat(event.guides()).isNotEmpty().allSatisfy(guide -> {
            boolean checked = guide.source().standing() == Source.Standing.CHECKED;
            assertThat(guide.evidence()).isEqualTo(checked ? Evidence.C : Evidence.D);
            assertThat(guide.atLeast().orElse(0))
                    .isLessThanOrEqualTo(guide.atMost().orElse(Double.MAX_VALUE));
        });
        assertThat(event.guides()).extracting(Guide::code).isNotEmpty();
    }

    @Test
    void aMarathonHasTheNumbersOfItsCohortAndTheLimitsOfConvention() {
        List<Guide> marathon = EventSpecifics.MARATHON.guides();

        assertThat(marathon).hasSize(7);
        assertThat(marathon.get(0).code()).isEqualTo(Guide.Code.WEEKLY_DISTANCE);
        assertThat(marathon.get(0).atLeast()).hasValue(65);
        assertThat(marathon.get(0).atMost()).isEmpty();
        assertThat(marathon.get(0).unit()).isEqualTo("km/week");
        assertThat(marathon.get(3).atMost()).hasValue(35);
        assertThat(marathon.get(3).atLeast()).isEmpty();
        assertThat(marathon.get(6).atLeast()).hasValue(6);
        assertThat(marathon.get(6).atMost()).hasValue(10);
        assertThat(EventSpecifics.CARD.evidence()).isEqualTo(Evidence.D);
    }

    @Test
    void aGuideHasANumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Guide(
                        Guide.Code.WEEKLY_HOURS,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "hours/week",
                        Evidence.D,
                        Source.definition("nothing")))
                .withMessageContaining("WEEKLY_HOURS without a number");
    }
}
