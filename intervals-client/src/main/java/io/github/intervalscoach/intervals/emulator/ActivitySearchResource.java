package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Finds activities by the efforts in them, and lists the tags in use. */
final class ActivitySearchResource {
    /** The widest that is accepted. */
    private static final int LONGEST = 86_400;

    private static final int HARDEST = 999;
    private final ActivityRows rows;

    ActivitySearchResource(ActivityRows rows) {
        this.rows = rows;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/activities/interval-search", this::byIntervals)
                .get("athlete/*/activity-tags", this::tags);
    }

    private Reply byIntervals(Request request) {
        Account account = request.athlete();
        Query query = request.query();
        int minReps = query.count("minReps").orElse(1);
        int maxReps = query.count("maxReps").orElse(Integer.MAX_VALUE);
        var wanted = new Effort(
                within(query, "minSecs", LONGEST),
                within(query, "maxSecs", LONGEST),
                within(query, "minIntensity", HARDEST),
                within(query, "maxIntensity", HARDEST),
                Measure.named(query.text("type").orElse("AUTO")));
        return rows.list(
                request,
                account,
                account.activities().values().stream()
                        .filter(activity -> !activity.isStravaStub())
                        .filter(activity -> {
                            long reps = wanted.repsIn(activity);
                            return reps >= Math.max(1, minReps) && reps <= maxReps;
                        })
                        .sorted(ActivityListResource.NEWEST_FIRST)
                        .limit(query.count("limit").orElse(Integer.MAX_VALUE)));
    }

    private static int within(Query query, String name, int most) {
        String text = query.required(name);
        int value = query.count(name).orElse(0);
        if (value > most) {
            throw Refused.invalid("Invalid " + name + " [" + text + "]");
        }
        return value;
    }

    private Reply tags(Request request) {
        var tags = new TreeSet<String>();
        request.athlete()
                .activities()
                .values()
                .forEach(activity -> activity.json().path("tags").forEach(tag -> tags.add(tag.asText())));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        tags.forEach(list::add);
        return Reply.ok(list);
    }

    private record Effort(int minSecs, int maxSecs, int minPercent, int maxPercent, Measure measure) {
        long repsIn(StoredActivity activity) {
            long reps = 0;
            for (JsonNode interval : activity.intervals()) {
                int secs = interval.path("elapsed_time").asInt();
                double percent = measure.percent(interval, activity.json()).orElse(Double.NaN);
                boolean effort = interval.path("type").asText().equals("WORK");
                reps += effort && secs >= minSecs && secs <= maxSecs && percent >= minPercent && percent <= maxPercent
                        ? 1
                        : 0;
            }
            return reps;
        }
    }

    /** What the intensity of an interval is read from, always against the threshold of its day. */
    private enum Measure {
        POWER("icu_ftp", "weighted_average_watts"),
        HR("lthr", "average_heartrate"),
        PACE("threshold_pace", "average_speed"),
        /** The first of the others that there is. */
        AUTO("", "") {
            @Override
            OptionalDouble percent(JsonNode interval, JsonNode activity) {
                return Arrays.stream(new Measure[] {POWER, HR, PACE})
                        .map(measure -> measure.percent(interval, activity))
                        .filter(OptionalDouble::isPresent)
                        .findFirst()
                        .orElse(OptionalDouble.empty());
            }
        };

        private final String threshold;
        private final String figure;

        Measure(String threshold, String figure) {
            this.threshold = threshold;
            this.figure = figure;
        }

        OptionalDouble percent(JsonNode interval, JsonNode activity) {
            double full = activity.path(threshold).asDouble();
            return full > 0 && interval.hasNonNull(figure)
                    ? OptionalDouble.of(100 * interval.path(figure).asDouble() / full)
                    : OptionalDouble.empty();
        }

        static Measure named(String text) {
            return Arrays.stream(values())
                    .filter(measure -> measure.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> Refused.invalid(
                            String.format(Locale.ROOT, "Invalid type [%s], expected AUTO, POWER, HR or PACE", text)));
        }
    }
}
