package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.terrain.Altitude;
import io.github.intervalscoach.analytics.terrain.Climb;
import io.github.intervalscoach.analytics.terrain.Climbs;
import io.github.intervalscoach.intents.analyzetraining.answer.ClimbDone;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The climbs of a session, and how each was climbed. */
final class ClimbSearch {
    static final String CLIMBS = "climbs";

    private ClimbSearch() {}

    /** None where nobody asks. */
    static List<ClimbDone> of(Recorded recorded, Scope scope, NumberReader reader) {
        if (!scope.shows(Include.CLIMBS)) {
            return List.of();
        }
        var altitude = recorded.channels().altitude();
        if (altitude.isEmpty() || recorded.distance().isEmpty()) {
            reader.refuse(CLIMBS, Reason.MISSING_INPUT, new Gap("altitude", 1, 0, "1"));
            return List.of();
        }
        return reader
                .found(
                        CLIMBS,
                        Altitude.of(altitude.get(), recorded.distance().get(), Altitude.Smoothing.DISTANCE_WINDOW)
                                .flatMap(Climbs::of))
                .map(Climbs::climbs)
                .orElse(List.of())
                .stream()
                .map(climb -> done(climb, recorded))
                .toList();
    }

    private static ClimbDone done(Climb climb, Recorded recorded) {
        int from = (int) StrictMath.round(climb.startSecond());
        var stretch = new Stretch(from, from + (int) StrictMath.round(climb.seconds()));
        return new ClimbDone(
                climb.startMeter(),
                climb.lengthMeters(),
                climb.gainMeters(),
                100 * climb.meanGradient(),
                climb.category().name().toLowerCase(Locale.ROOT),
                stretch.seconds(),
                climb.metersPerHour(),
                recorded.power().map(stretch::mean).orElse(OptionalDouble.empty()),
                recorded.heartRate().map(stretch::mean).orElse(OptionalDouble.empty()));
    }
}
