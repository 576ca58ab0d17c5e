package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.fixtures.Days.GAP;
import static io.github.intervalscoach.analytics.fixtures.Days.constant;
import static io.github.intervalscoach.analytics.fixtures.Days.join;
import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.after60;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.last;
import static io.github.intervalscoach.analytics.recovery.HrvFixtures.watch;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.recovery.HrvState.State;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A low day is 58 ms, an ordinary one 63; four other nights keep the week within its band. */
class HrvStateTest {
    private static final OptionalDouble NOT_KNOWN = OptionalDouble.empty();

    @ParameterizedTest
    @CsvSource({
        "63, 63, 63, NORMAL, 0",
        "63, 63, 58, NORMAL, 1",
        "58, 58, 63, NORMAL, 2",
        "58, 63, 58, SUPPRESSED, 2",
        "63, 58, 58, SUPPRESSED, 2",
        "58, 58, 58, SUPPRESSED, 3",
        "63, 63, NaN, NORMAL, 0",
        "63, NaN, 63, NORMAL, 0",
        "NaN, NaN, 63, NORMAL, 0",
        "NaN, 58, 58, SUPPRESSED, 2"
    })
    void inAnOrdinaryWeekTodayAndAnotherLowDaySuppress(
            double twoBefore, double before, double today, State state, int lowDays) {
        HrvState found = value(state(NOT_KNOWN, Finding.UNKNOWN, week(twoBefore, before, today)));

        assertThat(found.week().position()).isEqualTo(Position.WITHIN);
        assertThat(found.state()).isEqualTo(state);
        assertThat(found.lowDays()).isEqualTo(lowDays);
    }

    @ParameterizedTest
    @CsvSource({"63, NaN, 58, 2", "58, 63, NaN, 2", "58, 58, NaN, 2", "NaN, NaN, 58, 1", "63, NaN, NaN, 1"})
    void aMissingDayThatCouldDecideIsNeverNormal(double twoBefore, double before, double today, int known) {
        assertRefused(
                state(NOT_KNOWN, Finding.UNKNOWN, week(twoBefore, before, today)),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_days_of_three", 3, known, "days"));
    }

    @Test
    void aDayIsLowFromOneAndAHalfDeviations() {
        Baseline usual = value(state(NOT_KNOWN, Finding.UNKNOWN, week(63, 63, 63)))
                .week()
                .baseline()
                .band();
        double limit = usual.mean() - 1.5 * usual.deviation();

        assertThat(value(state(NOT_KNOWN, Finding.UNKNOWN, week(63, 63, StrictMath.exp(limit - 1e-9))))
                        .lowDays())
                .isEqualTo(1);
        assertThat(value(state(NOT_KNOWN, Finding.UNKNOWN, week(63, 63, StrictMath.exp(limit + 1e-9))))
                        .lowDays())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1.5, STRESSED", "1.49, SUPPRESSED", "-3, SUPPRESSED"})
    void aLowWeekWithARaisedRestingRateIsStress(double restingZ, State state) {
        assertThat(value(state(OptionalDouble.of(restingZ), Finding.UNKNOWN, after60(constant(7, 58))))
                        .state())
                .isEqualTo(state);
        assertThat(value(state(OptionalDouble.of(restingZ), Finding.UNKNOWN, week(58, 63, 58)))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aLowWeekNeedsNoReadingToday() {
        HrvState state = value(state(NOT_KNOWN, Finding.UNKNOWN, after60(join(constant(4, 58), constant(3, GAP)))));

        assertThat(state.state()).isEqualTo(State.SUPPRESSED);
        assertThat(state.lowDays()).isZero();
        assertThat(state.restingZ()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1.51, PRESENT, SATURATION_SUSPECTED",
        "-1.5, PRESENT, ELEVATED",
        "-1.51, ABSENT, ELEVATED",
        "-1.51, UNKNOWN, ELEVATED",
        "2, PRESENT, ELEVATED"
    })
    void aHighWeekIsGoodUnlessTheHeartIsSlowAndFormPoor(double restingZ, Finding poorForm, State state) {
        HrvState found = value(state(OptionalDouble.of(restingZ), poorForm, after60(constant(7, 70))));

        assertThat(found.state()).isEqualTo(state);
        assertThat(found.poorForm()).isEqualTo(poorForm);
        assertThat(found.restingZ()).hasValue(restingZ);
    }

    @Test
    void withoutARestingRateAHighWeekIsElevated() {
        assertThat(value(state(NOT_KNOWN, Finding.PRESENT, after60(constant(7, 70))))
                        .state())
                .isEqualTo(State.ELEVATED);
    }

    @Test
    void twoLowDaysSuppressAHighWeekToo() {
        assertThat(value(state(NOT_KNOWN, Finding.UNKNOWN, after60(join(constant(5, 120), constant(2, 58)))))
                        .state())
                .isEqualTo(State.SUPPRESSED);
        assertThat(value(state(NOT_KNOWN, Finding.UNKNOWN, after60(join(constant(6, 120), constant(1, 58)))))
                        .state())
                .isEqualTo(State.ELEVATED);
        assertRefused(
                state(NOT_KNOWN, Finding.UNKNOWN, after60(120, 120, 120, 120, 58, GAP, 120)),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_days_of_three", 3, 2, "days"));
    }

    @Test
    void anOrdinaryWeekIsNormalWhateverTheRestingRate() {
        assertThat(value(state(OptionalDouble.of(3), Finding.PRESENT, week(63, 63, 63)))
                        .state())
                .isEqualTo(State.NORMAL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100.1, 100.1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aRestingRateNobodyHasIsOutOfDomain(double restingZ) {
        assertThat(reason(state(OptionalDouble.of(restingZ), Finding.UNKNOWN, week(63, 63, 63))))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    @Test
    void theLargestRestingRatesAreAllowedAndNotANumberIsMissing() {
        assertThat(value(state(OptionalDouble.of(100), Finding.UNKNOWN, after60(constant(7, 58))))
                        .state())
                .isEqualTo(State.STRESSED);
        assertThat(reason(state(OptionalDouble.of(Double.NaN), Finding.UNKNOWN, week(63, 63, 63))))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void restsOnTheWeekAndPassesItsRefusalOn() {
        double[] week = week(63, 63, 63);

        assertThat(basis(state(NOT_KNOWN, Finding.UNKNOWN, week)))
                .isEqualTo(basis(HrvWeek.on(last(week), watch(week), HrvBand.STANDARD)));
        assertRefused(
                state(NOT_KNOWN, Finding.UNKNOWN, after60(join(constant(5, GAP), constant(2, 63)))),
                Reason.INSUFFICIENT_DATA,
                new Gap("hrv_nights", 3, 2, "nights"));
    }

    /** Sixty ordinary days, four nights that lift the week a little, and these three. */
    private static double[] week(double twoBefore, double before, double today) {
        return after60(66, 66, 63, 63, twoBefore, before, today);
    }

    private static MetricResult<HrvState> state(OptionalDouble restingZ, Finding poorForm, double... ms) {
        return HrvState.on(last(ms), watch(ms), restingZ, poorForm);
    }
}
