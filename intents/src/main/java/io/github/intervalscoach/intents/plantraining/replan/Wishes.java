package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.slots.Wanted;
import java.time.LocalDate;
import java.util.Optional;

/** What sessions ask of the days left. */
final class Wishes {
    static final String MISSED = "missed ";
    static final String INSTEAD = "instead of ";

    /** House rule: below three quarters a key session is another session. */
    private static final double KEY_PART = 0.75;

    /** A missed key session waits for the second day. */
    private static final int WAIT_DAYS = 2;

    private Wishes() {}

    /** A session ahead: its day first, and shorter before it is dropped. */
    static Wanted ahead(DatedSession dated) {
        return wanted(dated, dated.name(), dated.priority()).from(dated.day());
    }

    /** A missed key session; behind what is ahead, so that it pushes no other key session out. */
    static Wanted missed(DatedSession dated, LocalDate today) {
        LocalDate first = dated.day().plusDays(WAIT_DAYS);
        return wanted(dated, MISSED + dated.name(), Priority.SUPPORT).notBefore(first.isBefore(today) ? today : first);
    }

    /** Easy time in a sport that can be done, for one that cannot. */
    static Optional<Wanted> instead(DatedSession dated, Limits limits, int ceiling, Sport sport) {
        int most = Math.min(ceiling, dated.session().minutes());
        SessionKind kind = sport.isEndurance() ? SessionKind.ENDURANCE : SessionKind.STRENGTH;
        int least = Brief.leastMinutes(sport, kind);
        if (most < least || limits.forbidden().contains(kind)) {
            return Optional.empty();
        }
        double points = sport.isEndurance()
                ? dated.session().addedLoad() * most / dated.session().minutes()
                : 0;
        return Optional.of(Wanted.of(INSTEAD + dated.name(), kind, sport, Priority.FILLER, points, least, most)
                .from(dated.day()));
    }

    /** Whether {@code week} still has the day on which a missed session may come. */
    static boolean hasTime(DatedSession dated, PlanWeek week) {
        return !dated.day().plusDays(WAIT_DAYS).isAfter(week.last());
    }

    private static Wanted wanted(DatedSession dated, String name, Priority priority) {
        var session = dated.session();
        int most = session.minutes();
        int shortest = Math.min(most, Brief.leastMinutes(session.sport(), session.kind()));
        int least = priority == Priority.FILLER
                ? shortest
                : Math.min(most, Math.max(shortest, (int) Math.ceil(KEY_PART * most)));
        return Wanted.of(name, session.kind(), session.sport(), priority, session.addedLoad(), least, most);
    }
}
