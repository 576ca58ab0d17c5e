package io.github.intervalscoach.intervals.workout;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.intensity.IntensityDistribution;
import io.github.intervalscoach.analytics.intensity.PolarizationIndex;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.model.workout.PoolLength;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.Optional;

/**
 * What the service makes of a workout's text when it saves it: {@code workout_doc}. The keys are those of a recorded
 * document; {@code strain_score} is null, for its formula is not known.
 */
public final class WorkoutDocument {
    private WorkoutDocument() {}

    /**
     * The document, targets as written. Targets in watts, bpm and m/s beside them are added on reading, see
     * {@link ResolvedSteps}.
     *
     * @param figures of this workout for these anchors
     * @return empty when there is no step: the service then keeps the text as a note
     */
    public static Optional<ObjectNode> of(Workout workout, Anchors anchors, PlannedFigures figures) {
        if (workout.blocks().isEmpty()) {
            return Optional.empty();
        }
        var json = JsonNodeFactory.instance.objectNode();
        json.set("steps", new StepJson(anchors).blocks(workout.blocks()));
        json.putArray("locales");
        options(json.putObject("options"), workout);
        StepJson.number(json, "distance", figures.writtenMeters());
        StepJson.whole(json, "duration", Legs.of(workout, anchors).knownSeconds());
        json.set("zoneTimes", ZoneTimesJson.of(figures, anchors));
        json.put("average_watts", figures.averageWatts().orElse(0));
        json.put("normalized_power", figures.normalizedWatts().orElse(0));
        json.putNull("strain_score");
        json.put("variability_index", variability(figures));
        json.put("polarization_index", polarization(figures));
        if (!workout.description().isEmpty()) {
            json.put("description", workout.description());
        }
        return Optional.of(ServiceOrder.of(json));
    }

    private static void options(ObjectNode options, Workout workout) {
        workout.poolLength().ifPresent(pool -> options.put("pool_length", text(pool)));
    }

    private static String text(PoolLength pool) {
        return Numbers.text(pool.amount()) + (pool.unit() == DistanceUnit.METERS ? "m" : "y");
    }

    /** 0 without power, as the service puts it. */
    private static double variability(PlannedFigures figures) {
        return VariabilityIndex.of(
                        figures.normalizedWatts().orElse(0),
                        figures.averageWatts().orElse(0))
                .found()
                .map(VariabilityIndex::ratio)
                .orElse(0.0);
    }

    private static double polarization(PlannedFigures figures) {
        var seconds =
                figures.powerZoneSeconds().stream().map(Integer::doubleValue).toList();
        return seconds.isEmpty()
                ? 0
                : IntensityDistribution.of(seconds, 1)
                        .flatMap(PolarizationIndex::of)
                        .found()
                        .map(PolarizationIndex::points)
                        .orElse(0.0);
    }
}
