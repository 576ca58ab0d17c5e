package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection.Day;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The days of a short plan: what stays, what goes, what comes, and where nothing is. */
record DayRows(Draft draft, Plan plan) {
    private static final int MOST_DAYS = 14;
    private static final int MINUTE = 60;

    /** Each day in order; none for more than a fortnight, whose weeks are told instead. */
    List<Day> rows() {
        var proposed = draft.span().proposed();
        return proposed.days().count() > MOST_DAYS || draft.infeasible().isPresent()
                ? List.of()
                : proposed.days().flatMap(day -> on(day).stream()).toList();
    }

    private List<Day> on(LocalDate day) {
        var rows = new ArrayList<Day>();
        List<CalendarEvent> released = draft.released();
        draft.known().events().stream()
                .filter(event -> event.day().equals(day)
                        && (draft.known().isOpen(event) || event.category().isRace()))
                .forEach(event -> rows.add(there(event, released.indexOf(event) + 1)));
        List<DatedSession> added = new Entries(draft, plan).sessions();
        for (int i = 0; i < added.size(); i++) {
            if (added.get(i).day().equals(day)) {
                rows.add(added(added.get(i), released.size() + i + 1));
            }
        }
        return rows.isEmpty() ? List.of(rest(day)) : rows;
    }

    private static Day there(CalendarEvent event, int deletion) {
        OptionalInt seconds = event.movingSeconds();
        return new Day(
                event.day(),
                deletion > 0 ? "delete " + deletion : "stays",
                event.category().isRace() ? Optional.of("race") : Optional.empty(),
                Optional.of(event.name().shown()),
                seconds.isPresent() ? OptionalInt.of(seconds.getAsInt() / MINUTE) : OptionalInt.empty(),
                event.loadPoints().isPresent()
                        ? OptionalLong.of(Math.round(event.loadPoints().getAsDouble()))
                        : OptionalLong.empty());
    }

    private Day added(DatedSession dated, int number) {
        Session session = dated.session();
        boolean isIndoors = new Entries(draft, plan).isIndoors(dated);
        return new Day(
                dated.day(),
                "add " + number,
                Optional.of(session.title() + (isIndoors ? ", indoors" : "")),
                Optional.empty(),
                OptionalInt.of(session.minutes()),
                session.loadPoints().isPresent()
                        ? OptionalLong.of(Math.round(session.addedLoad()))
                        : OptionalLong.empty());
    }

    private static Day rest(LocalDate day) {
        return new Day(day, "", Optional.of("rest"), Optional.empty(), OptionalInt.empty(), OptionalLong.empty());
    }
}
