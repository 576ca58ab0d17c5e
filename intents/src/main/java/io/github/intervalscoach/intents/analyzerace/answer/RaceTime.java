package io.github.intervalscoach.intents.analyzerace.answer;

import io.github.intervalscoach.intents.model.Activity;
import java.util.Locale;
import java.util.OptionalInt;

/** Times as runners write them, and which of a recording's times is the race's. */
public final class RaceTime {
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    /** More elapsed than this, as a share of the motion, and the stops are left out of the time (house rule). */
    private static final double RAN_ON = 1.05;

    private RaceTime() {}

    /** {@code 38:29} or {@code 1:27:05}. */
    public static String words(double seconds) {
        long whole = StrictMath.round(seconds);
        return whole < HOUR
                ? String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
    }

    /** {@code 1 day} or {@code 3 days}. */
    public static String days(long count) {
        return count + (count == 1 ? " day" : " days");
    }

    /** Elapsed time, as the clock of a race runs on at stops; time in motion where far more elapsed than that. */
    public static OptionalInt secondsOf(Activity activity) {
        OptionalInt moving = activity.volume().movingSeconds();
        OptionalInt elapsed = activity.volume().elapsedSeconds();
        if (moving.isEmpty() || elapsed.isEmpty()) {
            return moving.isPresent() ? moving : elapsed;
        }
        return runsOn(activity) ? elapsed : moving;
    }

    /** Whether the time of the race includes its stops. */
    public static boolean runsOn(Activity activity) {
        OptionalInt moving = activity.volume().movingSeconds();
        return moving.isEmpty() || activity.volume().elapsedSeconds().orElse(0) <= RAN_ON * moving.getAsInt();
    }

    /** Elapsed without motion, in the time of the race or not; empty when either is unknown. */
    public static OptionalInt stoppedSeconds(Activity activity) {
        OptionalInt moving = activity.volume().movingSeconds();
        OptionalInt elapsed = activity.volume().elapsedSeconds();
        return moving.isPresent() && elapsed.isPresent()
                ? OptionalInt.of(Math.max(0, elapsed.getAsInt() - moving.getAsInt()))
                : OptionalInt.empty();
    }
}
