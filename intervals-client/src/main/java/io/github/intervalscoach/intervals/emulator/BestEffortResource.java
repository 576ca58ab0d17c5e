package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The best stretches of one activity that do not overlap, the best first. There may be fewer than asked for. */
final class BestEffortResource {
    private static final int USUAL_COUNT = 8;

    Router addTo(Router router) {
        return router.get("activity/*/best-efforts", this::bestEfforts);
    }

    private Reply bestEfforts(Request request) {
        StoredActivity activity = ReadableActivity.of(request);
        Query query = request.query();
        String type = query.required("stream");
        Optional<Double> seconds = positive(query, "duration");
        Optional<Double> metres = positive(query, "distance");
        if (seconds.isPresent() == metres.isPresent()) {
            throw Refused.invalid("One of duration or distance is required");
        }
        var streams = Streams.of(request.activity());
        var stream = streams.required(type);
        var windows = seconds.map(length -> Windows.lasting(streams.samples(), stream, length.intValue()))
                .orElseGet(() -> Windows.covering(streams.samples(), stream, metres.orElseThrow()));
        double least = query.decimal("minValue").orElse(Double.NEGATIVE_INFINITY);
        return Reply.ok(answer(chosen(
                windows.stream().filter(window -> window.average() >= least).toList(),
                stretches(query, activity, streams.samples().size()),
                query.count("count").orElse(USUAL_COUNT))));
    }

    private static Optional<Double> positive(Query query, String name) {
        Optional<Double> value = query.decimal(name);
        if (value.isPresent() && value.get() < 1) {
            throw Refused.invalid("Invalid " + name + " [" + query.required(name) + "]");
        }
        return value;
    }

    /** Where efforts may lie: the part asked for without, if wanted, the work intervals. */
    private static List<int[]> stretches(Query query, StoredActivity activity, int size) {
        int from = Math.min(query.count("startIndex").orElse(0), size);
        int end = query.count("endIndex").orElse(0);
        int to = end == 0 ? size : Math.min(end, size);
        var stretches = new ArrayList<int[]>();
        int free = from;
        for (JsonNode interval : activity.intervals()) {
            if (query.isTrue("excludeIntervals")
                    && interval.path("type").asText().equals("WORK")) {
                stretches.add(new int[] {
                    free, Math.min(to, interval.path("start_index").asInt())
                });
                free = Math.max(free, interval.path("end_index").asInt());
            }
        }
        stretches.add(new int[] {free, to});
        return stretches;
    }

    private static List<Windows.Window> chosen(List<Windows.Window> windows, List<int[]> stretches, int most) {
        List<Windows.Window> left = windows.stream()
                .filter(window -> stretches.stream()
                        .anyMatch(part -> part[0] <= window.startIndex() && window.endIndex() <= part[1]))
                .sorted(Comparator.comparingDouble(Windows.Window::average)
                        .reversed()
                        .thenComparingInt(Windows.Window::startIndex))
                .toList();
        var chosen = new ArrayList<Windows.Window>();
        for (Windows.Window window : left) {
            if (chosen.size() < most && chosen.stream().noneMatch(window::overlaps)) {
                chosen.add(window);
            }
        }
        return chosen;
    }

    private static ObjectNode answer(List<Windows.Window> chosen) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode efforts = answer.putArray("efforts");
        for (Windows.Window window : chosen) {
            ObjectNode effort = efforts.addObject();
            effort.put("start_index", window.startIndex()).put("end_index", window.endIndex());
            effort.put("average", (float) window.average()).put("duration", window.seconds());
            if (window.metres().isPresent()) {
                effort.put("distance", (float) window.metres().getAsDouble());
            } else {
                effort.putNull("distance");
            }
        }
        return answer;
    }
}
