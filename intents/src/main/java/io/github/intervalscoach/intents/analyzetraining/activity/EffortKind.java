package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import java.util.Optional;

/** What best efforts of a session are measured by. */
enum EffortKind {
    /** W over seconds. */
    POWER("W"),
    /** m/s over meters. */
    PACE("m/s"),
    /** bpm over seconds; where there is nothing else. */
    HEART_RATE("bpm");

    private final String unit;

    EffortKind(String unit) {
        this.unit = unit;
    }

    String unit() {
        return unit;
    }

    /** Pace on foot and in the water, else power, else heart rate; only what the athlete did not exclude. */
    static Optional<EffortKind> of(Activity activity) {
        boolean way = activity.volume().distanceMeters().orElse(0) > 0 && !Wording.isRide(activity.sport());
        if (way && !activity.excluded().contains(Exclusion.PACE)) {
            return Optional.of(PACE);
        }
        boolean power = activity.power().normalizedWatts().isPresent()
                || activity.power().averageWatts().isPresent();
        if (power && !activity.excluded().contains(Exclusion.POWER)) {
            return Optional.of(POWER);
        }
        boolean pulse = activity.heartRate().averageBpm().isPresent();
        return pulse && !activity.excluded().contains(Exclusion.HEART_RATE)
                ? Optional.of(HEART_RATE)
                : Optional.empty();
    }
}
