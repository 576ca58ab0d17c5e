package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** How a workout of the library is shown: every key of the service, with the quantities its steps aim at. */
final class WorkoutRows {
    private enum Aim {
        POWER,
        HR,
        PACE
    }

    private WorkoutRows() {}

    static ObjectNode row(JsonNode workout) {
        ObjectNode row = Keys.WORKOUT.filled(workout);
        ArrayNode targets = row.arrayNode();
        for (Aim aim : Aim.values()) {
            if (aimsAt(workout.path("workout_doc").path("steps"), aim)) {
                targets.add(aim.name());
            }
        }
        if (!targets.isEmpty()) {
            row.set("targets", targets);
        }
        return row;
    }

    private static boolean aimsAt(JsonNode steps, Aim aim) {
        for (JsonNode step : steps) {
            if (step.has(aim.name().toLowerCase(Locale.ROOT)) || aimsAt(step.path("steps"), aim)) {
                return true;
            }
        }
        return false;
    }
}
