package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.SportCap;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay.Openness;
import io.github.intervalscoach.intents.plantraining.slots.SlotWeek.Preference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Weeks and sessions at random, small enough to try every assignment. */
final class Weeks {
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final List<SessionKind> RIDES = List.of(
            SessionKind.ENDURANCE, SessionKind.LONG, SessionKind.THRESHOLD, SessionKind.VO2MAX, SessionKind.RECOVERY);

    private Weeks() {}

    static Arbitrary<SlotWeek> weeks(int days) {
        Arbitrary<Integer> minutes = Arbitraries.of(0, 30, 45, 60, 90, 180);
        Arbitrary<Openness> openness =
                Arbitraries.of(Openness.OPEN, Openness.OPEN, Openness.OPEN, Openness.NOTHING_HARD, Openness.CLOSED);
        Arbitrary<List<Sport>> sports = Arbitraries.of(
                List.of(Sport.RIDE, Sport.RUN, Sport.STRENGTH),
                List.of(Sport.RUN),
                List.of(Sport.RIDE, Sport.STRENGTH));
        Arbitrary<Optional<Integer>> race = Arbitraries.of(3, 20).optional();
        Arbitrary<List<SlotDay>> all = Combinators.combine(
                        minutes.list().ofSize(days),
                        openness.list().ofSize(days),
                        sports.list().ofSize(days),
                        race)
                .as((most, open, can, toRace) -> days(most, open, can, toRace));
        return Combinators.combine(
                        all,
                        Arbitraries.of(120, 200, 300, 600).optional(),
                        Arbitraries.of(-1, 2, days).list().ofMaxSize(2),
                        Arbitraries.of(SessionKind.VO2MAX, SessionKind.STRENGTH)
                                .list()
                                .ofMaxSize(1),
                        Arbitraries.of(40, 100).optional(),
                        Arbitraries.of(Preference.class))
                .as((list, week, hard, forbidden, cap, first) -> new SlotWeek(
                        list,
                        week.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        hard.stream().map(MONDAY::plusDays).toList(),
                        forbidden,
                        cap.map(most -> List.of(
                                        new SportCap(Sport.RUN, OptionalInt.of(most), OptionalInt.of(most + 30))))
                                .orElse(List.of()),
                        first));
    }

    private static List<SlotDay> days(
            List<Integer> minutes, List<Openness> open, List<List<Sport>> sports, Optional<Integer> toRace) {
        var days = new ArrayList<SlotDay>();
        for (int i = 0; i < minutes.size(); i++) {
            OptionalInt race =
                    toRace.isPresent() ? OptionalInt.of(toRace.get() + minutes.size() - i) : OptionalInt.empty();
            days.add(new SlotDay(MONDAY.plusDays(i), minutes.get(i), sports.get(i), open.get(i), race));
        }
        return days;
    }

    static Arbitrary<List<Wanted>> sessions(int most) {
        Arbitrary<Wanted> ride = session(Arbitraries.of(RIDES), Sport.RIDE);
        Arbitrary<Wanted> run =
                session(Arbitraries.of(SessionKind.ENDURANCE, SessionKind.THRESHOLD, SessionKind.BRICK), Sport.RUN);
        Arbitrary<Wanted> gym = session(Arbitraries.of(SessionKind.STRENGTH, SessionKind.MOBILITY), Sport.STRENGTH);
        return Arbitraries.oneOf(ride, run, gym).list().ofMaxSize(most).map(Weeks::named);
    }

    private static List<Wanted> named(List<Wanted> sessions) {
        var named = new ArrayList<Wanted>();
        for (Wanted session : sessions) {
            named.add(new Wanted(
                    "session " + named.size(),
                    session.kind(),
                    session.sport(),
                    session.priority(),
                    session.loadPoints(),
                    session.leastMinutes(),
                    session.mostMinutes(),
                    session.before(),
                    session.notBefore()));
        }
        return named;
    }

    private static Arbitrary<Wanted> session(Arbitrary<SessionKind> kinds, Sport sport) {
        return Combinators.combine(
                        kinds,
                        Arbitraries.of(Priority.class),
                        Arbitraries.of(30.0, 50.0, 80.0),
                        Arbitraries.of(30, 45, 60),
                        Arbitraries.of(0, 15, 60),
                        Arbitraries.of(0, 1, 3).optional(),
                        Arbitraries.of(1, 2).optional())
                .as((kind, priority, load, least, more, before, notBefore) -> new Wanted(
                        "a session",
                        kind,
                        sport,
                        priority,
                        load,
                        least,
                        least + more,
                        before.map(MONDAY::plusDays),
                        notBefore.map(MONDAY::plusDays)));
    }
}
