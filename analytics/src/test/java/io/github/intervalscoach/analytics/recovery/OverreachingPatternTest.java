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
import io.github.intervalscoach.analytics.recovery.OverreachingPattern.Referral;
import io.github.intervalscoach.analytics.recovery.OverreachingPattern.Sign;
import io.github.intervalscoach.analytics.recovery.OverreachingPattern.State;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverreachingPatternTest {
    @ParameterizedTest
    @CsvSource({
        "-3, 0, 0, EFFICIENCY_DOWN",
        "-2.99, 0, 0, ",
        "0, -3, 0, POWER_DOWN",
        "0, -2.99, 0, ",
        "0, 0, 2, KEY_SESSIONS_FAILED",
        "0, 0, 1, "
    })
    void performanceAloneIsASign(double efficiency, double power, int failed, Sign sign) {
        OverreachingPattern pattern = value(pattern(efficiency, power, failed, ABSENT, ABSENT, ABSENT, ABSENT, 0));

        assertThat(pattern.seen()).isEqualTo(sign == null ? List.of() : List.of(sign));
        assertThat(pattern.state()).isEqualTo(sign == null ? State.NO_SIGNS : State.SIGNS);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, ABSENT, ABSENT, ABSENT, MOOD_DISTURBED",
        "ABSENT, PRESENT, ABSENT, ABSENT, SLEEP_DISTURBED",
        "ABSENT, ABSENT, PRESENT, ABSENT, EFFORT_UP_HEART_RATE_DOWN",
        "ABSENT, ABSENT, ABSENT, PRESENT, RESTING_SIGNALS_SHIFTED"
    })
    void performanceAndAnyOtherDomainArePossibleOverreaching(
            Finding mood, Finding sleep, Finding effort, Finding resting, Sign sign) {
        OverreachingPattern both = value(pattern(-5, 0, 0, mood, sleep, effort, resting, 0));
        OverreachingPattern other = value(pattern(0, 0, 0, mood, sleep, effort, resting, 0));

        assertThat(both.state()).isEqualTo(State.POSSIBLE_OVERREACHING);
        assertThat(both.seen()).containsExactly(Sign.EFFICIENCY_DOWN, sign);
        assertThat(other.state()).isEqualTo(State.SIGNS);
        assertThat(other.seen()).containsExactly(sign);
    }

    @Test
    void mindAndBodyWithoutPerformanceAreSigns() {
        assertThat(value(pattern(0, 0, 0, PRESENT, PRESENT, PRESENT, PRESENT, 0))
                        .state())
                .isEqualTo(State.SIGNS);
    }

    @ParameterizedTest
    @CsvSource({"-5, 14, SEE_PHYSICIAN", "-5, 13, NOT_NOW", "0, 14, NOT_NOW"})
    void aSignThatOutlastsTwoWeeksOfRecoveryIsForAPhysician(double efficiency, int days, Referral referral) {
        assertThat(value(pattern(efficiency, 0, 0, ABSENT, ABSENT, ABSENT, ABSENT, days))
                        .referral())
                .isEqualTo(referral);
    }

    @Test
    void whatNobodyLookedForIsListedAndNeverAbsent() {
        MetricResult<OverreachingPattern> result = OverreachingPattern.of(new OverreachingSigns(
                OptionalDouble.of(-4),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                PRESENT,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                OptionalInt.empty()));

        assertThat(value(result).state()).isEqualTo(State.POSSIBLE_OVERREACHING);
        assertThat(value(result).referral()).isEqualTo(Referral.NOT_NOW);
        assertThat(value(result).unknown())
                .containsExactly(
                        Sign.POWER_DOWN,
                        Sign.KEY_SESSIONS_FAILED,
                        Sign.SLEEP_DISTURBED,
                        Sign.EFFORT_UP_HEART_RATE_DOWN,
                        Sign.RESTING_SIGNALS_SHIFTED);
        assertThat(basis(result).n()).isEqualTo(2);
        assertThat(basis(result).coverage()).isEqualTo(2 / 7.0);
        assertThat(basis(result).caveats()).containsExactly(Caveat.PARTIAL_COVERAGE, Caveat.NOT_A_DIAGNOSIS);
    }

    @Test
    void alwaysSaysThatItIsNoDiagnosis() {
        assertThat(basis(pattern(0, 0, 0, ABSENT, ABSENT, ABSENT, ABSENT, 0)).caveats())
                .containsExactly(Caveat.NOT_A_DIAGNOSIS);
        assertThat(State.values()).extracting(State::name).noneMatch(name -> name.contains("SYNDROME"));
    }

    @Test
    void oneDomainCannotSay() {
        assertRefused(
                onlyPerformance(ABSENT),
                Reason.INSUFFICIENT_DATA,
                new Gap("performance_signs", 1, 1, "signs"),
                new Gap("other_signs", 1, 0, "signs"));
        assertRefused(
                OverreachingPattern.of(new OverreachingSigns(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        PRESENT,
                        PRESENT,
                        UNKNOWN,
                        UNKNOWN,
                        ABSENT,
                        OptionalInt.empty())),
                Reason.INSUFFICIENT_DATA,
                new Gap("performance_signs", 1, 0, "signs"),
                new Gap("other_signs", 1, 2, "signs"));
        assertThat(reason(OverreachingPattern.of(new OverreachingSigns(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN,
                        OptionalInt.of(20)))))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    @Test
    void anExplainedDropIsNotOverreaching() {
        assertRefused(onlyPerformance(PRESENT), Reason.NOT_APPLICABLE, new Gap("other_causes", 0, 1, "causes"));
    }

    @Test
    void numbersNobodyHasAreOutOfDomain() {
        assertThat(reason(pattern(-100.1, 0, 0, ABSENT, ABSENT, ABSENT, ABSENT, 0)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(pattern(0, Double.POSITIVE_INFINITY, 0, ABSENT, ABSENT, ABSENT, ABSENT, 0)))
                .isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(pattern(0, 0, -1, ABSENT, ABSENT, ABSENT, ABSENT, 0))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(pattern(0, 0, 0, ABSENT, ABSENT, ABSENT, ABSENT, -1))).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(reason(pattern(Double.NaN, 0, 0, ABSENT, ABSENT, ABSENT, ABSENT, 0)))
                .isEqualTo(Reason.MISSING_INPUT);
    }

    private static MetricResult<OverreachingPattern> onlyPerformance(Finding otherCause) {
        return OverreachingPattern.of(new OverreachingSigns(
                OptionalDouble.of(-4),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                UNKNOWN,
                otherCause,
                OptionalInt.empty()));
    }

    private static MetricResult<OverreachingPattern> pattern(
            double efficiency,
            double power,
            int failed,
            Finding mood,
            Finding sleep,
            Finding effort,
            Finding resting,
            int recoveryDays) {
        return OverreachingPattern.of(new OverreachingSigns(
                OptionalDouble.of(efficiency),
                OptionalDouble.of(power),
                OptionalInt.of(failed),
                mood,
                sleep,
                effort,
                resting,
                ABSENT,
                OptionalInt.of(recoveryDays)));
    }
}
