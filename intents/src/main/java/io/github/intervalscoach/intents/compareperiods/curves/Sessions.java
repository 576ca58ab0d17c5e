package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.SportSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The sessions bests come from: one that is not here is withheld or another's, and counts for nothing. */
record Sessions(Athlete athlete, List<Activity> all) {
    Sessions {
        all = List.copyOf(all);
    }

    Optional<Activity> find(String id, DateRange days) {
        return all.stream()
                .filter(activity -> activity.id().equals(id) && days.contains(activity.day()))
                .findFirst();
    }

    /** The threshold in force at the time; else the one that is set now. */
    OptionalDouble ftp(Activity activity) {
        OptionalInt then = activity.power().ftpWatts();
        OptionalInt set = then.isPresent()
                ? then
                : athlete.settingsFor(activity.sport())
                        .map(settings -> ftp(settings, activity.indoor()))
                        .orElse(then);
        return set.isPresent() ? OptionalDouble.of(set.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalInt ftp(SportSettings settings, boolean indoor) {
        return indoor && settings.indoorFtpWatts().isPresent() ? settings.indoorFtpWatts() : settings.ftpWatts();
    }

    /** The same for speed, m/s. */
    OptionalDouble thresholdSpeed(Activity activity) {
        OptionalDouble then = activity.pace().thresholdMetersPerSecond();
        return then.isPresent()
                ? then
                : athlete.settingsFor(activity.sport())
                        .map(SportSettings::thresholdPaceMetersPerSecond)
                        .orElse(then);
    }
}
