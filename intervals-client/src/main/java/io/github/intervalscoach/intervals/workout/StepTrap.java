package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Severity;

/** Traps in a step's extent and its words. */
final class StepTrap {
    static final Trap DROPPED_STEP = new Trap(
            "dropped_step",
            Severity.ERROR,
            "The line starts with a hyphen but has no duration or distance, so the service drops it.",
            "Give it an extent such as 10m or 400mtr, or take the hyphen away if it is a note.");

    static final Trap ZERO_EXTENT = new Trap(
            "zero_extent",
            Severity.WARNING,
            "The extent is zero, so the service drops the step.",
            "Delete the line, or give it an extent.");

    static final Trap METERS_READ_AS_MINUTES = new Trap(
            "meters_read_as_minutes",
            Severity.ERROR,
            "A bare m means minutes, however many there are.",
            "Write mtr for metres, as in 400mtr, or km.");

    static final Trap METERS_OR_MINUTES = new Trap(
            "meters_or_minutes",
            Severity.WARNING,
            "A bare m means minutes: this step lasts over an hour and a half.",
            "Write mtr if metres were meant, as in 100mtr; else write the time with hours, as in 1h40m.");

    static final Trap SPELLED_UNIT = new Trap(
            "spelled_unit",
            Severity.WARNING,
            "Spelled-out units of time are documented to fail.",
            "Write h, m and s against the number, as in 1h30m or 45s.");

    static final Trap SEVERAL_EXTENTS = new Trap(
            "several_extents",
            Severity.WARNING,
            "The step names more than one duration or distance: the last one counts.",
            "Keep one number with a unit and write the others in words.");

    static final Trap ZONE_BEFORE_EXTENT = new Trap(
            "zone_before_extent",
            Severity.WARNING,
            "The zone stands before the duration, so the device shows no words for this step.",
            "Write the words first, then the duration, then the zone.");

    static final Trap TARGET_BEFORE_EXTENT = new Trap(
            "target_before_extent",
            Severity.WARNING,
            "A number with a unit ends the words the device shows; what follows is lost to them.",
            "Write the words first, then the duration, then the target; numbers inside the words in letters.");

    static final Trap RAMP_IN_CUE = new Trap(
            "ramp_in_cue",
            Severity.WARNING,
            "The word ramp stands before the duration, so it is only a word.",
            "Write the duration first, as in 10m ramp 50-75%.");

    static final Trap KEYWORD_IN_CUE = new Trap(
            "keyword_in_cue",
            Severity.WARNING,
            "A keyword stands before the duration, so it is only a word on the device.",
            "Write it after the duration.");

    static final Trap UNKNOWN_INTENSITY = new Trap(
            "unknown_intensity",
            Severity.WARNING,
            "The service does not know this kind of step, so it is not set.",
            "Write intensity= with warmup, active, rest, recovery, cooldown, interval, other or auto.");

    static final Trap WALL_REST = new Trap(
            "wall_rest",
            Severity.INFO,
            "A target of 0 is a rest at the wall.",
            "Write intensity=rest instead: every device knows it.");

    static final Trap INLINE_REPEAT = new Trap(
            "inline_repeat",
            Severity.ERROR,
            "A count inside a step repeats nothing: the step is done once.",
            "Put the count on a line of its own above the steps, with a blank line before and after the block.");

    static final Trap NESTED_REPEAT = new Trap(
            "nested_repeat",
            Severity.ERROR,
            "Repeats do not nest, and a count behind a hyphen is no repeat at all.",
            "Write the inner steps out, or make two blocks, each under its own line with a count.");

    static final Trap LOOKALIKE = new Trap(
            "lookalike",
            Severity.WARNING,
            "A character beside a number looks like a hyphen, a digit, a quote or a space and is another.",
            "Type it again from the keyboard: - 0 to 9 ' \" and a plain space.");

    static final Trap NOT_UNDERSTOOD = new Trap(
            "not_understood",
            Severity.WARNING,
            "A word with a number in it means nothing to the service.",
            "Check its unit; known are h m s mtr km mi yrd % w bpm rpm, zones, and paces such as 4:20/km pace.");

    private StepTrap() {}
}
