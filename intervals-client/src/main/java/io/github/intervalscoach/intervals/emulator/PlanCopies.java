package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Workouts of a plan put onto a calendar; each copy says where it is from. */
final class PlanCopies {
    private static final List<String> COPIED = List.of(
            "name",
            "description",
            "type",
            "sub_type",
            "indoor",
            "color",
            "moving_time",
            "distance",
            "icu_training_load",
            "target",
            "joules",
            "joules_above_ftp",
            "carbs_per_hour",
            "tags",
            "attachments",
            "for_week",
            "hide_from_athlete");

    private final World world;
    private final Calendar calendar;

    PlanCopies(World world, Calendar calendar) {
        this.world = world;
        this.calendar = calendar;
    }

    /** New events for all of the workouts, the plan's first day being {@code start}. */
    List<ObjectNode> put(Request request, ObjectNode plan, List<ObjectNode> workouts, LocalDate start) {
        var events = new ArrayList<ObjectNode>();
        for (ObjectNode workout : workouts) {
            events.add(calendar.add(request.athlete(), copy(plan, workout, start), request.access()));
        }
        calendar.mark(events);
        return events;
    }

    /**
     * Makes the calendar say what the plan says now, from today on: what is from it is changed, added or taken off; a
     * session that was done stays.
     */
    void refresh(Request request, ObjectNode plan, LocalDate start) {
        Account account = request.athlete();
        Set<Long> done = FitnessModel.claimed(account);
        List<ObjectNode> standing = upcoming(account, plan);
        List<ObjectNode> fresh = new ArrayList<>();
        for (ObjectNode workout : Library.workouts(world, plan)) {
            ObjectNode copy = copy(plan, workout, start);
            Optional<ObjectNode> earlier = standing.stream()
                    .filter(event -> event.path("plan_workout_id").asLong() == id(workout))
                    .findFirst();
            earlier.ifPresent(standing::remove);
            boolean settled = EventRows.start(copy).toLocalDate().isBefore(world.today())
                    || earlier.filter(event -> done.contains(id(event))).isPresent();
            if (!settled) {
                earlier.ifPresentOrElse(event -> calendar.change(account, event, copy), () -> fresh.add(copy));
            }
        }
        standing.stream()
                .map(PlanCopies::id)
                .filter(id -> !done.contains(id))
                .forEach(id -> calendar.remove(account, id));
        calendar.mark(fresh.stream()
                .map(copy -> calendar.add(account, copy, request.access()))
                .toList());
    }

    /** What is on the calendar from the plan, from today on. */
    private List<ObjectNode> upcoming(Account account, ObjectNode plan) {
        var upcoming = new ArrayList<ObjectNode>();
        for (ObjectNode event : account.events().values()) {
            if (event.path("plan_folder_id").asLong() == id(plan)
                    && !EventRows.start(event).toLocalDate().isBefore(world.today())) {
                upcoming.add(event);
            }
        }
        return upcoming;
    }

    private static long id(ObjectNode object) {
        return object.path("id").asLong();
    }

    private static ObjectNode copy(ObjectNode plan, ObjectNode workout, LocalDate start) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode().put("category", "WORKOUT");
        COPIED.stream().filter(workout::hasNonNull).forEach(key -> copy.set(key, workout.path(key)));
        LocalDate day = start.plusDays(workout.path("day").asInt());
        String time = workout.path("time").asText("00:00:00");
        copy.put("start_date_local", EventRows.withSeconds(LocalRange.dateTime(day + "T" + time)));
        copy.put("end_date_local", day.plusDays(Math.max(1, workout.path("days").asInt())) + "T00:00:00");
        copy.set("plan_athlete_id", plan.path("athlete_id"));
        copy.set("plan_folder_id", plan.path("id"));
        copy.set("plan_name", plan.path("name"));
        if (workout.hasNonNull("id")) {
            copy.set("plan_workout_id", workout.path("id"));
        }
        return copy;
    }
}
