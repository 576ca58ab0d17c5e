package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Repeats: intervals of one type and like duration belong together, and a group is their average. */
final class IntervalGroups {
    /** Durations are alike within this share of the first one's, and within some seconds in any case (house rule). */
    private static final double ALIKE = 0.05;

    private static final double ALIKE_SECONDS = 5;
    private static final List<String> NOT_AVERAGED =
            List.of("id", "start_index", "end_index", "start_time", "end_time", "zone");

    private IntervalGroups() {}

    /** Gives repeats their group's id, which tells its figures: {@code 480s@231w88rpm}. */
    static ArrayNode assigned(ArrayNode intervals) {
        for (List<ObjectNode> members : alike(intervals)) {
            if (members.size() > 1) {
                ObjectNode mean = mean(members);
                var id = new StringBuilder()
                        .append(mean.path("elapsed_time").asInt())
                        .append('s');
                if (mean.hasNonNull("average_watts")) {
                    id.append('@').append(mean.path("average_watts").asInt()).append('w');
                }
                if (mean.hasNonNull("average_cadence")) {
                    id.append(Rounding.halfUp(mean.path("average_cadence").asDouble()))
                            .append("rpm");
                }
                members.forEach(member -> member.put("group_id", id.toString()));
            }
        }
        return intervals;
    }

    /** One row for each group id, in order of its first member. */
    static ArrayNode of(ArrayNode intervals) {
        Map<String, List<ObjectNode>> groups = new LinkedHashMap<>();
        for (JsonNode interval : intervals) {
            if (interval.hasNonNull("group_id")) {
                groups.computeIfAbsent(interval.path("group_id").asText(), id -> new ArrayList<>())
                        .add((ObjectNode) interval);
            }
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        groups.forEach((id, members) -> rows.add(mean(members).put("id", id).put("count", members.size())));
        return rows;
    }

    /** What the service writes below a session: {@code 4x 8m 231w}, or bpm where there is no power; work only. */
    static ArrayNode summary(ArrayNode intervals) {
        ArrayNode summary = JsonNodeFactory.instance.arrayNode();
        for (List<ObjectNode> members : alike(intervals)) {
            if (members.get(0).path("type").asText().equals("WORK")) {
                ObjectNode mean = mean(members);
                String effort = mean.hasNonNull("average_watts")
                        ? " " + mean.path("average_watts").asInt() + "w"
                        : mean.hasNonNull("average_heartrate")
                                ? " " + mean.path("average_heartrate").asInt() + "bpm"
                                : "";
                summary.add(members.size() + "x "
                        + duration(mean.path("elapsed_time").asInt()) + effort);
            }
        }
        return summary;
    }

    private static List<List<ObjectNode>> alike(ArrayNode intervals) {
        var groups = new ArrayList<List<ObjectNode>>();
        for (JsonNode interval : intervals) {
            groups.stream()
                    .filter(group -> isAlike(group.get(0), interval))
                    .findFirst()
                    .orElseGet(() -> {
                        var group = new ArrayList<ObjectNode>();
                        groups.add(group);
                        return group;
                    })
                    .add((ObjectNode) interval);
        }
        return groups;
    }

    private static boolean isAlike(JsonNode first, JsonNode other) {
        double seconds = first.path("elapsed_time").asDouble();
        return first.path("type").equals(other.path("type"))
                && Math.abs(other.path("elapsed_time").asDouble() - seconds)
                        <= Math.max(ALIKE_SECONDS, ALIKE * seconds);
    }

    private static ObjectNode mean(List<ObjectNode> members) {
        ObjectNode mean = JsonNodeFactory.instance.objectNode();
        members.get(0).properties().forEach(field -> {
            String key = field.getKey();
            if (field.getValue().isNumber() && !NOT_AVERAGED.contains(key)) {
                double value = members.stream()
                        .mapToDouble(member -> member.path(key).asDouble())
                        .average()
                        .orElse(0);
                if (field.getValue().isInt()) {
                    mean.put(key, Rounding.halfUp(value));
                } else {
                    mean.put(key, (float) value);
                }
            }
        });
        return mean;
    }

    private static String duration(int seconds) {
        int hours = seconds / 3600;
        int minutes = seconds % 3600 / 60;
        int rest = seconds % 60;
        String text = (hours > 0 ? hours + "h" : "") + (minutes > 0 ? minutes + "m" : "");
        return rest > 0 || text.isEmpty() ? text + rest + "s" : text;
    }
}
