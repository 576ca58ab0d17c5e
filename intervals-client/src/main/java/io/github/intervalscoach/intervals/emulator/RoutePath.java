package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Where a route goes. How the service compares two is not known; here it is the share of their points that lie within
 * 50 m of a point of the other.
 */
record RoutePath(List<Point> points) {
    private static final double NEAR_METRES = 50;
    private static final double METRES_PER_DEGREE = 111_195;

    RoutePath {
        points = List.copyOf(points);
    }

    /** Degrees. */
    record Point(double latitude, double longitude) {
        private boolean isNear(Point other) {
            double north = (other.latitude - latitude) * METRES_PER_DEGREE;
            double east = (other.longitude - longitude)
                    * METRES_PER_DEGREE
                    * StrictMath.cos(Math.toRadians((latitude + other.latitude) / 2));
            return north * north + east * east <= NEAR_METRES * NEAR_METRES;
        }
    }

    /** Of pairs of latitude and longitude; a gap is left out. */
    static RoutePath of(JsonNode pairs) {
        var points = new ArrayList<Point>();
        pairs.forEach(pair -> {
            if (pair.size() == 2) {
                points.add(new Point(pair.path(0).asDouble(), pair.path(1).asDouble()));
            }
        });
        return new RoutePath(points);
    }

    /** From 0, nowhere near each other, to 1; 0 where neither has points. */
    double similarity(RoutePath other) {
        int all = points.size() + other.points.size();
        return all == 0 ? 0 : (double) (near(other) + other.near(this)) / all;
    }

    /** South-west and north-east corner around both; null where neither has points. */
    JsonNode boundsWith(RoutePath other) {
        var latitudes = new DoubleSummaryStatistics();
        var longitudes = new DoubleSummaryStatistics();
        for (RoutePath path : List.of(this, other)) {
            path.points.forEach(point -> {
                latitudes.accept(point.latitude);
                longitudes.accept(point.longitude);
            });
        }
        if (latitudes.getCount() == 0) {
            return JsonNodeFactory.instance.nullNode();
        }
        ArrayNode bounds = JsonNodeFactory.instance.arrayNode();
        bounds.addArray().add((float) latitudes.getMin()).add((float) longitudes.getMin());
        bounds.addArray().add((float) latitudes.getMax()).add((float) longitudes.getMax());
        return bounds;
    }

    private int near(RoutePath other) {
        return (int) points.stream()
                .filter(point -> other.points.stream().anyMatch(point::isNear))
                .count();
    }
}
