package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Severity;

/** Traps in how lines stand together. */
final class TextTrap {
    static final Trap NOTHING_READ = new Trap(
            "nothing_read",
            Severity.ERROR,
            "The text holds no step the service would read: it stays a note, without duration or load.",
            "Write each step on a line of its own: a hyphen, words, a duration, a target, as in - Easy 10m 60%.");

    static final Trap TEXT_TOO_LONG = new Trap(
            "text_too_long",
            Severity.ERROR,
            "The text is longer than " + WorkoutReader.MOST_CHARACTERS + " characters or " + WorkoutReader.MOST_LINES
                    + " lines, so none of it was read.",
            "Shorten it; no session needs as much.");

    static final Trap MORE_FINDINGS = new Trap(
            "more_findings",
            Severity.INFO,
            "There are more findings than are listed.",
            "Mend these first and have the text read again.");

    static final Trap REPEAT_NOT_APART_BEFORE = new Trap(
            "repeat_not_apart_before",
            Severity.ERROR,
            "A count directly below a step repeats nothing: all these steps are done once.",
            "Put a blank line before the line with the count.");

    static final Trap REPEAT_NOT_APART_AFTER = new Trap(
            "repeat_not_apart_after",
            Severity.WARNING,
            "No blank line ends the repetition above, so what follows is repeated too.",
            "Put a blank line behind the last step to repeat.");

    static final Trap HEADING_INSIDE_BLOCK = new Trap(
            "heading_inside_block",
            Severity.WARNING,
            "A heading directly below a step starts nothing new.",
            "Put a blank line before it.");

    static final Trap REPEAT_WITHOUT_STEPS = new Trap(
            "repeat_without_steps",
            Severity.WARNING,
            "A count without a step below it repeats nothing.",
            "Put the steps directly below it, each behind a hyphen.");

    static final Trap REPEAT_NOT_UNDERSTOOD = new Trap(
            "repeat_not_understood",
            Severity.ERROR,
            "The steps below are done once: this is not how a repetition is written.",
            "End the line with the count and a plain x, 1 to 999, as in Main set 4x.");

    static final Trap PROSE_LOOKS_LIKE_STEP = new Trap(
            "prose_looks_like_step",
            Severity.WARNING,
            "The line looks like a step but does not start with a hyphen, so it is only words.",
            "Start it with a plain hyphen, as in - 10m 60%.");

    static final Trap ABSURD_TOTAL = new Trap(
            "absurd_total",
            Severity.ERROR,
            "The workout lasts longer than a day.",
            "Look for metres written as m and for counts with too many digits.");

    static final Trap DURATION_DISAGREES = new Trap(
            "duration_disagrees",
            Severity.WARNING,
            "The steps last a minute or more longer or shorter than the workout is said to.",
            "Change the steps, or what is said of their total.");

    private TextTrap() {}
}
