package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What sessions lack of what their sport could have. */
final class SessionGaps {
    private static final int LONG_SECONDS = 90 * 60;

    private SessionGaps() {}

    static List<Counted> of(List<Activity> sessions) {
        List<Counted> gaps = new ArrayList<>();
        add(gaps, Lack.NO_LOAD, sessions, a -> true, a -> a.load().points().isEmpty());
        add(gaps, Lack.NO_DURATION, sessions, a -> true, SessionGaps::lacksDuration);
        add(gaps, Lack.NO_HEART_RATE, sessions, a -> true, SessionGaps::lacksHeartRate);
        add(gaps, Lack.NO_POWER, sessions, SessionGaps::isRide, SessionGaps::lacksPower);
        add(gaps, Lack.NO_DISTANCE, sessions, SessionGaps::covers, SessionGaps::lacksDistance);
        add(gaps, Lack.NOT_ANALYZED, sessions, a -> true, a -> !a.analyzed());
        add(
                gaps,
                Lack.NO_CARBOHYDRATE,
                sessions,
                a -> a.volume().movingSeconds().orElse(0) >= LONG_SECONDS,
                a -> a.carbohydrateIntakeGrams().isEmpty());
        return gaps;
    }

    /** The names of what one session lacks; power only of rides, distance only where there is one to cover. */
    static List<String> lackedBy(Activity a) {
        List<String> lacks = new ArrayList<>();
        note(lacks, "power", isRide(a) && lacksPower(a));
        note(lacks, "heart_rate", lacksHeartRate(a));
        note(lacks, "duration", lacksDuration(a));
        note(lacks, "distance", covers(a) && lacksDistance(a));
        note(lacks, "load", a.load().points().isEmpty());
        return lacks;
    }

    private static void note(List<String> lacks, String what, boolean isLacking) {
        if (isLacking) {
            lacks.add(what);
        }
    }

    private static void add(
            List<Counted> gaps,
            Lack lack,
            List<Activity> sessions,
            Predicate<Activity> could,
            Predicate<Activity> has) {
        List<Activity> possible = sessions.stream().filter(could).toList();
        List<String> ids = possible.stream().filter(has).map(Activity::id).toList();
        if (!ids.isEmpty()) {
            gaps.add(new Counted(lack, ids.size(), possible.size(), ids));
        }
    }

    static boolean isRide(Activity a) {
        return Wording.isRide(a.sport());
    }

    private static boolean covers(Activity a) {
        return isRide(a) || a.sport().endsWith("Run") || a.sport().endsWith("Swim");
    }

    private static boolean lacksPower(Activity a) {
        return a.power().averageWatts().isEmpty() && a.power().normalizedWatts().isEmpty();
    }

    private static boolean lacksHeartRate(Activity a) {
        return a.heartRate().averageBpm().isEmpty();
    }

    private static boolean lacksDuration(Activity a) {
        return a.volume().movingSeconds().orElse(0) <= 0;
    }

    private static boolean lacksDistance(Activity a) {
        return a.volume().distanceMeters().orElse(0) <= 0;
    }
}
