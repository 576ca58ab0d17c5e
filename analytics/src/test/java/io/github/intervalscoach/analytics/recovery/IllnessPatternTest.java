package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.alternating;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.Finding.ABSENT;
import static io.github.intervalscoach.analytics.recovery.Finding.PRESENT;
import static io.github.intervalscoach.analytics.recovery.Finding.UNKNOWN;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.watch;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Days;
import io.github.intervalscoach.analytics.recovery.IllnessPattern.Confirmations;
import io.github.intervalscoach.analytics.recovery.IllnessPattern.State;
import io.github.intervalscoach.analytics.recovery.IllnessPattern.Step;
import io.github.intervalscoach.analytics.recovery.IllnessPattern.Symptoms;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Resting heart rate 46 and 50 in turn, so 52.03 bpm is its alarm; heart rate variability 60 and 66 in turn, so 58.5 ms is
 * low. The last three days are each test's own.
 */
class IllnessPatternTest {
    private static final double[] WELL = {48, 48, 48};
    private static final double[] CALM = {63, 63, 63};
    private static final double[] NOTHING = {GAP, GAP, GAP};

    @Test
    void bothSignalsOnTheSameDayAreAPatternAndNoDiagnosis() {
        MetricResult<IllnessPattern> result = of(days(48, 48, 53), days(63, 63, 58), Confirmations.NOT_ASKED);
        IllnessPattern pattern = value(result);

        assertThat(pattern.state()).isEqualTo(State.UNCONFIRMED);
        assertThat(pattern.restingHigh()).containsExactly(PRESENT, ABSENT, ABSENT);
        assertThat(pattern.hrvLow()).containsExactly(PRESENT, ABSENT, ABSENT);
        assertThat(pattern.warm()).isEqualTo(UNKNOWN);
        assertThat(pattern.breathing()).isEqualTo(UNKNOWN);
        assertThat(pattern.steps()).containsExactly(Step.NECK_CHECK);
        assertThat(basis(result).n()).isEqualTo(6);
        assertThat(basis(result).caveats()).containsExactly(Caveat.NOT_A_DIAGNOSIS);
    }

    @Test
    void eitherSignalOnTwoOfThreeDaysIsEnough() {
        assertThat(state(days(53, 53, 48), CALM)).isEqualTo(State.UNCONFIRMED);
        assertThat(state(days(53, 48, 53), CALM)).isEqualTo(State.UNCONFIRMED);
        assertThat(state(WELL, days(58, 63, 58))).isEqualTo(State.UNCONFIRMED);
        assertThat(state(WELL, days(58, 58, 63))).isEqualTo(State.UNCONFIRMED);
    }

    @Test
    void oneBadDayOfOneSignalIsNoPattern() {
        assertThat(state(days(48, 48, 53), CALM)).isEqualTo(State.NO_PATTERN);
        assertThat(state(WELL, days(63, 63, 58))).isEqualTo(State.NO_PATTERN);
        assertThat(state(days(48, 53, 48), days(63, 63, 58))).isEqualTo(State.NO_PATTERN);
        assertThat(state(days(48, 53, 48), days(63, 58, 63))).isEqualTo(State.NO_PATTERN);
        assertThat(value(of(WELL, CALM, Confirmations.NOT_ASKED)).steps()).isEmpty();
    }

    @Test
    void theAlarmIsTwoDeviations() {
        // 48 + 2·2·√(60/59) = 52.0337
        assertThat(state(days(48, 52.04, 52.04), CALM)).isEqualTo(State.UNCONFIRMED);
        assertThat(state(days(48, 52.03, 52.03), CALM)).isEqualTo(State.NO_PATTERN);
    }

    @ParameterizedTest
    @CsvSource({"0.5, CONFIRMED", "0.49, UNCONFIRMED", "-1, UNCONFIRMED"})
    void halfADegreeConfirms(double rise, State state) {
        IllnessPattern pattern = sick(OptionalDouble.of(rise), OptionalDouble.empty(), Symptoms.UNKNOWN);

        assertThat(pattern.state()).isEqualTo(state);
        assertThat(pattern.warm()).isEqualTo(state == State.CONFIRMED ? PRESENT : ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"2, CONFIRMED", "1.99, UNCONFIRMED"})
    void fastBreathingConfirms(double z, State state) {
        IllnessPattern pattern = sick(OptionalDouble.empty(), OptionalDouble.of(z), Symptoms.UNKNOWN);

        assertThat(pattern.state()).isEqualTo(state);
        assertThat(pattern.breathing()).isEqualTo(state == State.CONFIRMED ? PRESENT : ABSENT);
    }

    @ParameterizedTest
    @CsvSource({"NONE, UNCONFIRMED", "UNKNOWN, UNCONFIRMED", "ABOVE_NECK, CONFIRMED", "SYSTEMIC, CONFIRMED"})
    void symptomsConfirm(Symptoms symptoms, State state) {
        IllnessPattern pattern = sick(OptionalDouble.empty(), OptionalDouble.empty(), symptoms);

        assertThat(pattern.state()).isEqualTo(state);
        assertThat(pattern.symptoms()).isEqualTo(symptoms);
    }

    @Test
    void whatFollowsIsInOrder() {
        assertThat(sick(OptionalDouble.empty(), OptionalDouble.empty(), Symptoms.ABOVE_NECK)
                        .steps())
                .containsExactly(Step.NO_INTENSITY, Step.NECK_CHECK);
        assertThat(sick(OptionalDouble.empty(), OptionalDouble.empty(), Symptoms.SYSTEMIC)
                        .steps())
                .containsExactly(Step.NO_INTENSITY, Step.NECK_CHECK, Step.REST);
        assertThat(value(of(
                                WELL,
                                CALM,
                                new Confirmations(OptionalDouble.empty(), OptionalDouble.empty(), Symptoms.SYSTEMIC)))
                        .steps())
                .containsExactly(Step.REST);
    }

    @Test
    void oneSignalAloneCanShowAPatternAndNeverItsAbsence() {
        MetricResult<IllnessPattern> high = of(days(53, 53, 48), NOTHING, Confirmations.NOT_ASKED);

        assertThat(value(high).state()).isEqualTo(State.UNCONFIRMED);
        assertThat(value(high).hrvLow()).containsOnly(UNKNOWN);
        assertThat(basis(high).n()).isEqualTo(3);
        assertThat(basis(high).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE, Caveat.NOT_A_DIAGNOSIS);
        assertRefused(
                IllnessPattern.on(
                        last(after(WELL, 46, 50)),
                        Days.of(after(WELL, 46, 50)),
                        watch(constant(68, GAP)),
                        Confirmations.NOT_ASKED),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights_this_week", 1, 0, "nights"),
                new Gap("hrv_days_of_three", 3, 0, "days"));
        assertThat(reason(of(WELL, NOTHING, Confirmations.NOT_ASKED))).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void aRestingRateWithoutABaselineIsUnknown() {
        double[] bpm = days(48, 48, 48);
        double[] low = after(days(58, 58, 63), 60, 66);
        MetricResult<IllnessPattern> result = IllnessPattern.on(
                last(low), DailySeries.startingOn(last(low).minusDays(2), bpm), watch(low), Confirmations.NOT_ASKED);

        assertThat(value(result).state()).isEqualTo(State.UNCONFIRMED);
        assertThat(value(result).restingHigh()).containsExactly(UNKNOWN, UNKNOWN, UNKNOWN);
        assertRefused(
                IllnessPattern.on(
                        last(low),
                        DailySeries.startingOn(last(low).minusDays(2), bpm),
                        watch(after(CALM, 60, 66)),
                        Confirmations.NOT_ASKED),
                Reason.INSUFFICIENT_DATA,
                new Gap("resting_heart_rate_baseline_days", 28, 0, "days"),
                new Gap("resting_heart_rate_baseline_nights", 14, 0, "nights"),
                new Gap("resting_heart_rate_days_of_three", 3, 0, "days"));
    }

    @Test
    void aMissingDayRefusesOnlyWhereItCouldDecide() {
        assertThat(state(days(48, GAP, 48), CALM)).isEqualTo(State.NO_PATTERN);
        assertRefused(
                of(days(53, GAP, 48), CALM, Confirmations.NOT_ASKED),
                Reason.INSUFFICIENT_DATA,
                new Gap("resting_heart_rate_days_of_three", 3, 2, "days"));
        assertRefused(
                of(days(48, 48, GAP), days(63, 63, 58), Confirmations.NOT_ASKED),
                Reason.INSUFFICIENT_DATA,
                new Gap("resting_heart_rate_days_of_three", 3, 2, "days"));
    }

    @Test
    void numbersNobodyHasAreOutOfDomain() {
        assertThat(reason(of(WELL, CALM, measured(10.1, 0)))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(of(WELL, CALM, measured(0, -100.1)))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(of(WELL, CALM, measured(Double.NaN, 0)))).isEqualTo(Reason.MISSING_INPUT);
        assertThat(value(of(WELL, CALM, measured(-10, 100))).state()).isEqualTo(State.NO_PATTERN);
    }

    /** With both signals on the asked day. */
    private static IllnessPattern sick(OptionalDouble rise, OptionalDouble respiration, Symptoms symptoms) {
        return value(of(days(48, 48, 53), days(63, 63, 58), new Confirmations(rise, respiration, symptoms)));
    }

    private static Confirmations measured(double rise, double respirationZ) {
        return new Confirmations(OptionalDouble.of(rise), OptionalDouble.of(respirationZ), Symptoms.NONE);
    }

    private static State state(double[] resting, double[] hrv) {
        return value(of(resting, hrv, Confirmations.NOT_ASKED)).state();
    }

    private static MetricResult<IllnessPattern> of(double[] resting, double[] hrv, Confirmations confirmations) {
        double[] bpm = after(resting, 46, 50);
        return IllnessPattern.on(last(bpm), Days.of(bpm), watch(after(hrv, 60, 66)), confirmations);
    }

    private static double[] days(double twoBefore, double before, double today) {
        return new double[] {twoBefore, before, today};
    }

    private static double[] after(double[] three, double odd, double even) {
        return join(alternating(65, odd, even), three);
    }
}
