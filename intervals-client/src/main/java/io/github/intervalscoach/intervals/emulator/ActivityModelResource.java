package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is made of one activity besides curves: power against heart rate, the model behind its load, weather. */
final class ActivityModelResource {
    Router addTo(Router router) {
        return router.getJson("activity/*/power-vs-hr", this::powerVsHeartRate)
                .get("activity/*/hr-load-model", this::loadModel)
                .get("activity/*/segments", this::segments)
                .get("activity/*/weather-summary", this::weather);
    }

    private Reply powerVsHeartRate(Request request) {
        StoredActivity activity = ReadableActivity.of(request);
        return Reply.ok(PowerVsHeartRate.plot(Streams.of(request.activity()), activity.json()));
    }

    /** The load as it was computed here, which no training data was fitted for. */
    private Reply loadModel(Request request) {
        JsonNode activity = ReadableActivity.of(request).json();
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.set("type", activity.get("hr_load_type"));
        model.set("icu_training_load", activity.get("hr_load"));
        model.put("trainingDataCount", 0).putArray("data");
        model.set("resting_hr", activity.get("icu_resting_hr"));
        model.set("lt_hr", activity.get("lthr"));
        model.set("max_hr", activity.get("athlete_max_hr"));
        return Reply.ok(model.putNull("rSquared"));
    }

    /** Segments come from Strava; there are none here. */
    private Reply segments(Request request) {
        ReadableActivity.of(request);
        return Reply.ok(JsonNodeFactory.instance.arrayNode());
    }

    /** There is no weather here: only what the device's own sensor felt. */
    private Reply weather(Request request) {
        Samples all = ReadableActivity.samplesOf(request);
        int start = Math.min(request.query().count("start_index").orElse(0), all.size());
        int asked = request.query().count("end_index").orElse(0);
        int end = asked == 0 ? all.size() : Math.min(asked, all.size());
        if (start > end) {
            throw Refused.invalid("Invalid end_index [" + asked + "]");
        }
        Samples part = all.slice(start, end);
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("start_index", start).put("end_index", end);
        summary.put("whole_activity", part.size() == all.size()).put("moving_time", part.movingSeconds());
        if (part.size() > 0) {
            summary.put("start_secs", part.second(0)).put("end_secs", part.second(0) + part.elapsedSeconds());
        }
        part.column("temp").ifPresent(temperature -> {
            Rounding.putFloat(summary, "average_temp", temperature.mean(part.weights()));
            Rounding.putWhole(summary, "min_temp", temperature.min());
            Rounding.putWhole(summary, "max_temp", temperature.max());
        });
        return Reply.ok(Keys.WEATHER_SUMMARY.filled(summary));
    }
}
