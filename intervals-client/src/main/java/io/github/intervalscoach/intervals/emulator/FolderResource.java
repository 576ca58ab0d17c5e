package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Folders and plans. They do not nest. */
final class FolderResource {
    private final Library library;

    FolderResource(Library library) {
        this.library = library;
    }

    Router addTo(Router router) {
        return router.get("athlete/*/folders", this::list)
                .post("athlete/*/folders", this::create)
                .put("athlete/*/folders/*", this::update)
                .delete("athlete/*/folders/*", this::remove)
                .put("athlete/*/folders/*/workouts", this::hide);
    }

    private Reply list(Request request) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        request.athlete().folders().values().forEach(folder -> rows.add(shown(request, folder)));
        return Reply.ok(rows);
    }

    /** {@code copy_folder_id} copies another with all that is in it; the body goes before what the other says. */
    private Reply create(Request request) {
        ObjectNode body = SentJson.object(request);
        ObjectNode given = Form.FOLDER.read(body);
        if (!body.hasNonNull("copy_folder_id")) {
            return Reply.ok(shown(request, library.addFolder(request.athlete(), given)));
        }
        ObjectNode original =
                Library.folder(request, body.path("copy_folder_id").asLong());
        return Reply.ok(shown(request, library.together(request.athlete(), () -> copied(request, original, given))));
    }

    private ObjectNode copied(Request request, ObjectNode original, ObjectNode given) {
        ObjectNode copy = library.addFolder(request.athlete(), Form.over(original, given));
        for (ObjectNode workout : Library.workouts(request.access().world(), original)) {
            library.addWorkout(
                    request.athlete(),
                    workout.deepCopy().put("folder_id", copy.path("id").asLong()));
        }
        return copy;
    }

    private Reply update(Request request) {
        ObjectNode given = Form.FOLDER.read(SentJson.object(request));
        return Reply.ok(shown(request, library.changeFolder(request.athlete(), request.number(3, "folder id"), given)));
    }

    /** The content of this answer was never recorded. */
    private Reply remove(Request request) {
        library.removeFolder(request.athlete(), request.number(3, "folder id"));
        return Reply.ok(JsonNodeFactory.instance.objectNode());
    }

    /** Hides a range of days of a plan from athletes, or shows it again; nothing else can be set this way. */
    private Reply hide(Request request) {
        long oldest = day(request, "oldest");
        long newest = day(request, "newest");
        ObjectNode folder = Library.folder(request.athlete(), request.number(3, "folder id"));
        ObjectNode given = Form.EVENT_RANGE.read(SentJson.object(request)).retain("hide_from_athlete");
        List<ObjectNode> changed = Library.workouts(request.access().world(), folder).stream()
                .filter(workout -> workout.path("day").asInt() >= oldest
                        && workout.path("day").asInt() <= newest)
                .map(workout -> library.changeWorkout(
                        request.athlete(), workout.path("id").asLong(), given))
                .toList();
        return Reply.ok(LibraryRows.workouts(changed));
    }

    private static ObjectNode shown(Request request, ObjectNode folder) {
        return LibraryRows.folder(request.access().world(), folder);
    }

    private static long day(Request request, String name) {
        request.query().required(name);
        return request.query().number(name).orElseThrow();
    }
}
