package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.SportSettings;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the athlete's settings and history say a recording can hold; what is not plausible itself is left out.
 *
 * @param secondWatts the best second of the year before
 */
record Limits(OptionalInt maxHeartRateBpm, OptionalInt thresholdHeartRateBpm, OptionalDouble secondWatts) {
    private static final int LOWEST_BPM = 30;
    private static final int HIGHEST_BPM = 225;

    static Limits of(Activity activity, Optional<SportSettings> settings, OptionalDouble secondWatts) {
        OptionalInt then = activity.heartRate().thresholdBpm();
        return new Limits(
                human(settings.map(SportSettings::maxHeartRateBpm).orElse(OptionalInt.empty())),
                human(
                        then.isPresent()
                                ? then
                                : settings.map(SportSettings::thresholdHeartRateBpm)
                                        .orElse(OptionalInt.empty())),
                secondWatts.orElse(0) > 0 ? secondWatts : OptionalDouble.empty());
    }

    private static OptionalInt human(OptionalInt bpm) {
        return bpm.isPresent() && bpm.getAsInt() >= LOWEST_BPM && bpm.getAsInt() <= HIGHEST_BPM
                ? bpm
                : OptionalInt.empty();
    }
}
