package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.ArrayList;
import java.util.List;

/** Writes a workout: its words, then block after block, a blank line between any two. */
final class WorkoutWriter {
    private WorkoutWriter() {}

    static String write(Workout workout) {
        List<String> parts = new ArrayList<>();
        if (!workout.description().isEmpty()) {
            parts.add(workout.description());
        }
        workout.poolLength().map(PoolLine::text).ifPresent(parts::add);
        workout.blocks().stream().map(WorkoutWriter::block).forEach(parts::add);
        return String.join("\n\n", parts);
    }

    private static String block(Block block) {
        List<String> lines = new ArrayList<>();
        String heading = heading(block);
        if (!heading.isEmpty()) {
            lines.add(heading);
        }
        block.steps().stream().map(StepText::of).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String heading(Block block) {
        return switch (block.role()) {
            case WARM_UP -> "Warmup";
            case COOL_DOWN -> "Cooldown";
            case MAIN -> block.heading();
        };
    }
}
