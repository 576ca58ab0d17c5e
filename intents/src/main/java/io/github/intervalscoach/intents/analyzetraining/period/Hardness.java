package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.rules.PeriodRules;
import java.util.List;

/** Whether a session was hard: by its power zones, without those by heart rate, and by the athlete's own word. */
final class Hardness {
    /** Z1 to Z3 come before. */
    private static final int EASY_ZONES = 3;

    private Hardness() {}

    static boolean isKnown(Activity a) {
        return ZoneMix.isUsable(zones(a)) || a.rpe().isPresent();
    }

    static boolean isHard(Activity a) {
        int hard =
                zones(a).stream().skip(EASY_ZONES).mapToInt(seconds -> seconds).sum();
        return (ZoneMix.isUsable(zones(a)) && hard >= PeriodRules.HARD_SECONDS)
                || a.rpe().orElse(0) >= PeriodRules.HARD_RPE;
    }

    private static List<Integer> zones(Activity a) {
        List<Integer> power = a.power().zoneSeconds();
        return ZoneMix.isUsable(power) ? power : a.heartRate().zoneSeconds();
    }
}
