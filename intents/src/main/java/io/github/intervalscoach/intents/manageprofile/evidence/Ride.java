package io.github.intervalscoach.intents.manageprofile.evidence;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** A session with measured power, and the most it held. */
record Ride(Activity activity, ImmutableMap<Hold, Double> watts) {
    static Ride of(Activity activity, ActivityBests bests) {
        var watts = ImmutableMap.<Hold, Double>builder();
        for (Hold hold : Hold.values()) {
            bests.bests().stream()
                    .filter(best -> hold.isMeantBy(best.seconds()) && best.value() >= 1)
                    .findFirst()
                    .ifPresent(best -> watts.put(hold, best.value()));
        }
        return new Ride(activity, watts.buildOrThrow());
    }

    LocalDate day() {
        return activity.day();
    }

    Optional<Double> held(Hold hold) {
        return Optional.ofNullable(watts.get(hold));
    }

    OptionalDouble wattsOver(Hold hold) {
        return held(hold).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    boolean isMaximal(OptionalDouble ftp) {
        return activity.race()
                || (ftp.isPresent()
                        && watts.entrySet().stream()
                                .anyMatch(held -> held.getKey().isMaximal(held.getValue(), ftp.getAsDouble())));
    }
}
