package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.PoolSwim;
import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.PaceUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** In what a pace is told: a swim in a pool goes by the pool, whatever else the athlete uses. */
final class SwimUnits {
    static final String METERS = "m";
    static final String YARDS = "yd";

    private static final double METERS_PER_YARD = 0.9144;

    private SwimUnits() {}

    static PaceUnit of(String sport, Optional<PoolSwim> pool, UnitSystem units) {
        return PaceWords.unit(
                pool.map(swim ->
                        swim.unit().equals(YARDS) ? PaceUnit.SECONDS_PER_100_YARDS : PaceUnit.SECONDS_PER_100_METERS),
                sport,
                units);
    }

    /** Swimmers count meters or yards; nobody else does. */
    static String distance(double meters, PaceUnit told, UnitSystem units) {
        return switch (told) {
            case SECONDS_PER_100_METERS -> Wording.number(0, meters) + " " + METERS;
            case SECONDS_PER_100_YARDS -> Wording.number(0, meters / METERS_PER_YARD) + " " + YARDS;
            default -> Wording.distance(meters, units);
        };
    }

    /** Mean strokes a minute while there are any. */
    static OptionalDouble strokes(SampleStream perMinute) {
        return Arrays.stream(perMinute.toArray()).filter(rate -> rate > 0).average();
    }

    /** How far one split of a session goes that is told in {@code unit}. */
    static double metersOf(PaceUnit unit) {
        return switch (unit) {
            case SECONDS_PER_100_YARDS -> 91.44;
            case SECONDS_PER_100_METERS -> 100;
            case MINUTES_PER_MILE -> 1609.344;
            default -> 1000;
        };
    }
}
