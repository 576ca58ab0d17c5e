package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import io.github.intervalscoach.analytics.power.CriticalPower;
import io.github.intervalscoach.analytics.power.Effort;
import java.util.List;
import java.util.Optional;

/**
 * Models of the bests of 2 to 20 minutes with two parameters. The service's others are fitted by formulas nobody knows,
 * and are not there.
 */
final class CurveModels {
    static final String TWO_PARAMETERS = "MS_2P";
    private static final double SHORTEST = 120;
    private static final double LONGEST = 1_200;

    private CurveModels() {}

    /** Critical power, W, and W′, J, as the service writes a model; empty where the bests do not make one. */
    static Optional<ObjectNode> power(List<BestCurve.Point> points) {
        List<Effort> efforts = points.stream()
                .filter(point -> point.at() >= SHORTEST && point.at() <= LONGEST && point.value() >= 1)
                .map(point -> new Effort(point.value(), point.at()))
                .toList();
        return CriticalPower.of(efforts, CriticalPower.Form.WORK_TIME).found().map(model -> {
            ObjectNode row = JsonNodeFactory.instance.objectNode().put("type", TWO_PARAMETERS);
            row.put("criticalPower", Rounding.halfUp(model.watts().value()));
            row.put("wPrime", Rounding.halfUp(model.wPrimeJoules().value()));
            row.putNull("pMax").set("inputPointIndexes", indexes(points));
            return row.put("ftp", Rounding.halfUp(model.watts().value()));
        });
    }

    /** Critical speed, m/s, and D′, m, of bests by distance. */
    static Optional<ObjectNode> pace(List<BestCurve.Point> points) {
        var efforts = points.stream()
                .map(point -> new io.github.intervalscoach.analytics.pace.Effort(point.at(), point.value()))
                .toList();
        return CriticalSpeed.of(efforts, CriticalSpeed.Variant.DISTANCE_TIME)
                .found()
                .map(model -> JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "CS")
                        .put("criticalSpeed", (float) model.speed().value())
                        .put("dPrime", (float) model.dPrime().value())
                        .put("r2", (float) model.rSquared()));
    }

    private static ArrayNode indexes(List<BestCurve.Point> points) {
        ArrayNode indexes = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).at() >= SHORTEST && points.get(i).at() <= LONGEST) {
                indexes.add(i);
            }
        }
        return indexes;
    }
}
