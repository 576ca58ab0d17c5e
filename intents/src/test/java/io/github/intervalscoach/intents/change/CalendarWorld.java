package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.Accepted;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Deletion;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.planned.Copies;
import io.github.intervalscoach.intents.model.planned.EventChange;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.HandlingChange;
import io.github.intervalscoach.intents.model.planned.WorkoutDraft;
import io.github.intervalscoach.intents.port.ActivityWriter;
import io.github.intervalscoach.intents.port.AthleteProfiles;
import io.github.intervalscoach.intents.port.Calendar;
import io.github.intervalscoach.intents.port.CalendarWriter;
import io.github.intervalscoach.intents.port.GearWriter;
import io.github.intervalscoach.intents.port.LibraryWriter;
import io.github.intervalscoach.intents.port.NotAsked;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.ProfileWriter;
import io.github.intervalscoach.intents.port.TrainingLog;
import io.github.intervalscoach.intents.port.WellnessLog;
import io.github.intervalscoach.intents.port.WellnessWriter;
import io.github.intervalscoach.intents.port.WritePorts;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** A calendar in memory that keeps uids, counts its calls, and fails as it is told: each write takes the next fault. */
final class CalendarWorld implements Calendar, CalendarWriter {
    static final String ATHLETE = "i1001";

    enum Fault {
        NONE,
        /** It is written, and the answer does not arrive. */
        ANSWER_LOST,
        /** It does not arrive. */
        REQUEST_LOST,
        FORBIDDEN,
        REFUSED,
        RATE_LIMITED
    }

    /** Whether the service keeps the name that whoever makes an entry gives it. */
    enum Uids {
        KEPT,
        IGNORED
    }

    private final Map<String, CalendarEvent> events = new LinkedHashMap<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Uids uids;
    private int ids;
    private int reads;
    private int writes;

    CalendarWorld(Uids uids) {
        this.uids = uids;
    }

    CalendarWorld() {
        this(Uids.KEPT);
    }

    Ports ports() {
        return NotAsked.beyond(
                NotAsked.port(AthleteProfiles.class),
                NotAsked.port(TrainingLog.class),
                NotAsked.port(WellnessLog.class),
                this);
    }

    WritePorts writers() {
        return new WritePorts(
                NotAsked.port(ActivityWriter.class),
                this,
                NotAsked.port(LibraryWriter.class),
                NotAsked.port(WellnessWriter.class),
                NotAsked.port(ProfileWriter.class),
                NotAsked.port(GearWriter.class));
    }

    void next(Fault... coming) {
        faults.addAll(List.of(coming));
    }

    int reads() {
        return reads;
    }

    int writes() {
        return writes;
    }

    List<CalendarEvent> all() {
        return List.copyOf(events.values());
    }

    CalendarEvent get(String id) {
        return Optional.ofNullable(events.get(id)).orElseThrow();
    }

    /** As a hand on the website would. */
    CalendarEvent put(EventDraft draft) {
        String id = Integer.toString(++ids);
        CalendarEvent event = changed(blank(id, draft), draft.fields());
        events.put(id, event);
        return event;
    }

    /** As a hand on the website would. */
    void edit(String id, EventChange change) {
        events.put(id, changed(get(id), change));
    }

    /** As a hand on the website would. */
    void remove(String id) {
        events.remove(id);
    }

    @Override
    public CompletionStage<List<CalendarEvent>> events(String athleteId, DateRange range) {
        reads++;
        return CompletableFuture.completedFuture(events.values().stream()
                .filter(event -> range.contains(event.day()))
                .toList());
    }

    @Override
    public CompletionStage<CalendarEvent> event(String athleteId, String eventId) {
        reads++;
        CalendarEvent found = events.get(eventId);
        return found == null
                ? CompletableFuture.failedFuture(new PortException.NotFound("no event " + eventId, "look again"))
                : CompletableFuture.completedFuture(found);
    }

    @Override
    public CompletionStage<List<CalendarEvent>> fitnessModelEvents(String athleteId) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<List<OutsideText>> tags(String athleteId) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<List<CalendarEvent>> createAll(String athleteId, List<EventDraft> drafts) {
        return write(() -> drafts.stream().map(this::upserted).toList());
    }

    @Override
    public CompletionStage<CalendarEvent> update(String athleteId, String eventId, EventChange change) {
        return write(() -> {
            edit(eventId, change);
            return get(eventId);
        });
    }

    @Override
    public CompletionStage<Integer> deleteListed(String athleteId, List<String> eventIds) {
        return write(() ->
                (int) eventIds.stream().filter(id -> events.remove(id) != null).count());
    }

    @Override
    public CompletionStage<CalendarEvent> create(String athleteId, EventDraft draft) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<List<CalendarEvent>> handle(String athleteId, DateRange range, HandlingChange change) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<Deletion> delete(String athleteId, String eventId) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<Deletion> deleteBatch(String athleteId, String eventId, LocalDate notBefore) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<Accepted> deleteRange(String athleteId, DateRange range, List<Category> categories) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<List<CalendarEvent>> duplicate(String athleteId, List<String> eventIds, Copies copies) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<Optional<String>> markDone(String athleteId, String eventId) {
        throw new AssertionError("not asked here");
    }

    @Override
    public CompletionStage<Accepted> applyPlan(
            String athleteId, String planId, LocalDate start, List<WorkoutDraft> extra) {
        throw new AssertionError("not asked here");
    }

    private <T> CompletionStage<T> write(Supplier<T> doing) {
        writes++;
        Fault fault = Optional.ofNullable(faults.poll()).orElse(Fault.NONE);
        return switch (fault) {
            case NONE -> CompletableFuture.completedFuture(doing.get());
            case ANSWER_LOST -> {
                T unused = doing.get();
                yield CompletableFuture.failedFuture(new PortException.Unavailable("too slow", "later"));
            }
            case REQUEST_LOST -> CompletableFuture.failedFuture(new PortException.Unavailable("unreachable", "later"));
            case FORBIDDEN -> CompletableFuture.failedFuture(new PortException.Forbidden("read only", "ask them"));
            case REFUSED -> CompletableFuture.failedFuture(new PortException.Refused("no such thing", "another way"));
            case RATE_LIMITED ->
                CompletableFuture.failedFuture(new PortException.RateLimited("too many", "wait", Optional.empty()));
        };
    }

    private CalendarEvent upserted(EventDraft draft) {
        Optional<String> uid = draft.uid().map(name -> name.text()).filter(name -> uids == Uids.KEPT);
        Optional<CalendarEvent> known = uid.flatMap(name -> events.values().stream()
                .filter(event -> event.details().origin().uid().equals(uid))
                .findFirst());
        if (known.isPresent()) {
            edit(known.get().id(), draft.fields());
            return get(known.get().id());
        }
        return put(draft);
    }

    private CalendarEvent blank(String id, EventDraft draft) {
        EventDetails none = EventDetails.NONE;
        EventDetails.Origin nobody = none.origin();
        var origin = new EventDetails.Origin(
                draft.uid().map(name -> name.text()).filter(name -> uids == Uids.KEPT),
                nobody.externalId(),
                nobody.createdById(),
                nobody.planFolderId(),
                nobody.planWorkoutId(),
                nobody.planName(),
                nobody.planApplied(),
                nobody.sharedEventId(),
                nobody.updated());
        var details = new EventDetails(
                none.wording(),
                none.end(),
                none.scope(),
                none.session(),
                none.goals(),
                none.availability(),
                none.fitness(),
                origin,
                none.handling(),
                List.of());
        return new CalendarEvent(
                id,
                draft.category(),
                draft.start(),
                draft.start().toLocalDate().plusDays(1),
                OutsideText.name(""),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                details);
    }

    private static CalendarEvent changed(CalendarEvent event, EventChange change) {
        EventDetails old = event.details();
        LocalDateTime start =
                value(change.timing().start(), Optional.of(event.start())).orElseThrow();
        Optional<LocalDateTime> end = value(change.timing().endExclusive(), old.end())
                .filter(start::isBefore)
                .or(() -> Optional.of(start.toLocalDate().plusDays(1).atStartOfDay()));
        Optional<String> name =
                value(change.wording().name(), old.wording().name().map(ExactText::letters));
        Optional<String> description = value(
                change.wording().description(), old.wording().description().map(ExactText::letters));
        var wording = new EventDetails.Wording(
                name.map(ExactText::new),
                description.map(ExactText::new),
                old.wording().tags());
        var details = new EventDetails(
                wording,
                end,
                old.scope(),
                old.session(),
                old.goals(),
                old.availability(),
                old.fitness(),
                old.origin(),
                old.handling(),
                List.of());
        return new CalendarEvent(
                event.id(),
                value(change.category(), Optional.of(event.category())).orElseThrow(),
                start,
                start.toLocalDate().plusDays(1),
                OutsideText.name(name.orElse("")),
                description.map(OutsideText::prose),
                value(change.session().sport(), event.sport()),
                whole(value(change.session().movingSeconds(), boxed(event.movingSeconds()))),
                event.distanceMeters(),
                event.loadPoints(),
                event.intensityPercent(),
                List.of(),
                event.pairedActivityId(),
                details);
    }

    private static <T> Optional<T> value(Change<T> change, Optional<T> old) {
        if (change instanceof Change.Set<T> set) {
            return Optional.of(set.value());
        }
        return change instanceof Change.Clear ? Optional.empty() : old;
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static OptionalInt whole(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
