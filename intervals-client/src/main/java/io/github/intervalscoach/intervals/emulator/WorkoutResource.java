package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Workouts of the library. */
final class WorkoutResource {
    private final Library library;

    WorkoutResource(Library library) {
        this.library = library;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/workouts", this::list)
                .get("athlete/*/workouts/*", this::workout)
                .get(
                        "athlete/*/workout-tags",
                        request -> Reply.ok(Tags.of(request.athlete().workouts().values())))
                .post("athlete/*/workouts", this::create)
                .post("athlete/*/workouts/bulk", this::createAll)
                .put("athlete/*/workouts/*", this::update)
                .delete("athlete/*/workouts/*", this::remove)
                .post("athlete/*/duplicate-workouts", this::duplicate);
    }

    private Reply list(Request request) {
        return Reply.ok(
                LibraryRows.workouts(List.copyOf(request.athlete().workouts().values())));
    }

    private Reply workout(Request request) {
        return Reply.ok(LibraryRows.workout(Library.workout(request.athlete(), request.number(3, "workout id"))));
    }

    private Reply create(Request request) {
        ObjectNode given = read(SentJson.object(request));
        return Reply.ok(LibraryRows.workout(library.addWorkout(request.athlete(), given)));
    }

    /** In the order given; all, or none where one is refused. */
    private Reply createAll(Request request) {
        List<ObjectNode> given = SentJson.objects(request);
        return Reply.ok(LibraryRows.workouts(library.together(
                request.athlete(),
                () -> given.stream()
                        .map(workout -> library.addWorkout(request.athlete(), read(workout)))
                        .toList())));
    }

    private Reply update(Request request) {
        ObjectNode given = read(SentJson.object(request));
        return Reply.ok(
                LibraryRows.workout(library.changeWorkout(request.athlete(), request.number(3, "workout id"), given)));
    }

    /** Says the numbers of what is gone; {@code others} takes those along that were copied at the same time. */
    private Reply remove(Request request) {
        Account account = request.athlete();
        long id = request.number(3, "workout id");
        JsonNode batch = Library.workout(account, id).path("plan_applied");
        boolean others = request.query().isTrue("others") && batch.isTextual();
        ArrayNode gone = JsonNodeFactory.instance.arrayNode();
        account.workouts().values().stream()
                .filter(other -> other.path("id").asLong() == id
                        || (others && other.path("plan_applied").equals(batch)))
                .forEach(other -> gone.add(other.path("id").asLong()));
        gone.forEach(number -> account.workouts().remove(number.asLong()));
        return Reply.ok(gone);
    }

    /** All copies of the first workout, then all of the next, later in the plan by whole weeks. */
    private Reply duplicate(Request request) {
        Account account = request.athlete();
        var wish = Duplication.of(request, "workoutIds");
        return Reply.ok(LibraryRows.workouts(library.together(account, () -> {
            List<ObjectNode> made = new ArrayList<>();
            for (long id : wish.ids()) {
                ObjectNode original = Library.workout(account, id);
                for (int copy = 1; copy <= wish.copies(); copy++) {
                    int day = original.path("day").asInt() + wish.days(copy);
                    made.add(library.addWorkout(account, original.deepCopy().put("day", day)));
                }
            }
            library.mark(made);
            return made;
        })));
    }

    private static ObjectNode read(ObjectNode given) {
        EventWriting.refuseFiles(given);
        return Form.WORKOUT.read(given);
    }
}
