package io.github.intervalscoach.intents.plantraining.single;

import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.plantraining.answer.PlanAnswer;
import io.github.intervalscoach.intents.plantraining.answer.TextBlock;
import io.github.intervalscoach.intents.plantraining.answer.WorkoutSection;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** A workout in both channels. */
public record WorkoutText(PlanAnswer data, Written written) {
    private static final int MINUTE = 60;

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

    /** Its text as it stands, and how it was understood. */
    public Lines begin(String state) {
        var lines = new Lines(data, data.understood().days(), state);
        lines.add(TextBlock.of(written.text()));
        written.readings().forEach(lines::add);
        return lines;
    }
}
