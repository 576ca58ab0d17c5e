package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Fate;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the days behind still wants a place, and what is settled about the rest. */
final class Missed {
    /** House rule: half of a session is most of its use. */
    private static final double MOST = 0.5;

    private static final int WEEK_DAYS = 7;

    private final ReplanQuestion question;

    Missed(ReplanQuestion question) {
        this.question = question;
    }

    /** The key session that is made up for; one is enough, and rather one that the days after do not serve. */
    List<DatedSession> wantPlaces() {
        return waiting().min(Comparator.comparing(this::isServedLater).thenComparing(DatedSession::day)).stream()
                .toList();
    }

    private Stream<DatedSession> waiting() {
        return question.behind().stream()
                .filter(happened -> isWaiting(happened.session(), happened.doneShare()))
                .map(Happened::session);
    }

    private boolean isWaiting(DatedSession session, double doneShare) {
        return doneShare < MOST && session.priority() == Priority.KEY && !isServedBy(session, question.ahead());
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
        if (session.priority() != Priority.KEY) {
            return decided(session, Fate.DROPPED, Reason.ONLY_KEY_SESSIONS_MOVE);
        }
        return wantPlaces().contains(session) ? Optional.empty() : leftOut(session);
    }

    private Optional<Decision> leftOut(DatedSession session) {
        return isServedLater(session)
                ? decided(session, Fate.ABSORBED, Reason.SAME_PURPOSE_NEXT_WEEK)
                : decided(session, Fate.DROPPED, Reason.ONE_IS_ENOUGH);
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
