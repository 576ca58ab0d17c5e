package io.github.intervalscoach.intents.plantraining.propose;

import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.plantraining.read.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Operations, one after another, and the calendar that they leave. */
public final class Changes {
    private final Known known;
    private final List<Operation> operations = new ArrayList<>();
    private final List<PlannedSession> before;
    private final List<PlannedSession> after;
    private final List<PlannedSession> landed = new ArrayList<>();

    /** None yet, on the calendar of {@code known}. */
    public Changes(Known known) {
        this.known = known;
        this.before = known.events().stream()
                .filter(event -> known.isOpen(event) || isRaceAhead(event))
                .flatMap(event -> PlannedSession.of(event, known.asked().athlete()).stream())
                .toList();
        this.after = new ArrayList<>(before);
    }

    /** A new session. */
    public Changes add(Entry entry, String reason) {
        operations.add(Operation.create(next(), Subject.CALENDAR_EVENT, entry.made(), reason));
        return land(entry.planned("new " + operations.size()));
    }

    /** A session on another day, as it is. */
    public Changes move(CalendarEvent event, LocalDate to, String reason) {
        Snapshot old = EventSnapshots.of(event);
        operations.add(Operation.update(next(), thing(event), old, EventSnapshots.moved(old, to), reason));
        PlannedSession session = session(event);
        return gone(event).land(session.on(to));
    }

    /** A session that is done indoors, on another day or on its own. */
    public Changes moveIndoors(CalendarEvent event, LocalDate to, String reason) {
        Snapshot old = EventSnapshots.of(event);
        Snapshot there = event.day().equals(to) ? old : EventSnapshots.moved(old, to);
        operations.add(Operation.update(
                next(), thing(event), old, there.with("place", new Text(Place.INDOORS.name())), reason));
        return gone(event).land(session(event).on(to));
    }

    /** A session that becomes another, maybe on another day. */
    public Changes rewrite(CalendarEvent event, Entry entry, String reason) {
        Snapshot old = EventSnapshots.of(event);
        Snapshot there = event.day().equals(entry.day()) ? old : EventSnapshots.moved(old, entry.day());
        operations.add(Operation.update(next(), thing(event), old, entry.over(there), reason));
        return gone(event).land(entry.planned(event.id()));
    }

    /** A session that goes. */
    public Changes delete(CalendarEvent event, String reason) {
        operations.add(Operation.delete(next(), thing(event), EventSnapshots.of(event), reason));
        return gone(event);
    }

    /** Anything else that is made. */
    public Changes make(Subject subject, Snapshot made, String reason) {
        operations.add(Operation.create(next(), subject, made, reason));
        return this;
    }

    /** Anything else that becomes another. */
    public Changes alter(Subject subject, String id, Snapshot before, Snapshot after, String reason) {
        operations.add(Operation.update(next(), new Thing(subject, id), before, after, reason));
        return this;
    }

    /** Anything else that goes. */
    public Changes remove(Subject subject, String id, Snapshot before, String reason) {
        operations.add(Operation.delete(next(), new Thing(subject, id), before, reason));
        return this;
    }

    /** Whether there is none. */
    public boolean areNone() {
        return operations.isEmpty();
    }

    /** The whole. */
    public Suggestion suggestion() {
        return new Suggestion(known, operations, before, after, landed);
    }

    private Changes land(PlannedSession session) {
        after.add(session);
        landed.add(session);
        return this;
    }

    private Changes gone(CalendarEvent event) {
        after.removeIf(session -> session.id().equals(event.id()));
        return this;
    }

    private PlannedSession session(CalendarEvent event) {
        return PlannedSession.of(event, known.asked().athlete()).orElseThrow();
    }

    private boolean isRaceAhead(CalendarEvent event) {
        return event.category().isRace() && !event.day().isBefore(known.asked().today());
    }

    private int next() {
        return operations.size() + 1;
    }

    private static Thing thing(CalendarEvent event) {
        return new Thing(Subject.CALENDAR_EVENT, event.id());
    }
}
