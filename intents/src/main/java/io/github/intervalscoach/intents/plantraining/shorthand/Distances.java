package io.github.intervalscoach.intents.plantraining.shorthand;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;

/** Units of distance as coaches write them; an m alone may be a minute, so it is none of them. */
final class Distances {
    static final ImmutableMap<String, DistanceUnit> ALL = ImmutableMap.<String, DistanceUnit>builder()
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

    private Distances() {}
}
