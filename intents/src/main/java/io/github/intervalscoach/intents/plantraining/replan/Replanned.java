package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.analytics.planning.ReturnToTraining;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import java.util.List;
import java.util.Optional;

/**
 * A week planned again.
 *
 * @param decisions one for each session that was ahead or behind, in the order of their days
 * @param sessions from today on, by day
 * @param pointsBefore load of the week as it was planned
 * @param pointsAfter load of the week as it will be, what is done included
 * @param asks what is not known and matters
 * @param wayBack after an illness; empty without one
 * @param proven whether no better places exist
 */
public record Replanned(
        List<Decision> decisions,
        List<DatedSession> sessions,
        double pointsBefore,
        double pointsAfter,
        List<Ask> asks,
        Optional<ReturnToTraining> wayBack,
        boolean proven) {
    public Replanned {
        decisions = List.copyOf(decisions);
        sessions = List.copyOf(sessions);
        asks = List.copyOf(asks);
    }
}
