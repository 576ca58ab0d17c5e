package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The most power over a duration in some days, indoors and outdoors apart. */
record PowerBests(Sessions sessions, List<ActivityBests> rides) {
    Optional<Best> best(Hold hold, DateRange days, boolean indoor) {
        return all(hold, days, indoor).stream()
                .max(Comparator.comparingDouble(Best::value)
                        .thenComparing(best -> best.day().orElseThrow()));
    }

    /** The best of each ride that is as long. */
    List<Best> all(Hold hold, DateRange days, boolean indoor) {
        return rides.stream()
                .flatMap(ride -> sessions
                        .find(ride.activityId(), days)
                        .filter(activity -> activity.indoor() == indoor)
                        .filter(activity -> !activity.excluded().contains(Exclusion.POWER))
                        .flatMap(activity -> best(hold, ride, activity))
                        .stream())
                .toList();
    }

    private Optional<Best> best(Hold hold, ActivityBests ride, Activity activity) {
        return ride.bests().stream()
                .filter(best -> hold.isMeantBy(best.seconds()) && best.value() >= 1)
                .findFirst()
                .map(best -> new Best(
                        best.value(),
                        Optional.of(activity.day()),
                        Optional.of(activity.id()),
                        perKg(best.value(), ride.weightKg()),
                        hold.tried(best.value(), activity.race(), sessions.ftp(activity))));
    }

    private static OptionalDouble perKg(double watts, OptionalDouble kg) {
        return kg.isPresent() && kg.getAsDouble() > 0 ? OptionalDouble.of(watts / kg.getAsDouble()) : kg;
    }

    /** Rides with power in {@code days}. */
    int count(DateRange days, boolean indoor) {
        return (int) rides.stream()
                .filter(ride -> sessions.find(ride.activityId(), days)
                        .filter(activity -> activity.indoor() == indoor)
                        .isPresent())
                .count();
    }
}
