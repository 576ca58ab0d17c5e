package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.recovery.OverreachingPattern.Sign;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known; everything against the athlete's own usual, at like conditions.
 *
 * @param efficiencyChangePercent output per heart beat, percent, negative for a drop
 * @param powerChangePercent best powers at the same heart rate or effort, percent, negative for a drop
 * @param failedKeySessions of the last two weeks
 * @param moodDisturbed mood, motivation
 * @param sleepDisturbed sleep without an outer cause
 * @param effortUpHeartRateDown more effort felt at the same power while heart rate or lactate peaks lower
 * @param restingSignalsShifted heart rate variability or resting heart rate off to either side
 * @param otherCause illness, heat, altitude, a break: anything that explains the drop
 * @param recoveryDays days of reduced load that the signs have lasted through
 */
public record OverreachingSigns(
        OptionalDouble efficiencyChangePercent,
        OptionalDouble powerChangePercent,
        OptionalInt failedKeySessions,
        Finding moodDisturbed,
        Finding sleepDisturbed,
        Finding effortUpHeartRateDown,
        Finding restingSignalsShifted,
        Finding otherCause,
        OptionalInt recoveryDays) {
    private static final double DROP_PERCENT = -3;
    private static final double MANY_FAILED = 2;
    private static final ValueDomain PERCENT = new ValueDomain("performance_change", -100, 1000, "percent");
    private static final ValueDomain SESSIONS = new ValueDomain("failed_key_sessions", 0, 1000, "sessions");
    private static final ValueDomain DAYS = new ValueDomain("recovery_days", 0, 1000, "days");

    List<Given> numbers() {
        return List.of(
                new Given(efficiencyChangePercent, PERCENT),
                new Given(powerChangePercent, PERCENT),
                new Given(Given.number(failedKeySessions), SESSIONS),
                new Given(Given.number(recoveryDays), DAYS));
    }

    Map<Sign, Finding> findings() {
        var findings = new EnumMap<Sign, Finding>(Sign.class);
        findings.put(Sign.EFFICIENCY_DOWN, Finding.of(efficiencyChangePercent, p -> p <= DROP_PERCENT));
        findings.put(Sign.POWER_DOWN, Finding.of(powerChangePercent, p -> p <= DROP_PERCENT));
        findings.put(Sign.KEY_SESSIONS_FAILED, Finding.of(Given.number(failedKeySessions), n -> n >= MANY_FAILED));
        findings.put(Sign.MOOD_DISTURBED, moodDisturbed);
        findings.put(Sign.SLEEP_DISTURBED, sleepDisturbed);
        findings.put(Sign.EFFORT_UP_HEART_RATE_DOWN, effortUpHeartRateDown);
        findings.put(Sign.RESTING_SIGNALS_SHIFTED, restingSignalsShifted);
        return findings;
    }
}
