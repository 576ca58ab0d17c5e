package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Fate;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Reason;
import java.util.List;
import java.util.Optional;

/** What of the days behind still wants a place, and what is settled about the rest. */
final class Missed {
    /** House rule: half of a session is most of its use. */
    private static final double MOST = 0.5;

    private static final int WEEK_DAYS = 7;

    private final ReplanQuestion question;

    Missed(ReplanQuestion question) {
        this.question = question;
    }

    /** Key sessions that nothing ahead stands in for. */
    List<DatedSession> wantPlaces() {
        return question.behind().stream()
                .filter(happened -> settled(happened).isEmpty())
                .map(Happened::session)
                .toList();
    }

    /** What becomes of a session behind without asking for days; empty where it wants one. */
    Optional<Decision> settled(Happened happened) {
        DatedSession session = happened.session();
        if (happened.doneShare() >= MOST) {
            return decided(session, Fate.ABSORBED, Reason.MOSTLY_DONE);
        }
        if (isServedBy(session, question.ahead())) {
            return decided(session, Fate.ABSORBED, Reason.SAME_PURPOSE_THIS_WEEK);
        }
        return session.priority() == Priority.KEY
                ? Optional.empty()
                : decided(session, Fate.DROPPED, Reason.ONLY_KEY_SESSIONS_MOVE);
    }

    /** Whether a key session that found no place is served within a week of its day. */
    boolean isServedLater(DatedSession session) {
        List<DatedSession> soon = question.later().stream()
                .filter(later -> !later.day().isAfter(session.day().plusDays(WEEK_DAYS)))
                .toList();
        return isServedBy(session, soon);
    }

    private static boolean isServedBy(DatedSession session, List<DatedSession> others) {
        return Purpose.of(session) != Purpose.EASY
                && others.stream()
                        .anyMatch(other -> Purpose.of(other) == Purpose.of(session)
                                && other.session().sport() == session.session().sport());
    }

    private static Optional<Decision> decided(DatedSession session, Fate fate, Reason reason) {
        return Optional.of(new Decision(session, fate, reason, Optional.empty()));
    }
}
