package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.model.SportSettings;

/** Words for a family of sports. */
final class Families {
    private Families() {}

    /** The first sport stands for its family. */
    static String name(SportSettings family) {
        return family.sports().isEmpty() ? "Other" : family.sports().get(0);
    }

    /** Whether any threshold is set. */
    static boolean hasAny(SportSettings set) {
        return set.ftpWatts().isPresent()
                || set.indoorFtpWatts().isPresent()
                || set.thresholdHeartRateBpm().isPresent()
                || set.thresholdPaceMetersPerSecond().isPresent();
    }
}
