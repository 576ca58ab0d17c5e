package io.github.intervalscoach.intents.manageprofile.evidence;

import java.util.List;

/**
 * What one family of sports shows.
 *
 * @param rides sessions with measured power, of 180 days
 * @param runs fastest stretches and races, of 180 days
 * @param halfHours of 90 days
 */
record Evidence(Family family, List<Ride> rides, List<Run> runs, List<HardHalfHour> halfHours) {
    Evidence {
        rides = List.copyOf(rides);
        runs = List.copyOf(runs);
        halfHours = List.copyOf(halfHours);
    }
}
