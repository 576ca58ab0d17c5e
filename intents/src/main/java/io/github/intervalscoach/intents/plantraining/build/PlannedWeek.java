package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.plantraining.slots.Dropped;
import java.util.List;

/**
 * A week with its sessions.
 *
 * @param targetPoints load it was given, what is settled included
 * @param mostPoints what it would take if nothing were settled
 * @param settledPoints load of what was settled before
 * @param sessions by day
 * @param dropped what found no place, and why
 * @param nodes steps of the search for places
 * @param proven whether no better places exist
 */
public record PlannedWeek(
        PlanWeek week,
        double targetPoints,
        double mostPoints,
        double settledPoints,
        List<DatedSession> sessions,
        List<Dropped> dropped,
        long nodes,
        boolean proven) {
    private static final double HOUR = 3600;

    public PlannedWeek {
        sessions = List.copyOf(sessions);
        dropped = List.copyOf(dropped);
    }

    /** Load of its sessions and of what is settled; gym work has none. */
    public double points() {
        return settledPoints
                + sessions.stream()
                        .mapToDouble(dated -> dated.session().addedLoad())
                        .sum();
    }

    /** Hours of its sessions, gym work included. */
    public double hours() {
        return sessions.stream().mapToInt(dated -> dated.session().seconds()).sum() / HOUR;
    }
}
