package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the service makes of a session's text: {@code workout_doc}. */
final class WorkoutDoc {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Discipline discipline;
    private final double thresholdMetersPerSecond;

    private WorkoutDoc(Discipline discipline, double thresholdMetersPerSecond) {
        this.discipline = discipline;
        this.thresholdMetersPerSecond = thresholdMetersPerSecond;
    }

    /** The document of a session for an athlete with these thresholds. */
    static ObjectNode of(Session session, Body body, PlannedEffort effort) {
        var self = new WorkoutDoc(session.discipline(), body.thresholdSpeed(session.discipline()));
        var doc = JSON.objectNode();
        var steps = doc.putArray("steps");
        for (var block : session.blocks()) {
            if (block.reps() > 1) {
                steps.add(self.repeat(block));
            } else {
                block.steps().forEach(step -> steps.add(self.step(step, block)));
            }
        }
        doc.putArray("locales");
        doc.putObject("options");
        doc.put("duration", effort.seconds()).put("distance", effort.meters());
        if (session.discipline() == Discipline.BIKE) {
            doc.put("normalized_power", effort.normalizedWatts()).put("average_watts", effort.averageWatts());
        }
        return doc;
    }

    private ObjectNode repeat(Block block) {
        var node = JSON.objectNode().put("reps", block.reps()).put("text", WorkoutText.heading(block));
        var steps = node.putArray("steps");
        int seconds = 0;
        int meters = 0;
        for (var step : block.steps()) {
            steps.add(step(step, block));
            seconds += step.secondsAt(thresholdMetersPerSecond);
            meters += step.meters();
        }
        return node.put("distance", meters * block.reps()).put("duration", seconds * block.reps());
    }

    private ObjectNode step(Step step, Block block) {
        var node = JSON.objectNode();
        if (!step.cue().isEmpty()) {
            node.put("text", step.cue());
        }
        if (step.ramp()) {
            node.put("ramp", true);
        }
        if (step.isRest()) {
            node.put("intensity", "rest");
        } else {
            node.set(discipline == Discipline.BIKE ? "power" : "pace", target(step));
        }
        if (step.meters() > 0) {
            node.put("distance", step.meters());
        }
        node.put("duration", step.secondsAt(thresholdMetersPerSecond));
        if (block.isWarmUp()) {
            node.put("warmup", true);
        }
        return block.isCoolDown() ? node.put("cooldown", true) : node;
    }

    private ObjectNode target(Step step) {
        var node = JSON.objectNode();
        if (step.lowPercent() == step.highPercent()) {
            node.put("value", step.lowPercent());
        } else {
            node.put("start", step.lowPercent()).put("end", step.highPercent());
        }
        return node.put("units", discipline == Discipline.BIKE ? "%ftp" : "%pace");
    }
}
