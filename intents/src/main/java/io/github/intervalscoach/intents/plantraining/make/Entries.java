package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.consequences.Around;
import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.consequences.Effect;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The sessions of a plan as entries of the calendar, after those that they replace. */
record Entries(Draft draft, Plan plan) {
    /** What of it may be proposed. */
    Guarded guarded() {
        var operations = new ArrayList<Operation>();
        for (CalendarEvent event : draft.released()) {
            operations.add(Operation.delete(
                    operations.size() + 1,
                    new Thing(Subject.CALENDAR_EVENT, event.id()),
                    EventSnapshots.of(event),
                    draft.release().reason(event)));
        }
        for (DatedSession dated : sessions()) {
            operations.add(
                    Operation.create(operations.size() + 1, Subject.CALENDAR_EVENT, entry(dated), reason(dated)));
        }
        return Guarded.of(
                draft.known().asked().athlete().id(),
                operations,
                List.of(),
                draft.known().asked().today());
    }

    /** Those that are proposed, by day. */
    List<DatedSession> sessions() {
        return plan.sessions().stream()
                .filter(dated -> draft.span().proposed().contains(dated.day()))
                .toList();
    }

    /** Whether it is marked as indoors. */
    boolean isIndoors(DatedSession dated) {
        return draft.restraints().indoors().marks(dated.day(), dated.session().sport());
    }

    /** One line each, in the order of the operations. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (CalendarEvent event : draft.released()) {
            lines.add((lines.size() + 1) + " " + Wording.shortDate(event.day()) + " delete "
                    + event.sport().orElse("entry") + " " + event.id());
        }
        for (DatedSession dated : sessions()) {
            Session session = dated.session();
            lines.add((lines.size() + 1) + " " + Wording.shortDate(dated.day()) + " " + session.titleWithTime()
                    + (isIndoors(dated) ? ", indoors" : "")
                    + (session.loadPoints().isPresent() ? ", load " + Wording.number(0, session.addedLoad()) : ""));
        }
        return List.copyOf(lines);
    }

    /** What becomes of the training around. */
    Effect effect() {
        var known = draft.known();
        var around = Around.of(known.asked().today(), known.days(), known.done());
        List<PlannedSession> before = known.events().stream()
                .filter(event -> known.isOpen(event)
                        || (event.category().isRace()
                                && !event.day().isBefore(known.asked().today())))
                .flatMap(event -> PlannedSession.of(event, known.asked().athlete()).stream())
                .toList();
        List<String> gone = draft.released().stream().map(CalendarEvent::id).toList();
        List<PlannedSession> after = Stream.concat(
                        before.stream().filter(session -> !gone.contains(session.id())),
                        sessions().stream().map(Entries::planned))
                .toList();
        return Effect.of(around, before, after);
    }

    private static PlannedSession planned(DatedSession dated) {
        Session session = dated.session();
        return new PlannedSession(
                "new " + dated.day() + " " + dated.name(),
                dated.day(),
                Category.WORKOUT,
                session.title(),
                Optional.of(Sports.name(session.sport())),
                OptionalInt.of(session.seconds()),
                session.loadPoints(),
                session.kind().isHard() ? Demand.HARD : Demand.OTHER);
    }

    /** Time and load of a workout are reckoned by the service from its text; of gym work the time is said. */
    private Snapshot entry(DatedSession dated) {
        Session session = dated.session();
        Snapshot made = Snapshot.EMPTY
                .with("category", new Text(Category.WORKOUT.name()))
                .with("name", new Text(session.title()))
                .with("start", new Moment(dated.day().atStartOfDay()))
                .with("sport", new Text(Sports.name(session.sport())))
                .with("description", new Text(session.text()));
        Snapshot placed = isIndoors(dated) ? made.with("place", new Text(Place.INDOORS.name())) : made;
        return session.kind().isGym() ? placed.with("moving_seconds", new Whole(session.seconds())) : placed;
    }

    private static String reason(DatedSession dated) {
        return dated.session().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
                + dated.priority().name().toLowerCase(Locale.ROOT);
    }
}
