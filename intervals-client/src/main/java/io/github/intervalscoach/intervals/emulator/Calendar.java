package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The calendars of a world, as clients write on them. An event that changes is replaced. */
final class Calendar {
    private static final long FIRST_ID = 70_000_001L;

    /** The one application whose tokens the emulator knows. */
    private static final int APPLICATION = 1;

    private final World world;
    private final Batches batches;
    private final Ids ids = Ids.from(FIRST_ID);

    Calendar(World world) {
        this.world = world;
        this.batches = new Batches(world);
    }

    /** A new event, its text read. */
    ObjectNode add(Account account, ObjectNode given, Access by) {
        ObjectNode event = Form.over(JsonNodeFactory.instance.objectNode(), given);
        read(account, event);
        EventRules.apply(event);
        long id = unusedId();
        event.put("id", id).put("athlete_id", account.id());
        event.put("created_by_id", by.caller().id());
        if (by.credential() == Access.Credential.TOKEN) {
            event.put("oauth_client_id", APPLICATION);
        }
        if (!event.hasNonNull("uid")) {
            event.put("uid", EventRows.uid(account, id));
        }
        LocalDateTime start = EventRows.start(event);
        event.put("start_date_local", EventRows.withSeconds(start));
        if (!event.hasNonNull("end_date_local")) {
            event.put("end_date_local", start.toLocalDate().plusDays(1) + "T00:00:00");
        }
        account.events().put(id, event);
        return event;
    }

    /** The event with what was given over it. Its end moves along with its start; a new text is read. */
    ObjectNode change(Account account, ObjectNode stored, ObjectNode given) {
        ObjectNode event = Form.over(stored, given);
        if (given.has("start_date_local")) {
            moveEnd(event, given, EventRows.start(stored).toLocalDate());
        }
        if (PlannedText.isTouchedBy(given)) {
            PlannedText.forget(event, given);
            read(account, event);
        }
        EventRules.apply(event);
        account.events().put(event.path("id").asLong(), event);
        return event;
    }

    private static void moveEnd(ObjectNode event, ObjectNode given, LocalDate from) {
        LocalDateTime start = LocalRange.dateTime(event.path("start_date_local").asText());
        event.put("start_date_local", EventRows.withSeconds(start));
        if (event.hasNonNull("end_date_local") && !given.has("end_date_local")) {
            LocalDateTime end = LocalRange.startOf(event.path("end_date_local").asText());
            long days = ChronoUnit.DAYS.between(from, start.toLocalDate());
            event.put("end_date_local", EventRows.withSeconds(end.plusDays(days)));
        }
    }

    /** Takes an event off; activities that claimed it stay, and claim nothing any more. */
    void remove(Account account, long id) {
        account.events().remove(id);
        account.activities().values().stream()
                .map(StoredActivity::json)
                .filter(activity -> activity.path("paired_event_id").asLong(-1) == id)
                .forEach(activity -> activity.putNull("paired_event_id"));
    }

    /** The event of that number, else 404. */
    static ObjectNode event(Account account, long id) {
        ObjectNode event = account.events().get(id);
        if (event == null) {
            throw Refused.notFound("Event");
        }
        return event;
    }

    /** Several writes as one: all of them, or none when one is refused. */
    <T> T together(Account account, Supplier<T> writes) {
        var events = new TreeMap<>(account.events());
        long reached = ids.reached();
        try {
            return writes.get();
        } catch (Refused refusal) {
            account.events().clear();
            account.events().putAll(events);
            ids.backTo(reached);
            throw refusal;
        }
    }

    /** Marks what was written at once, when all of it was. */
    void mark(List<ObjectNode> written) {
        batches.mark(written);
    }

    private static void read(Account account, ObjectNode event) {
        if (EventRules.SESSIONS.contains(event.path("category").asText())) {
            PlannedText.read(event, account.athlete());
        }
    }

    private long unusedId() {
        return ids.next(id ->
                world.accounts().stream().anyMatch(account -> account.events().containsKey(id)));
    }
}
