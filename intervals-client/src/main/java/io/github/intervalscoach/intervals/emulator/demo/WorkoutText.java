package io.github.intervalscoach.intervals.emulator.demo;

import java.util.stream.Collectors;

/** A session in the service's workout language: only forms that are known to be understood. */
final class WorkoutText {
    private WorkoutText() {}

    /** Blocks apart by a blank line, as the language needs them. */
    static String of(Session session) {
        return session.blocks().stream()
                .map(block -> block(block, session.discipline()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The line above a block's steps; empty for none. */
    static String heading(Block block) {
        return block.reps() == 1 ? block.heading() : (block.heading() + " " + block.reps() + "x").strip();
    }

    private static String block(Block block, Discipline discipline) {
        var heading = heading(block);
        var steps = block.steps().stream().map(s -> step(s, discipline)).collect(Collectors.joining("\n"));
        return heading.isEmpty() ? steps : heading + "\n" + steps;
    }

    private static String step(Step step, Discipline discipline) {
        var start = "- " + (step.cue().isEmpty() ? "" : step.cue() + " ");
        var extent = step.meters() == 0 ? duration(step.seconds()) : step.meters() + "mtr";
        return start + extent + " " + target(step, discipline);
    }

    private static String target(Step step, Discipline discipline) {
        if (step.isRest()) {
            return "intensity=rest";
        }
        var percent = step.lowPercent() == step.highPercent()
                ? step.lowPercent() + "%"
                : step.lowPercent() + "-" + step.highPercent() + "%";
        // Without the word a percentage means power, also on a run.
        return (step.ramp() ? "ramp " : "") + percent + (discipline == Discipline.BIKE ? "" : " Pace");
    }

    private static String duration(int seconds) {
        var hours = seconds / 3600 == 0 ? "" : seconds / 3600 + "h";
        var minutes = seconds / 60 % 60 == 0 ? "" : seconds / 60 % 60 + "m";
        var rest = seconds % 60 == 0 ? "" : seconds % 60 + "s";
        return hours + minutes + rest;
    }
}
