package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.SportSettings;

/**
 * A family of sports whose thresholds are judged.
 *
 * @param sport the first of it, which stands for all when bests are asked for
 */
record Family(String sport, SportSettings settings) {
    static Family of(SportSettings settings) {
        return new Family(
                settings.sports().isEmpty() ? "Other" : settings.sports().get(0), settings);
    }

    /** Whether power can be its measure. */
    boolean hasPower() {
        return settings.ftpWatts().isPresent() || Wording.isRide(sport);
    }

    /** Whether pace is its measure; the methods are a runner's. */
    boolean hasPace() {
        return sport.endsWith("Run");
    }

    boolean hasHeartRate() {
        return settings.thresholdHeartRateBpm().isPresent() && (hasPower() || hasPace());
    }

    /** Whether nothing here can judge it. */
    boolean isOutOfReach() {
        return !hasPower()
                && !hasPace()
                && settings.thresholdPaceMetersPerSecond().isPresent();
    }
}
