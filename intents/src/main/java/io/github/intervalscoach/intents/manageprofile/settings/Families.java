package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;

/** Words for a family of sports. */
public final class Families {
    private Families() {}

    /** The first sport stands for its family. */
    public static String name(SportSettings family) {
        return family.sports().isEmpty() ? "Other" : family.sports().get(0);
    }

    /** The unit pace is said in. */
    public static PaceUnit paceUnit(SportSettingsDetail family, Asked asked) {
        return family.settings()
                .paceUnit()
                .orElseGet(() -> Units.of(asked.athlete()).paceUnit(name(family.settings())));
    }

    /** Whether any threshold is set. */
    static boolean hasAny(SportSettings set) {
        return set.ftpWatts().isPresent()
                || set.indoorFtpWatts().isPresent()
                || set.thresholdHeartRateBpm().isPresent()
                || set.thresholdPaceMetersPerSecond().isPresent();
    }
}
