package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where one activity went: a pair of degrees a sample, null where the satellites were lost. */
final class MapResource {
    private static final int SIDES = 4;

    Router addTo(Router router) {
        return router.get("activity/*/map", this::map);
    }

    private Reply map(Request request) {
        Optional<Box> wanted = wanted(request.query());
        List<Optional<Place>> places = Place.of(ReadableActivity.samplesOf(request));
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        map.putNull("bounds").putNull("latlngs").putNull("route").putNull("weather");
        Box.around(places).ifPresent(box -> {
            map.set("bounds", box.toJson());
            if (!request.query().isTrue("boundsOnly")) {
                ArrayNode list = map.putArray("latlngs");
                places.forEach(place -> place.filter(
                                at -> wanted.map(inside -> inside.contains(at)).orElse(true))
                        .ifPresentOrElse(at -> list.add(at.toJson()), list::addNull));
            }
        });
        return Reply.ok(map);
    }

    private static Optional<Box> wanted(Query query) {
        if (query.text("bounds").isEmpty()) {
            return Optional.empty();
        }
        List<String> sides = query.list("bounds");
        if (sides.size() != SIDES) {
            throw Refused.invalid("Expected left, top, right, bottom for bounds");
        }
        var degrees = new double[SIDES];
        Arrays.setAll(degrees, i -> Query.number("bounds", sides.get(i)));
        return Optional.of(new Box(degrees[3], degrees[0], degrees[1], degrees[2]));
    }

    /** A place on earth, degrees. */
    record Place(double latitude, double longitude) {
        ArrayNode toJson() {
            return JsonNodeFactory.instance.arrayNode().add((float) latitude).add((float) longitude);
        }

        /** One a sample. */
        static List<Optional<Place>> of(Samples samples) {
            Optional<Column> latitudes = samples.column("latlng");
            Optional<Column> longitudes = samples.column(Samples.LONGITUDE);
            var places = new ArrayList<Optional<Place>>();
            if (latitudes.isPresent() && longitudes.isPresent()) {
                double[] north = latitudes.get().values();
                double[] east = longitudes.get().values();
                for (int i = 0; i < north.length; i++) {
                    places.add(
                            Double.isNaN(north[i]) || Double.isNaN(east[i])
                                    ? Optional.empty()
                                    : Optional.of(new Place(north[i], east[i])));
                }
            }
            return places;
        }
    }

    /** A stretch of map, degrees. */
    private record Box(double south, double west, double north, double east) {
        static Optional<Box> around(List<Optional<Place>> places) {
            return places.stream()
                    .flatMap(Optional::stream)
                    .map(at -> new Box(at.latitude, at.longitude, at.latitude, at.longitude))
                    .reduce((a, b) -> new Box(
                            Math.min(a.south, b.south),
                            Math.min(a.west, b.west),
                            Math.max(a.north, b.north),
                            Math.max(a.east, b.east)));
        }

        boolean contains(Place at) {
            return at.latitude >= south && at.latitude <= north && at.longitude >= west && at.longitude <= east;
        }

        ArrayNode toJson() {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .add(new Place(south, west).toJson())
                    .add(new Place(north, east).toJson());
        }
    }
}
