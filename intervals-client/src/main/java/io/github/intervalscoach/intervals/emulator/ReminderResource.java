package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/** When a part wants looking after. Every answer is the whole piece of gear. */
final class ReminderResource {
    private static final long FIRST_ID = 600_001;
    private static final String REMINDERS = "reminders";
    private static final String SNOOZED = "snoozed_until";
    private static final String ONE = "athlete/*/gear/*/reminder/*";

    /** So that a date is still one of four digits. */
    private static final int LONGEST_SNOOZE_DAYS = 36_500;

    private final World world;
    private final Ids ids = Ids.from(FIRST_ID);

    ReminderResource(World world) {
        this.world = world;
    }

    Router addTo(Router router) {
        return router.post("athlete/*/gear/*/reminder", this::create)
                .put(ONE, this::update)
                .delete(ONE, this::delete);
    }

    /** Makes reminders of another piece the reminders of this one, all as new. */
    void renew(Account account, ObjectNode gear) {
        gear.path(REMINDERS).forEach(reminder -> begin(account, gear, (ObjectNode) reminder));
    }

    private Reply create(Request request) {
        ObjectNode gear = GearResource.found(request);
        ObjectNode reminder = written(JsonNodeFactory.instance.objectNode(), request);
        begin(request.athlete(), gear, reminder);
        gear.withArray(REMINDERS).add(reminder);
        return answer(request, gear);
    }

    private Reply update(Request request) {
        boolean reset = request.query().requiredFlag("reset");
        request.query().required("snoozeDays");
        int days = request.query().count("snoozeDays").orElse(0);
        if (days > LONGEST_SNOOZE_DAYS) {
            throw Refused.invalid("Invalid snoozeDays [" + days + "]");
        }
        ObjectNode gear = GearResource.found(request);
        int place = place(gear, request);
        ObjectNode reminder =
                written((ObjectNode) gear.path(REMINDERS).path(place).deepCopy(), request);
        if (reset) {
            GearRows.start(reminder, GearRows.counted(request.athlete(), gear), world.now());
        }
        if (days > 0) {
            reminder.put(SNOOZED, Stamp.of(world.now().plusDays(days)));
        }
        gear.withArray(REMINDERS).set(place, reminder);
        return answer(request, gear);
    }

    private Reply delete(Request request) {
        ObjectNode gear = GearResource.found(request);
        gear.withArray(REMINDERS).remove(place(gear, request));
        return answer(request, gear);
    }

    private static ObjectNode written(ObjectNode reminder, Request request) {
        Form.GEAR_REMINDER.merge(reminder, SentJson.object(request));
        if (reminder.path("name").asText("").isBlank()) {
            throw Refused.invalid("name is required");
        }
        return reminder;
    }

    private void begin(Account account, ObjectNode gear, ObjectNode reminder) {
        reminder.put("id", ids.next(this::isTaken));
        reminder.set("gear_id", gear.path("id"));
        GearRows.start(reminder, GearRows.counted(account, gear), world.now());
    }

    private Reply answer(Request request, ObjectNode gear) {
        return Reply.ok(GearRows.row(request.athlete(), gear, world.today()));
    }

    private static int place(ObjectNode gear, Request request) {
        long id = Ids.number(request.segment(5), "reminder");
        ArrayNode all = gear.withArray(REMINDERS);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).path("id").asLong() == id) {
                return i;
            }
        }
        throw Refused.notFound("Reminder");
    }

    private boolean isTaken(long id) {
        return world.accounts().stream()
                .flatMap(account -> account.gear().values().stream())
                .map(gear -> gear.path(REMINDERS))
                .flatMap(reminders -> StreamSupport.stream(reminders.spliterator(), false))
                .map(reminder -> reminder.path("id"))
                .mapToLong(JsonNode::asLong)
                .anyMatch(taken -> taken == id);
    }
}
