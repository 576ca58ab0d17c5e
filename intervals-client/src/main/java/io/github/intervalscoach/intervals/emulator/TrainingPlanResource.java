package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** The plan an athlete follows. Without one, every key is null. */
final class TrainingPlanResource {
    private static final String PLAN = "training_plan_id";
    private static final String START = "training_plan_start_date";

    private final World world;
    private final Calendar calendar;
    private final PlanCopies plans;

    TrainingPlanResource(World world, Calendar calendar, PlanCopies plans) {
        this.world = world;
        this.calendar = calendar;
        this.plans = plans;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/training-plan", request -> Reply.ok(row(request)))
                .put("athlete/*/training-plan", this::update)
                .put("athlete/*/apply-plan-changes", this::applyChanges);
    }

    /** Sparse; a plan of -1 ends it. The athlete's settings show the plan too. */
    private Reply update(Request request) {
        Account account = request.athlete();
        ObjectNode given = Form.TRAINING_PLAN.read(SentJson.object(request));
        ObjectNode plan = Form.over(account.trainingPlan(), given);
        if (plan.hasNonNull(PLAN)) {
            Library.folder(request, plan.path(PLAN).asLong());
        }
        if (plan.hasNonNull(START)) {
            plan.put(START, LocalRange.date(plan.path(START).asText()).toString());
        }
        account.trainingPlan().removeAll();
        account.trainingPlan().setAll(plan);
        for (String key : List.of(PLAN, START)) {
            account.athlete().set(key, plan.path(PLAN).isNumber() ? plan.path(key) : plan.nullNode());
        }
        return Reply.ok(row(request));
    }

    /** The content of this answer was never recorded. */
    private Reply applyChanges(Request request) {
        ObjectNode followed = request.athlete().trainingPlan();
        EventRules.require(followed, PLAN, "No training plan");
        EventRules.require(followed, START, START + " is required");
        ObjectNode plan = Library.folder(request, followed.path(PLAN).asLong());
        LocalDate start = LocalRange.date(followed.path(START).asText());
        calendar.together(request.athlete(), () -> {
            plans.refresh(request, plan, start);
            return plan;
        });
        followed.put("training_plan_last_applied", Stamp.of(world.now()));
        return Reply.ok(JsonNodeFactory.instance.objectNode());
    }

    private ObjectNode row(Request request) {
        Account account = request.athlete();
        ObjectNode followed = account.trainingPlan();
        if (!followed.hasNonNull(PLAN)) {
            return Keys.TRAINING_PLAN.filled(JsonNodeFactory.instance.objectNode());
        }
        ObjectNode row = Keys.TRAINING_PLAN.filled(followed);
        row.put("athlete_id", account.id());
        row.set("timezone", account.athlete().path("timezone"));
        Library.findFolder(world, followed.path(PLAN).asLong())
                .ifPresent(plan -> row.set("training_plan", LibraryRows.folder(world, plan)));
        return row;
    }
}
