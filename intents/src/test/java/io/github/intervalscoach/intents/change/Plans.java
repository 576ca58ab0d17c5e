package io.github.intervalscoach.intents.change;

import static io.github.intervalscoach.intents.change.CalendarWorld.ATHLETE;

import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.SessionChange;
import io.github.intervalscoach.intents.model.planned.WordingChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Things to propose and to approve. */
final class Plans {
    static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    static final Present PRESENT = new Present(Instant.parse("2026-11-25T08:00:00Z"), TODAY);
    static final Token TOKEN = new Token("cs_1");

    private Plans() {}

    static Snapshot session(LocalDate day, String name) {
        return Snapshot.EMPTY
                .with("category", new FieldValue.Text("WORKOUT"))
                .with("start", new FieldValue.Moment(day.atStartOfDay()))
                .with("name", new FieldValue.Text(name))
                .with("description", new FieldValue.Text("easy, as you like"))
                .with("sport", new FieldValue.Text("Ride"))
                .with("moving_seconds", new FieldValue.Whole(3600));
    }

    static EventDraft byHand(LocalDate day, String name) {
        return EventDraft.of(
                Category.WORKOUT,
                day.atStartOfDay(),
                EventChange.NONE.with(WordingChange.named(name)).with(SessionChange.of("Ride")));
    }

    static Operation rename(int number, CalendarEvent event, String name) {
        Snapshot before = EventSnapshots.of(event);
        return Operation.update(
                number, thing(event), before, before.with("name", new FieldValue.Text(name)), "a better name");
    }

    static Operation move(int number, CalendarEvent event, LocalDate to) {
        Snapshot before = EventSnapshots.of(event);
        return Operation.update(number, thing(event), before, EventSnapshots.moved(before, to), "another day");
    }

    static Operation delete(int number, CalendarEvent event) {
        return Operation.delete(number, thing(event), EventSnapshots.of(event), "too much");
    }

    static Operation create(int number, LocalDate day, String name) {
        return Operation.create(number, Subject.CALENDAR_EVENT, session(day, name), "the plan");
    }

    /** Twelve weeks without a day off, every session of the same name but in pairs on some days. */
    static List<Operation> twelveWeeks() {
        List<Operation> operations = new ArrayList<>();
        for (int day = 1; day <= 84; day++) {
            LocalDate on = TODAY.plusDays(day % 7 == 0 ? day - 1 : day);
            operations.add(create(day, on, "Session"));
        }
        return operations;
    }

    static ChangeSet kept(MemoryJournal journal, Token token, List<Operation> operations) {
        var proposal = new Proposal(
                ATHLETE,
                "Alex Rivera",
                "Alex Rivera",
                "a plan",
                operations,
                Consequences.NONE,
                SummaryLine.of("Alex Rivera", operations),
                List.of("calendar"),
                Optional.empty());
        return journal.propose(ChangeSet.of(token, proposal, PRESENT.at()));
    }

    static Order order(ChangeSet changeSet, Integer... only) {
        return new Order(
                changeSet.token(),
                changeSet.proposal().athleteId(),
                changeSet.proposal().summary(),
                List.of(only));
    }

    static EventChange renaming(String name) {
        return EventChange.NONE.with(WordingChange.named(name));
    }

    static EventChange describing(String words) {
        return EventChange.NONE.with(WordingChange.NONE.describing(Change.to(words)));
    }

    private static Thing thing(CalendarEvent event) {
        return new Thing(Subject.CALENDAR_EVENT, event.id());
    }
}
