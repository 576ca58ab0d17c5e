package io.github.intervalscoach.intents.analyzerace.answer;

import io.github.intervalscoach.intents.model.Activity;
import java.util.Locale;
import java.util.OptionalInt;

/** Times as runners write them, and which of a recording's times is the race's. */
public final class RaceTime {
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;

    /** A recorder that ran on for longer than this, as a share of the race, was not stopped at the line (house rule). */
    private static final double RAN_ON = 1.05;

    private RaceTime() {}

    /** {@code 38:29} or {@code 1:27:05}. */
    public static String words(double seconds) {
        long whole = StrictMath.round(seconds);
        return whole < HOUR
                ? String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
    }

    /** The clock of the race runs on at stops: elapsed time, unless the recorder was left running. */
    public static OptionalInt secondsOf(Activity activity) {
        OptionalInt moving = activity.volume().movingSeconds();
        OptionalInt elapsed = activity.volume().elapsedSeconds();
        if (moving.isEmpty() || elapsed.isEmpty()) {
            return moving.isPresent() ? moving : elapsed;
        }
        return elapsed.getAsInt() <= RAN_ON * moving.getAsInt() ? elapsed : moving;
    }
}
