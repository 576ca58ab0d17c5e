package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.PoolSwim;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.PaceUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/** In what a pace is told: a swim in a pool goes by the pool, whatever else the athlete uses. */
final class SwimUnits {
    static final String METERS = "m";
    static final String YARDS = "yd";

    private SwimUnits() {}

    static Units of(Athlete athlete, Optional<PoolSwim> pool) {
        var units = Units.of(athlete);
        return pool.map(swim -> units.withPaceIn(
                        swim.unit().equals(YARDS) ? PaceUnit.SECONDS_PER_100_YARDS : PaceUnit.SECONDS_PER_100_METERS))
                .orElse(units);
    }

    /** Mean strokes a minute while there are any. */
    static OptionalDouble strokes(SampleStream perMinute) {
        return Arrays.stream(perMinute.toArray()).filter(rate -> rate > 0).average();
    }
}
