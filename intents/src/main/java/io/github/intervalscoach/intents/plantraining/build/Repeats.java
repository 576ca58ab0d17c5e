package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.util.ArrayList;
import java.util.List;

/** How often each kind was done in a plan, which is how far it has grown. */
final class Repeats {
    private final List<Once> done;

    /** A kind of a sport, once. */
    private record Once(Sport sport, SessionKind kind) {}

    private Repeats(List<Once> done) {
        this.done = List.copyOf(done);
    }

    static Repeats none() {
        return new Repeats(List.of());
    }

    /** How far a kind has grown; in a light week no further than its second step. */
    int of(Sport sport, SessionKind kind, PlanWeek week) {
        int times = (int) done.stream().filter(new Once(sport, kind)::equals).count();
        return week.isLight() ? Math.min(times, 1) : times;
    }

    /** The same after {@code week} with these sessions; a light week grows nothing. */
    Repeats after(PlanWeek week, List<DatedSession> sessions) {
        if (week.isLight()) {
            return this;
        }
        var all = new ArrayList<>(done);
        sessions.forEach(dated ->
                all.add(new Once(dated.session().sport(), dated.session().kind())));
        return new Repeats(all);
    }
}
