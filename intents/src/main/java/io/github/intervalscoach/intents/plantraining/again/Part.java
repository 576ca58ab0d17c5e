package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.replan.Replanned;
import java.time.LocalDate;
import java.util.List;

/** A week, and what becomes of it. */
record Part(Week week, Replanned replanned) {

    /** Its hard days as they will be. */
    List<LocalDate> hardDays() {
        return replanned.sessions().stream()
                .filter(dated -> dated.session().kind().isHard())
                .map(DatedSession::day)
                .toList();
    }
}
