package io.github.intervalscoach.intents.plantraining.shorthand;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;

/** What lengths are written in. */
final class LengthUnits {
    static final ImmutableSet<String> HOURS = ImmutableSet.of("h", "hr", "hrs", "hour", "hours");
    static final ImmutableSet<String> MINUTES = ImmutableSet.of("min", "mins", "minute", "minutes", "'");
    static final ImmutableSet<String> SECONDS = ImmutableSet.of("s", "sec", "secs", "second", "seconds", "\"");
    static final ImmutableMap<String, DistanceUnit> DISTANCES = ImmutableMap.<String, DistanceUnit>builder()
            .put("km", DistanceUnit.KILOMETERS)
            .put("k", DistanceUnit.KILOMETERS)
            .put("mi", DistanceUnit.MILES)
            .put("mile", DistanceUnit.MILES)
            .put("miles", DistanceUnit.MILES)
            .put("mtr", DistanceUnit.METERS)
            .put("meter", DistanceUnit.METERS)
            .put("meters", DistanceUnit.METERS)
            .put("metre", DistanceUnit.METERS)
            .put("metres", DistanceUnit.METERS)
            .put("yd", DistanceUnit.YARDS)
            .put("yds", DistanceUnit.YARDS)
            .put("yard", DistanceUnit.YARDS)
            .put("yards", DistanceUnit.YARDS)
            .buildOrThrow();

    private LengthUnits() {}

    /** Whether {@code token} is one. */
    static boolean is(Token token) {
        return HOURS.contains(token.text())
                || MINUTES.contains(token.text())
                || SECONDS.contains(token.text())
                || DISTANCES.containsKey(token.text())
                || token.is("m");
    }
}
