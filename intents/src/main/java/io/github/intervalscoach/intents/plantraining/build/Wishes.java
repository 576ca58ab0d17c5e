package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.slots.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sessions that a week of so many points is to hold, one by one. */
final class Wishes {
    private static final double HOUR = 60;

    /** Running costs more an hour than the usual of a kind. */
    private static final double RUN_FACTOR = 1.2;

    private final Limits limits;
    private final LocalDate first;
    private final Ceilings ceilings;
    private final Standing standing;
    private final double points;
    private final List<Wanted> wanted = new ArrayList<>();

    Wishes(Limits limits, LocalDate first, Ceilings ceilings, Standing standing, double points) {
        this.limits = limits;
        this.first = first;
        this.ceilings = ceilings;
        this.standing = standing;
        this.points = points;
    }

    /** Adds a session, unless its kind is forbidden or what stands leaves no room for it. */
    void add(SessionKind kind, Sport sport, Priority priority, int least, int most) {
        Wanted session = wanted(kind, sport, priority, least, most);
        if (!limits.forbidden().contains(kind) && !standing.isTooMuch(session.loadPoints(), left())) {
            wanted.add(session);
        }
    }

    /** Adds one of {@code minutes} that is not before {@code day}. */
    void addFrom(LocalDate day, SessionKind kind, Sport sport, int minutes) {
        wanted.add(wanted(kind, sport, Priority.SUPPORT, minutes, minutes).notBefore(day));
    }

    /** Points that none of them takes. */
    double left() {
        return points - wanted.stream().mapToDouble(Wanted::loadPoints).sum();
    }

    /** How many are of {@code sport}. */
    int of(Sport sport) {
        return (int) wanted.stream().filter(session -> session.sport() == sport).count();
    }

    List<Wanted> all() {
        return List.copyOf(wanted);
    }

    /** Points an hour of such a session. */
    static double hourly(SessionKind kind, Sport sport) {
        return kind.usualPointsPerHour() * (sport == Sport.RUN ? RUN_FACTOR : 1);
    }

    private Wanted wanted(SessionKind kind, Sport sport, Priority priority, int least, int most) {
        int shortest = Brief.leastMinutes(sport, kind);
        int upTo = Math.max(shortest, Math.min(most, ceilings.minutes(sport, first)));
        int from = Math.min(upTo, Math.max(shortest, least));
        return Wanted.of(
                kind + "-" + (wanted.size() + 1), kind, sport, priority, hourly(kind, sport) * upTo / HOUR, from, upTo);
    }
}
