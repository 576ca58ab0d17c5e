package io.github.intervalscoach.intents.plantraining.single;

import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.plantraining.answer.PlanAnswer;
import io.github.intervalscoach.intents.plantraining.answer.WorkoutSection;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A workout in both channels. */
public record WorkoutText(PlanAnswer data, Written written) {
    private static final int MINUTE = 60;
    private static final String INDENT = "    ";

    /** The workout as it is to be shown. */
    public static WorkoutSection section(Written written, List<LocalDate> days) {
        return new WorkoutSection(
                written.title(),
                Sports.name(written.sport()),
                written.text().lines().toList(),
                written.seconds().isPresent()
                        ? OptionalDouble.of((double) written.seconds().getAsInt() / MINUTE)
                        : OptionalDouble.empty(),
                written.figures().loadPoints(),
                written.figures().intensityPercent(),
                days,
                written.readings());
    }

    /** Set apart by its indent, which no text can end; empty lines around it. */
    public static String block(String text) {
        return text.strip()
                .lines()
                .map(line -> line.isEmpty() ? line : INDENT + line)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** Its text as it stands, and how it was understood. */
    public Lines begin(String state) {
        var lines = new Lines(data, data.understood().days(), state);
        lines.add(block(written.text()));
        written.readings().forEach(lines::add);
        return lines;
    }
}
