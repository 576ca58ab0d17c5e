package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Snapshot;
import java.util.Optional;

/** What belongs to an athlete and to no sport, as a snapshot. */
public final class AthleteSnapshots {
    public static final String WEIGHT = "weight_kg";
    public static final String RESTING = "resting_heart_rate_bpm";
    /** Of distance and pace; weight and temperature have switches of their own. */
    public static final String UNITS = "units";

    private AthleteSnapshots() {}

    /** The fields of {@code athlete}. */
    public static Snapshot of(Athlete athlete) {
        return new SnapshotBuilder()
                .decimal(WEIGHT, athlete.weightKg())
                .whole(RESTING, athlete.restingHeartRateBpm())
                .constant(UNITS, Optional.of(athlete.units()))
                .build();
    }
}
