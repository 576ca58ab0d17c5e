package io.github.intervalscoach.intents.model.workout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a workout is planned to take and to cost.
 *
 * @param seconds rests included; empty where a distance cannot be turned into a time
 * @param writtenMeters sum of the distances written; 0 for a workout by time alone
 * @param normalizedWatts rounded; empty without power
 * @param averageWatts rounded; empty without power
 * @param loadPoints rounded; empty where nothing gives a load
 * @param intensityPercent computed back from the rounded load, as the service does
 * @param basis empty where there is no load
 * @param powerZoneSeconds lowest zone first; empty without power or zones
 * @param sweetSpotSeconds overlaps the zones; empty without power
 * @param findings why something is missing
 */
public record PlannedFigures(
        OptionalLong seconds,
        double writtenMeters,
        OptionalInt normalizedWatts,
        OptionalInt averageWatts,
        OptionalInt loadPoints,
        OptionalDouble intensityPercent,
        Optional<LoadBasis> basis,
        List<Integer> powerZoneSeconds,
        OptionalInt sweetSpotSeconds,
        List<Finding> findings) {
    public PlannedFigures {
        powerZoneSeconds = List.copyOf(powerZoneSeconds);
        findings = List.copyOf(findings);
    }
}
