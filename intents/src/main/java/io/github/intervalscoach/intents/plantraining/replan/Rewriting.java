package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import io.github.intervalscoach.intents.plantraining.sessions.SessionMaker;
import io.github.intervalscoach.intents.plantraining.slots.Placed;
import io.github.intervalscoach.intents.plantraining.slots.Wanted;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Writes placed sessions: as they were where they are as long as they were, else anew. */
final class Rewriting {
    private final ReplanQuestion question;
    private final SessionMaker maker;

    Rewriting(ReplanQuestion question, SessionMaker maker) {
        this.question = question;
        this.maker = maker;
    }

    DatedSession of(Placed placed) {
        Wanted wanted = placed.wanted();
        boolean missed = wanted.name().startsWith(Wishes.MISSED);
        String name = missed ? wanted.name().substring(Wishes.MISSED.length()) : wanted.name();
        Session session = before(name)
                .filter(known -> known.minutes() <= placed.minutes())
                .orElseGet(() -> anew(placed));
        return new DatedSession(placed.day(), name, missed ? Priority.KEY : wanted.priority(), session);
    }

    private Optional<Session> before(String name) {
        return Stream.concat(
                        question.ahead().stream(), question.behind().stream().map(Happened::session))
                .filter(dated -> dated.name().equals(name))
                .map(DatedSession::session)
                .findFirst();
    }

    private Session anew(Placed placed) {
        Wanted wanted = placed.wanted();
        int shortest = Math.min(placed.minutes(), Brief.leastMinutes(wanted.sport(), wanted.kind()));
        return maker.make(new Brief(
                wanted.sport(),
                wanted.kind(),
                shortest,
                placed.minutes(),
                OptionalDouble.of(placed.loadPoints()),
                0,
                Optional.empty()));
    }
}
