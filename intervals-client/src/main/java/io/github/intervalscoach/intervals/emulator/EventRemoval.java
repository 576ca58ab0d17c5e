package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Taking events off the calendar: one with others of its batch, a range of some categories, or those listed. */
final class EventRemoval {
    private final Calendar calendar;

    EventRemoval(Calendar calendar) {
        this.calendar = calendar;
    }

    Router addTo(Router router) {
        return router.delete("athlete/*/events/*", this::one)
                .delete("athlete/*/events", this::range)
                .put("athlete/*/events/bulk-delete", this::listed);
    }

    /** The content of this answer was never recorded. */
    private Reply one(Request request) {
        Account account = request.athlete();
        ObjectNode event = Calendar.event(account, request.number(3, "event id"));
        LocalDateTime notBefore =
                request.query().text("notBefore").map(LocalRange::startOf).orElse(LocalDateTime.MIN);
        if (request.query().isTrue("others") && event.hasNonNull("plan_applied")) {
            removeAll(
                    account,
                    other -> other.path("plan_applied").equals(event.path("plan_applied"))
                            && !EventRows.start(other).isBefore(notBefore));
        }
        calendar.remove(account, event.path("id").asLong());
        return Reply.ok(JsonNodeFactory.instance.objectNode());
    }

    private Reply range(Request request) {
        Query query = request.query();
        LocalDateTime oldest = LocalRange.startOf(query.required("oldest"));
        LocalDateTime newest = query.text("newest").map(LocalRange::endOf).orElse(LocalDateTime.MAX);
        query.required("category");
        List<String> categories = query.list("category");
        Optional<String> author = query.text("createdById");
        categories.forEach(EventRemoval::category);
        removeAll(
                request.athlete(),
                event -> new LocalRange(oldest, newest).contains(EventRows.start(event))
                        && categories.contains(event.path("category").asText())
                        && author.map(event.path("created_by_id").asText()::equals)
                                .orElse(true));
        return Reply.empty();
    }

    /** Each by {@code external_id}, where that is given, else by {@code id}; those that do not exist are no fault. */
    private Reply listed(Request request) {
        Account account = request.athlete();
        int before = account.events().size();
        List<ObjectNode> doomed =
                SentJson.objects(request).stream().map(Form.DOOMED_EVENT::read).toList();
        for (ObjectNode named : doomed) {
            if (named.has("external_id")) {
                removeAll(account, event -> Matching.EXTERNAL_ID.fits(event, named, request.access()));
            } else if (named.has("id")) {
                calendar.remove(account, named.path("id").asLong());
            }
        }
        return Reply.ok(JsonNodeFactory.instance
                .objectNode()
                .put("eventsDeleted", before - account.events().size()));
    }

    private void removeAll(Account account, Predicate<ObjectNode> doomed) {
        account.events().values().stream()
                .filter(doomed)
                .map(event -> event.path("id").asLong())
                .toList()
                .forEach(id -> calendar.remove(account, id));
    }

    private static void category(String name) {
        if (!Form.EVENT.words("category").contains(name)) {
            throw Refused.invalid("Invalid category [" + name + "]");
        }
    }
}
