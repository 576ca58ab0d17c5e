package io.github.intervalscoach.intervals.workout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Block.Role;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Target;
import java.util.List;

/** Steps as the service keeps them. A key stands only where it says something. */
final class StepJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final StepDuration durations;

    StepJson(Anchors anchors) {
        this.durations = new StepDuration(anchors);
    }

    ArrayNode blocks(List<Block> blocks) {
        var steps = JSON.arrayNode();
        for (Block block : blocks) {
            if (block.times().isPresent()) {
                steps.add(repeat(block));
            } else {
                block.steps().forEach(step -> steps.add(step(step, block.role())));
            }
        }
        return steps;
    }

    private ObjectNode repeat(Block block) {
        var json = JSON.objectNode().put("reps", block.rounds()).put("text", block.heading());
        var steps = json.putArray("steps");
        long seconds = 0;
        double meters = 0;
        for (Step step : block.steps()) {
            steps.add(step(step, block.role()));
            seconds += seconds(step);
            meters += step.extent().writtenMeters().orElse(0);
        }
        whole(json, "duration", seconds * block.rounds());
        number(json, "distance", meters * block.rounds());
        return ServiceOrder.of(json);
    }

    /** With the rest at its end; 0 where a distance cannot be turned into a time. */
    private long seconds(Step step) {
        return durations.movingSeconds(step).orElse(0) + (long) step.trailingRestSeconds();
    }

    private ObjectNode step(Step step, Role role) {
        var json = JSON.objectNode();
        if (!step.cue().isEmpty()) {
            json.put("text", step.cue());
        }
        if (seconds(step) > 0) {
            whole(json, "duration", seconds(step));
        }
        step.extent().writtenMeters().ifPresent(meters -> number(json, "distance", meters));
        step.targets().forEach(target -> json.set(Keywords.text(target.scale().quantity()), target(target)));
        step.cadenceRpm().ifPresent(rpm -> json.set("cadence", span(rpm).put("units", "rpm")));
        step.markers().forEach(marker -> json.put(key(marker), true));
        if (step.kind() != StepKind.UNMARKED) {
            json.put("intensity", Keywords.text(step.kind()));
        }
        if (role != Role.MAIN) {
            json.put(role == Role.WARM_UP ? "warmup" : "cooldown", true);
        }
        return ServiceOrder.of(json);
    }

    private static String key(Marker marker) {
        return switch (marker) {
            case RAMP -> "ramp";
            case FREE_RIDE -> "freeride";
            case MAX_EFFORT -> "maxeffort";
            case LAP_PRESS -> "until_lap_press";
            case POWER_HIDDEN -> "hidepower";
        };
    }

    private static ObjectNode target(Target target) {
        var json = span(target.span()).put("units", ScaleUnits.text(target.scale()));
        target.averaging().ifPresent(window -> json.put("target", Keywords.text(window)));
        return ServiceOrder.of(json);
    }

    private static ObjectNode span(Span span) {
        var json = JSON.objectNode();
        if (!span.isBand()) {
            return number(json, "value", span.from());
        }
        number(json, "end", span.last());
        return number(json, "start", span.from());
    }

    /** Whole numbers without a fraction. */
    static ObjectNode number(ObjectNode json, String key, double value) {
        return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE
                ? whole(json, key, (long) value)
                : json.put(key, value);
    }

    static ObjectNode whole(ObjectNode json, String key, long value) {
        return Math.abs(value) <= Integer.MAX_VALUE ? json.put(key, (int) value) : json.put(key, value);
    }
}
