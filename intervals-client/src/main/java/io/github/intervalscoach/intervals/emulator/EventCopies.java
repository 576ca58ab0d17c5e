package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Events made from others and from plans of the library. */
final class EventCopies {
    /** What makes an event this one and no other. */
    private static final List<String> ITS_OWN =
            List.of("id", "uid", "external_id", "oauth_client_id", "paired_activity_id", "push_errors", "updated");

    private final World world;
    private final Calendar calendar;
    private final PlanCopies plans;

    EventCopies(World world, Calendar calendar, PlanCopies plans) {
        this.world = world;
        this.calendar = calendar;
        this.plans = plans;
    }

    Router addTo(Router router) {
        return router.post("athlete/*/duplicate-events", this::duplicate)
                .post("athlete/*/events/apply-plan", this::applyPlan);
    }

    /** All copies of the first event, then all of the next. */
    private Reply duplicate(Request request) {
        Account account = request.athlete();
        var wish = Duplication.of(request, "eventIds");
        List<ObjectNode> copies = calendar.together(account, () -> {
            List<ObjectNode> made = new ArrayList<>();
            for (long id : wish.ids()) {
                ObjectNode original = Calendar.event(account, id);
                for (int copy = 1; copy <= wish.copies(); copy++) {
                    made.add(calendar.add(account, later(original, wish.days(copy)), request.access()));
                }
            }
            return made;
        });
        return Reply.ok(EventRows.rows(account, copies, FitnessModel.projected(account, world.today())));
    }

    /** The content of this answer was never recorded. */
    private Reply applyPlan(Request request) {
        ObjectNode body = SentJson.object(request);
        ObjectNode given = Form.PLAN_START.read(body);
        EventRules.require(given, "start_date_local", "start_date_local is required");
        EventRules.require(given, "folder_id", "Folder is required");
        LocalDateTime start = LocalRange.dateTime(given.path("start_date_local").asText());
        ObjectNode plan = Library.folder(request, given.path("folder_id").asLong());
        List<ObjectNode> workouts =
                new ArrayList<>(Library.workouts(request.access().world(), plan));
        body.path("extra_workouts").forEach(extra -> workouts.add(Form.WORKOUT.read(extra)));
        calendar.together(request.athlete(), () -> plans.put(request, plan, workouts, start.toLocalDate()));
        return Reply.ok(JsonNodeFactory.instance.objectNode());
    }

    private static ObjectNode later(ObjectNode original, int days) {
        ObjectNode copy = original.deepCopy();
        copy.remove(ITS_OWN);
        for (String key : List.of("start_date_local", "end_date_local")) {
            if (copy.hasNonNull(key)) {
                LocalDateTime moment = LocalRange.startOf(copy.path(key).asText());
                copy.put(key, EventRows.withSeconds(moment.plusDays(days)));
            }
        }
        return copy;
    }
}
