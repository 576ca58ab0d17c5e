package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Severity;

/** Why a planned figure is missing or weak. */
final class FigureTrap {
    static final Trap FTP_MISSING = new Trap(
            "ftp_missing",
            Severity.ERROR,
            "The workout aims at power, and no FTP is set, so it has no load.",
            "Set the FTP for this sport, or aim at pace or heart rate.");

    static final Trap POWER_UNRESOLVED = new Trap(
            "power_unresolved",
            Severity.WARNING,
            "A power target cannot be turned into watts, so the figures are without it.",
            "Set FTP and power zones; percentages of best power and custom zones need the service itself.");

    static final Trap THRESHOLD_SPEED_MISSING = new Trap(
            "threshold_speed_missing",
            Severity.ERROR,
            "The workout aims at pace, and no threshold speed is set, so it has no load.",
            "Set the threshold pace for this sport.");

    static final Trap PACE_UNRESOLVED = new Trap(
            "pace_unresolved",
            Severity.WARNING,
            "A pace zone is not among the athlete's, so the load is without the steps that aim at it.",
            "Set the pace zones for this sport, or write a percentage, as in 85% pace.");

    static final Trap DURATION_UNKNOWN = new Trap(
            "duration_unknown",
            Severity.WARNING,
            "A distance cannot be turned into a time without a pace.",
            "Give the step a pace, or set the threshold pace for this sport.");

    static final Trap HEART_RATE_UNRESOLVED = new Trap(
            "heart_rate_unresolved",
            Severity.ERROR,
            "The workout aims at heart rate, and resting, threshold or maximum heart rate or a zone is not known: no load.",
            "Set all three, at least 60 bpm between resting and maximum, and the zones.");

    static final Trap HEART_RATE_LOAD_APPROXIMATE = new Trap(
            "heart_rate_load_approximate",
            Severity.INFO,
            "The load is from heart rate by a formula nobody has checked against the service's own figures.",
            "Take it as a rough number.");

    static final Trap NO_TARGETS = new Trap(
            "no_targets",
            Severity.WARNING,
            "No step has a target, so the workout has no load.",
            "Give the steps power, pace or heart rate.");

    static final Trap SWIM_WITHOUT_PACE = new Trap(
            "swim_without_pace",
            Severity.WARNING,
            "A swim gets its load from pace or heart rate, and no step has either, so the service shows zero.",
            "Write the targets as in 95% pace or Z2 pace.");

    static final Trap TOO_LONG_TO_RECKON = new Trap(
            "too_long_to_reckon",
            Severity.ERROR,
            "The workout is too long for power or load to mean anything.",
            "Look for metres written as m.");

    static final Trap BEYOND_REASON = new Trap(
            "beyond_reason",
            Severity.WARNING,
            "Durations below half a minute, or targets beyond what people do, give no normalized power and no load.",
            "Check durations and targets.");

    private FigureTrap() {}
}
