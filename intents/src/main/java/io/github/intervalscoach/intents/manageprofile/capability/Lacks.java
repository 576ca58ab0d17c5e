package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a session has and lacks. */
final class Lacks {
    private Lacks() {}

    static boolean hasPower(Activity activity) {
        return activity.deviceWatts().orElse(false) && !activity.excluded().contains(Exclusion.POWER);
    }

    static boolean hasHeartRate(Activity activity) {
        return activity.heartRate().averageBpm().isPresent()
                && !activity.excluded().contains(Exclusion.HEART_RATE);
    }

    static boolean hasDistance(Activity activity) {
        return activity.volume().distanceMeters().orElse(0) > 0;
    }

    /** Whether the athlete said how they felt that day. */
    static boolean isRated(WellnessDay day) {
        var said = day.said();
        return Stream.of(said.fatigue(), said.soreness(), said.mood(), said.stress())
                .anyMatch(OptionalInt::isPresent);
    }

    /** Names of what is missing; power is expected of rides, distance of what covers ground. */
    static List<String> of(LoggedActivity entry) {
        if (!(entry instanceof Activity activity)) {
            return List.of("everything");
        }
        boolean ride = Wording.isRide(activity.sport());
        boolean moves =
                ride || activity.sport().endsWith("Run") || activity.sport().endsWith("Swim");
        List<String> lacks = new ArrayList<>();
        if (ride && !hasPower(activity)) {
            lacks.add("power");
        }
        if (!hasHeartRate(activity)) {
            lacks.add("heart_rate");
        }
        if (activity.volume().movingSeconds().isEmpty()) {
            lacks.add("duration");
        }
        if (moves && !hasDistance(activity)) {
            lacks.add("distance");
        }
        if (activity.load().points().isEmpty()) {
            lacks.add("load");
        }
        return List.copyOf(lacks);
    }
}
