package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.consequences.PlannedSession;
import java.util.List;

/** Whether a change asks more of the athlete than what was planned. */
record Hardening(List<PlannedSession> before, List<PlannedSession> after) {
    /** More sessions, more time, more load, harder ones, or any of them sooner. */
    boolean holds() {
        return after.stream().anyMatch(this::isMore);
    }

    private boolean isMore(PlannedSession session) {
        return before.stream()
                .filter(known -> known.id().equals(session.id()))
                .findFirst()
                .map(known -> session.day().isBefore(known.day())
                        || session.seconds().orElse(0) > known.seconds().orElse(0)
                        || session.loadPoints().orElse(0) > known.loadPoints().orElse(0)
                        || (session.isHard() && !known.isHard()))
                .orElse(true);
    }
}
