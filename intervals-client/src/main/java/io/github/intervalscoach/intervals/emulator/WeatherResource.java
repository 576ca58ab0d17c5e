package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Places an athlete wants the forecast of, and the forecast. */
final class WeatherResource {
    private static final String FORECASTS = "forecasts";
    private static final List<String> KEYS = List.of("id", "provider", "location", "label", "lat", "lon", "enabled");

    private final World world;

    WeatherResource(World world) {
        this.world = world;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/weather-config", request -> Reply.ok(config(request.athlete())))
                .put("athlete/*/weather-config", this::update)
                .get("athlete/*/weather-forecast", this::forecast);
    }

    /** The list replaces the one there was; a place without an id gets the next. */
    private Reply update(Request request) {
        JsonNode sent = SentJson.object(request).path(FORECASTS);
        if (sent.isMissingNode() || sent.isNull()) {
            return Reply.ok(config(request.athlete()));
        }
        ArrayNode places = JsonNodeFactory.instance.arrayNode();
        var ids = new ArrayList<Integer>();
        for (JsonNode element : FieldKind.OBJECTS.read(sent).orElseThrow(() -> Refused.unreadable("expected a list"))) {
            ObjectNode place = Form.FORECAST.read((ObjectNode) element);
            int id = element.path("id").asInt();
            id = id > 0 && !ids.contains(id)
                    ? id
                    : ids.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
            ids.add(id);
            places.add(place.put("id", id));
        }
        request.athlete().weather().set(FORECASTS, places);
        return Reply.ok(config(request.athlete()));
    }

    private Reply forecast(Request request) {
        ObjectNode answer = config(request.athlete());
        answer.path(FORECASTS).forEach(element -> {
            ObjectNode place = (ObjectNode) element;
            boolean known = place.hasNonNull("lat") && place.hasNonNull("lon");
            if (known && place.path("enabled").asBoolean()) {
                var weather = new Weather(
                        place.path("lat").asDouble(), place.path("lon").asDouble());
                place.putNull("error").set("daily", weather.daily(world.today()));
            } else {
                place.put("error", known ? "Forecast is not enabled" : "Location is not known");
                place.putNull("daily");
            }
        });
        return Reply.ok(answer);
    }

    private static ObjectNode config(Account account) {
        ObjectNode config = JsonNodeFactory.instance.objectNode();
        ArrayNode places = config.putArray(FORECASTS);
        account.weather().path(FORECASTS).forEach(place -> {
            ObjectNode row = places.addObject();
            KEYS.forEach(key -> row.set(key, place.hasNonNull(key) ? place.path(key) : row.nullNode()));
        });
        return config;
    }
}
