package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import io.github.intervalscoach.intents.plantraining.sessions.SessionMaker;
import io.github.intervalscoach.intents.plantraining.slots.Placed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the placed sessions of a week out; the easy ones last, for they make the sum right. */
final class WeekWriting {
    /** House rule: for less nobody changes shoes. */
    private static final double LEAST_POINTS = 8;

    private final SessionMaker maker;
    private final PlanWeek week;
    private final Repeats repeats;
    private final Optional<Duration> race;
    private final List<DatedSession> written = new ArrayList<>();

    WeekWriting(SessionMaker maker, PlanWeek week, Repeats repeats, Optional<Duration> race) {
        this.maker = maker;
        this.week = week;
        this.repeats = repeats;
        this.race = race;
    }

    /** The sessions, by day, that make {@code points}. */
    List<DatedSession> write(List<Placed> placed, double points) {
        List<Placed> easy = placed.stream().filter(WeekWriting::makesTheSum).toList();
        placed.stream()
                .filter(session -> !makesTheSum(session))
                .forEach(session -> add(session, OptionalDouble.empty()));
        int left = easy.stream().mapToInt(Placed::minutes).sum();
        for (Placed session : easy) {
            double share = Math.max(0, points - sum()) * session.minutes() / left;
            left -= session.minutes();
            if (share >= LEAST_POINTS || session.wanted().priority() != Priority.FILLER) {
                add(session, OptionalDouble.of(share));
            }
        }
        written.sort(Comparator.comparing(DatedSession::day));
        return List.copyOf(written);
    }

    /** Easy time, and the long one, which is easy time too. */
    private static boolean makesTheSum(Placed placed) {
        return placed.wanted().priority() == Priority.FILLER || placed.wanted().kind() == SessionKind.LONG;
    }

    private double sum() {
        return written.stream()
                .mapToDouble(dated -> dated.session().addedLoad())
                .sum();
    }

    private void add(Placed placed, OptionalDouble points) {
        var wanted = placed.wanted();
        int shortest = Math.min(placed.minutes(), Brief.leastMinutes(wanted.sport(), wanted.kind()));
        Session session = maker.make(new Brief(
                wanted.sport(),
                wanted.kind(),
                wanted.priority() == Priority.FILLER ? shortest : placed.minutes(),
                placed.minutes(),
                points,
                repeats.of(wanted.sport(), wanted.kind(), week),
                race));
        written.add(new DatedSession(placed.day(), wanted.name(), wanted.priority(), session));
    }
}
