package io.github.intervalscoach.intents.change.subject;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.change.subject.Candidate.Likeness;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Entries of the calendar: one reading of the window they are in, one writing of all that are made or deleted. */
final class CalendarEvents implements Kind {
    private static final List<String> TELLING = List.of("category", "start", "name", "sport");

    @Override
    public CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        return window(ports, errand, operations)
                .thenCompose(window -> whole(ports, errand, operations, window))
                .thenApply(events -> current(errand, operations, events));
    }

    @Override
    public List<List<Operation>> batches(List<Operation> operations) {
        List<List<Operation>> batches = new ArrayList<>();
        batches.add(all(Verb.CREATE, operations));
        all(Verb.UPDATE, operations).forEach(change -> batches.add(List.of(change)));
        batches.add(all(Verb.DELETE, operations));
        return batches.stream().filter(batch -> !batch.isEmpty()).toList();
    }

    @Override
    public CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        var writer = ports.calendarWriter();
        return switch (batch.get(0).verb()) {
            case CREATE ->
                writer.createAll(errand.athleteId(), drafts(errand, batch))
                        .thenApply(made -> made.stream().map(CalendarEvent::id).toList());
            case UPDATE ->
                writer.update(errand.athleteId(), ids(batch).get(0), EventWriting.change(batch.get(0)))
                        .thenApply(changed -> List.of(changed.id()));
            case DELETE -> writer.deleteListed(errand.athleteId(), ids(batch)).thenApply(count -> ids(batch));
        };
    }

    @Override
    public void rehearse(Operation operation, Errand errand) {
        switch (operation.verb()) {
            case CREATE -> EventWriting.draft(operation, errand.token());
            case UPDATE -> EventWriting.change(operation);
            case DELETE -> {}
        }
    }

    private static CompletionStage<List<CalendarEvent>> window(Ports ports, Errand errand, List<Operation> operations) {
        var days = new TreeSet<LocalDate>();
        operations.stream()
                .flatMap(operation -> Stream.of(operation.before(), operation.after()))
                .flatMap(Optional::stream)
                .flatMap(snapshot -> snapshot.find("start").stream())
                .forEach(start -> days.add(((Moment) start).moment().toLocalDate()));
        return days.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : ports.calendar().events(errand.athleteId(), new DateRange(days.first(), days.last()));
    }

    /** What was moved out of the window is looked for by its id: it is not gone. */
    private static CompletionStage<Map<String, CalendarEvent>> whole(
            Ports ports, Errand errand, List<Operation> operations, List<CalendarEvent> window) {
        var known = new LinkedHashMap<String, CalendarEvent>();
        window.forEach(event -> known.put(event.id(), event));
        List<CompletableFuture<Optional<CalendarEvent>>> missing = ids(operations).stream()
                .filter(id -> !known.containsKey(id))
                .map(id -> Absence.or(ports.calendar().event(errand.athleteId(), id))
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(missing.toArray(CompletableFuture[]::new))
                .thenApply(done -> {
                    missing.forEach(event -> event.join().ifPresent(found -> known.put(found.id(), found)));
                    return known;
                });
    }

    private static Current current(Errand errand, List<Operation> operations, Map<String, CalendarEvent> events) {
        var snapshots = new LinkedHashMap<String, Snapshot>();
        events.forEach((id, event) -> snapshots.put(id, EventSnapshots.of(event)));
        var present = ImmutableMap.<Thing, Snapshot>builder();
        snapshots.forEach((id, snapshot) -> present.put(new Thing(Subject.CALENDAR_EVENT, id), snapshot));
        var candidates = ImmutableListMultimap.<Integer, Candidate>builder();
        all(Verb.CREATE, operations).forEach(made -> {
            candidates.putAll(made.number(), named(made, errand, events));
            candidates.putAll(
                    made.number(), Likenesses.of(made, snapshots, TELLING).toList());
        });
        return new Current(present.build(), candidates.build());
    }

    private static List<Candidate> named(Operation made, Errand errand, Map<String, CalendarEvent> events) {
        String uid = EventWriting.uid(made, errand.token()).text();
        return events.values().stream()
                .filter(event ->
                        event.details().origin().uid().filter(uid::equals).isPresent())
                .map(event -> new Candidate(event.id(), Likeness.SAME_NAME))
                .toList();
    }

    private static List<EventDraft> drafts(Errand errand, List<Operation> batch) {
        return batch.stream()
                .map(operation -> EventWriting.draft(operation, errand.token()))
                .toList();
    }

    private static List<Operation> all(Verb verb, List<Operation> operations) {
        return operations.stream().filter(operation -> operation.verb() == verb).toList();
    }

    private static List<String> ids(List<Operation> operations) {
        return operations.stream().flatMap(operation -> operation.id().stream()).toList();
    }
}
