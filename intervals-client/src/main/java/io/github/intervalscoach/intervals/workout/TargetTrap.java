package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Severity;

/** Traps in what a step aims at. */
final class TargetTrap {
    static final Trap TARGET_REPLACED = new Trap(
            "target_replaced",
            Severity.WARNING,
            "The step has two targets for the same quantity: the last one counts.",
            "Keep one, or make two steps.");

    static final Trap RAMP_WITHOUT_BAND = new Trap(
            "ramp_without_band",
            Severity.WARNING,
            "A ramp needs a start and an end; with one value it is no ramp.",
            "Write both ends, as in ramp 50-75%.");

    static final Trap BAND_NOT_RAMP = new Trap(
            "band_not_ramp",
            Severity.INFO,
            "A band is something to stay inside, not to sweep through.",
            "Write ramp before it if the effort should rise or fall over the step.");

    static final Trap PACE_WORD_MISSING = new Trap(
            "pace_word_missing",
            Severity.ERROR,
            "An absolute pace without the word pace is dropped.",
            "Write pace behind it, as in 4:20/km pace.");

    static final Trap PACE_UNIT_UNKNOWN = new Trap(
            "pace_unit_unknown",
            Severity.ERROR,
            "The service does not know this unit of pace, so the target is dropped.",
            "Write /km, /mi, /100m, /100y, /250m, /400m or /500m; never /100mtr or /100yrd.");

    static final Trap PACE_UNIT_MISSING = new Trap(
            "pace_unit_missing",
            Severity.WARNING,
            "A pace without a unit is read in the unit of the athlete's settings, which may be another.",
            "Write the unit, as in 4:20/km pace.");

    static final Trap PACE_VOCABULARY = new Trap(
            "pace_vocabulary",
            Severity.ERROR,
            "CSS, threshold pace and race paces are words, never targets, so this step has none.",
            "Write a percentage of threshold speed, as in 100% pace, or an absolute pace.");

    static final Trap RPE_AS_TARGET = new Trap(
            "rpe_as_target",
            Severity.WARNING,
            "Perceived effort is no target, so this step has none.",
            "Keep it in the words before the duration and add a zone or a percentage.");

    static final Trap BARE_TARGET = new Trap(
            "bare_target",
            Severity.WARNING,
            "A bare zone or percentage is power, also on a run or a swim; without a power meter and an FTP there is no load.",
            "Write pace or HR behind it, as in Z2 pace or 90% LTHR.");

    static final Trap PERCENT_MISSING = new Trap(
            "percent_missing",
            Severity.ERROR,
            "A number without a unit is no target.",
            "Write % or w against it, as in 88-94% or 220w.");

    static final Trap NUMBER_APART = new Trap(
            "number_apart",
            Severity.WARNING,
            "A number apart from its unit is not read.",
            "Write them without a space, as in 275w or 2km.");

    static final Trap SPACED_BAND = new Trap(
            "spaced_band",
            Severity.WARNING,
            "The dash stands apart from its numbers, so only the last number counts.",
            "Write the band without spaces, as in 200-240w.");

    static final Trap CADENCE_BAND_CUT = new Trap(
            "cadence_band_cut",
            Severity.INFO,
            "With a long dash only the first number of a cadence counts.",
            "Write a plain hyphen, as in 85-95rpm.");

    static final Trap AVERAGING_LOST = new Trap(
            "averaging_lost",
            Severity.INFO,
            "This averaging is unknown or has no target to belong to, so it is not set.",
            "Write power=, hr= or pace= with lap, 1s, 3s, 10s or 30s on a step with that target.");

    private TargetTrap() {}
}
