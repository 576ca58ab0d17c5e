package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** How the library is shown: every key of the service, folders with what is in them. */
final class LibraryRows {
    private enum Aim {
        POWER,
        HR,
        PACE
    }

    private LibraryRows() {}

    /** A folder and its workouts by day. */
    static ObjectNode folder(World world, ObjectNode folder) {
        List<ObjectNode> workouts = Library.workouts(world, folder);
        ObjectNode row = Keys.FOLDER.filled(folder);
        row.put("num_workouts", workouts.size());
        row.set("children", workouts(workouts));
        return row;
    }

    /** In the order given. */
    static ArrayNode workouts(List<ObjectNode> workouts) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        workouts.forEach(workout -> rows.add(workout(workout)));
        return rows;
    }

    /** With the quantities its steps aim at. */
    static ObjectNode workout(ObjectNode workout) {
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
