package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How gear is shown: with all it has done until now, and how much of each reminder's limits is used up. */
final class GearRows {
    /** What gear has done. */
    static final List<String> COUNTERS = List.of("distance", "time", "activities");

    private static final String LAST_RESET = "last_reset";

    private GearRows() {}

    /** One piece, its reminders included; null where it has none. */
    static ObjectNode row(Account account, ObjectNode gear, LocalDate today) {
        ObjectNode row = counted(account, gear);
        if (!gear.path("reminders").isEmpty()) {
            ArrayNode reminders = row.putArray("reminders");
            gear.path("reminders").forEach(reminder -> reminders.add(reminder((ObjectNode) reminder, row, today)));
        }
        return row;
    }

    /** One piece without its reminders. */
    static ObjectNode counted(Account account, ObjectNode gear) {
        ObjectNode row = Keys.GEAR.listed(gear);
        var totals = GearTotals.of(account, gear.path("id").asText());
        double seconds = gear.path("use_elapsed_time").asBoolean() ? totals.elapsed() : totals.moving();
        row.put("distance", (float) (gear.path("_distance").asDouble() + totals.distance()));
        row.put("time", (float) (gear.path("_time").asDouble() + seconds));
        row.put("activities", gear.path("_activities").asInt() + totals.activities());
        return row.putNull("component_ids").putNull("reminders");
    }

    /** Sets the counters of {@code gear} so that it shows what {@code shown} says of them. */
    static void setCounters(Account account, ObjectNode gear, JsonNode shown) {
        for (String key : COUNTERS) {
            if (shown.hasNonNull(key)) {
                ObjectNode fresh = gear.deepCopy();
                fresh.remove("_" + key);
                double done = counted(account, fresh).path(key).asDouble();
                gear.put("_" + key, shown.path(key).asDouble() - done);
            }
        }
    }

    /** Counts a reminder from what its gear has done now. */
    static void start(ObjectNode reminder, ObjectNode counted, LocalDateTime now) {
        for (String key : COUNTERS) {
            reminder.set("starting_" + key, counted.path(key));
        }
        reminder.put(LAST_RESET, Stamp.of(now)).remove("snoozed_until");
    }

    private static ObjectNode reminder(ObjectNode stored, ObjectNode gear, LocalDate today) {
        ObjectNode row = Keys.GEAR_REMINDER.filled(stored);
        row.put("distance_used", used(stored, gear, "distance"));
        row.put("time_used", used(stored, gear, "time"));
        row.put("activities_used", (int) used(stored, gear, "activities"));
        LocalDate since = Stamp.read(stored.path(LAST_RESET).asText()).toLocalDate();
        row.put("days_used", (int) ChronoUnit.DAYS.between(since, today));
        OptionalDouble most = Stream.of("distance", "time", "activities", "days")
                .filter(limit -> row.path(limit).asDouble() > 0)
                .mapToDouble(limit -> 100
                        * row.path(limit + "_used").asDouble()
                        / row.path(limit).asDouble())
                .max();
        Rounding.putFloat(row, "percent_used", most);
        return row;
    }

    private static float used(ObjectNode reminder, ObjectNode gear, String key) {
        return (float)
                (gear.path(key).asDouble() - reminder.path("starting_" + key).asDouble());
    }
}
