package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.MapResource.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes where an activity went as GPX: a point a sample whose place is known.
 *
 * @param activity what is served of it
 * @param samples its streams
 * @param parts which of them
 */
record GpxWriter(JsonNode activity, Samples samples, FileParts parts) {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx version="1.1" creator="intervals-coach emulator" xmlns="http://www.topografix.com/GPX/1/1"
              xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
            <trk><trkseg>
            """;
    private static final String FOOT = "</trkseg></trk>\n</gpx>\n";

    String text() {
        Instant start = Instant.parse(activity.path("start_date").asText());
        List<Optional<Place>> places = Place.of(samples);
        var text = new StringBuilder(HEAD);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isPresent()) {
                Place at = places.get(i).get();
                text.append("<trkpt lat=\"")
                        .append(at.latitude())
                        .append("\" lon=\"")
                        .append(at.longitude());
                text.append("\">").append(element("ele", value("altitude", i)));
                text.append("<time>")
                        .append(start.plusSeconds(samples.second(i)))
                        .append("</time>");
                text.append(extensions(i)).append("</trkpt>\n");
            }
        }
        return text.append(FOOT).toString();
    }

    private String extensions(int i) {
        String power = element("power", whole("watts", i));
        String heartRate = element("gpxtpx:hr", whole("heartrate", i));
        String point =
                heartRate.isEmpty() ? "" : "<gpxtpx:TrackPointExtension>" + heartRate + "</gpxtpx:TrackPointExtension>";
        return power.isEmpty() && point.isEmpty() ? "" : "<extensions>" + power + point + "</extensions>";
    }

    private Optional<String> whole(String stream, int i) {
        return parts.has(stream)
                ? value(stream, i).map(value -> Integer.toString((int) Double.parseDouble(value)))
                : Optional.empty();
    }

    private Optional<String> value(String stream, int i) {
        return samples.column(stream)
                .map(column -> column.values()[i])
                .filter(value -> !value.isNaN())
                .map(String::valueOf);
    }

    private static String element(String name, Optional<String> value) {
        return value.map(text -> "<" + name + ">" + text + "</" + name + ">").orElse("");
    }
}
