package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.SportSettings;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The settings a session is measured by: those in force at the time where the log has them, today's otherwise.
 *
 * @param ftpWatts above 0
 * @param settings today's settings of the sport
 */
record Thresholds(
        OptionalInt ftpWatts,
        OptionalInt wPrimeJoules,
        OptionalDouble thresholdMetersPerSecond,
        Optional<SportSettings> settings) {
    static Thresholds of(Activity activity, Athlete athlete) {
        Optional<SportSettings> settings = athlete.settingsFor(activity.sport());
        return new Thresholds(
                positive(activity.power().ftpWatts(), settings.map(s -> ftp(s, activity.indoor()))),
                positive(activity.power().wPrimeJoules(), settings.map(SportSettings::wPrimeJoules)),
                positive(
                        activity.pace().thresholdMetersPerSecond(),
                        settings.map(SportSettings::thresholdPaceMetersPerSecond)),
                settings);
    }

    private static OptionalInt ftp(SportSettings settings, boolean indoor) {
        return indoor && settings.indoorFtpWatts().isPresent() ? settings.indoorFtpWatts() : settings.ftpWatts();
    }

    private static OptionalInt positive(OptionalInt then, Optional<OptionalInt> now) {
        OptionalInt chosen = then.isPresent() ? then : now.orElse(OptionalInt.empty());
        return chosen.isPresent() && chosen.getAsInt() > 0 ? chosen : OptionalInt.empty();
    }

    private static OptionalDouble positive(OptionalDouble then, Optional<OptionalDouble> now) {
        OptionalDouble chosen = then.isPresent() ? then : now.orElse(OptionalDouble.empty());
        return chosen.isPresent() && chosen.getAsDouble() > 0 ? chosen : OptionalDouble.empty();
    }
}
