package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The libraries of a world: folders and plans, and the workouts in them. What changes is replaced. */
final class Library {
    private static final long FIRST_ID = 80_000_001L;

    private static final Comparator<ObjectNode> BY_DAY = Comparator.<ObjectNode>comparingInt(
                    workout -> workout.path("day").asInt())
            .thenComparingLong(workout -> workout.path("id").asLong());

    private final World world;
    private final Batches batches;
    private final Ids ids = Ids.from(FIRST_ID);

    Library(World world) {
        this.world = world;
        this.batches = new Batches(world);
    }

    ObjectNode addFolder(Account account, ObjectNode given) {
        ObjectNode folder = Form.over(JsonNodeFactory.instance.objectNode(), given);
        EventRules.name(folder);
        folder.put("id", unusedId()).put("athlete_id", account.id());
        account.folders().put(folder.path("id").asLong(), folder);
        return folder;
    }

    ObjectNode changeFolder(Account account, long id, ObjectNode given) {
        ObjectNode folder = Form.over(folder(account, id), given);
        EventRules.name(folder);
        account.folders().put(id, folder);
        return folder;
    }

    /** Takes a folder and all that is in it away. */
    void removeFolder(Account account, long id) {
        folder(account, id);
        account.folders().remove(id);
        account.workouts()
                .values()
                .removeIf(workout -> workout.path("folder_id").asLong() == id);
    }

    /** A new workout in a folder that there is, its text read. */
    ObjectNode addWorkout(Account account, ObjectNode given) {
        ObjectNode workout = Form.over(JsonNodeFactory.instance.objectNode(), given);
        PlannedText.read(workout, account.athlete());
        check(account, workout);
        workout.put("id", unusedId()).put("athlete_id", account.id());
        account.workouts().put(workout.path("id").asLong(), workout);
        return workout;
    }

    ObjectNode changeWorkout(Account account, long id, ObjectNode given) {
        ObjectNode workout = Form.over(workout(account, id), given);
        if (PlannedText.isTouchedBy(given)) {
            PlannedText.forget(workout, given);
            PlannedText.read(workout, account.athlete());
        }
        check(account, workout);
        account.workouts().put(id, workout);
        return workout;
    }

    /** Marks what was written at once, when all of it was. */
    void mark(List<ObjectNode> written) {
        batches.mark(written);
    }

    /** Several writes as one: all of them, or none when one is refused. */
    <T> T together(Account account, Supplier<T> writes) {
        var folders = new TreeMap<>(account.folders());
        var workouts = new TreeMap<>(account.workouts());
        long reached = ids.reached();
        try {
            return writes.get();
        } catch (Refused refusal) {
            account.folders().clear();
            account.folders().putAll(folders);
            account.workouts().clear();
            account.workouts().putAll(workouts);
            ids.backTo(reached);
            throw refusal;
        }
    }

    /** The folder of that number, else 404. */
    static ObjectNode folder(Account account, long id) {
        ObjectNode folder = account.folders().get(id);
        if (folder == null) {
            throw Refused.notFound("Folder");
        }
        return folder;
    }

    /** The folder of that number, the athlete's own or the caller's, else 404: a coach plans from their own library. */
    static ObjectNode folder(Request request, long id) {
        boolean own = request.athlete().folders().containsKey(id);
        return folder(own ? request.athlete() : request.access().caller(), id);
    }

    /** The folder of that number, wherever it is. */
    static Optional<ObjectNode> findFolder(World world, long id) {
        return world.accounts().stream()
                .flatMap(account -> account.folders().values().stream())
                .filter(folder -> folder.path("id").asLong() == id)
                .findFirst();
    }

    /** The workout of that number, else 404. */
    static ObjectNode workout(Account account, long id) {
        ObjectNode workout = account.workouts().get(id);
        if (workout == null) {
            throw Refused.notFound("Workout");
        }
        return workout;
    }

    /** What is in a folder, whoever owns it, by its day in the plan. */
    static List<ObjectNode> workouts(World world, ObjectNode folder) {
        return world.accounts().stream()
                .flatMap(account -> account.workouts().values().stream())
                .filter(workout ->
                        workout.path("folder_id").asLong() == folder.path("id").asLong())
                .sorted(BY_DAY)
                .toList();
    }

    private static void check(Account account, ObjectNode workout) {
        if (!account.folders().containsKey(workout.path("folder_id").asLong())) {
            throw Refused.invalid("Folder is required");
        }
        EventRules.require(workout, "type", "Missing type");
        EventRules.name(workout);
        EventRules.withoutStrengthLoad(workout);
    }

    private long unusedId() {
        return ids.next(id -> world.accounts().stream()
                .anyMatch(account ->
                        account.folders().containsKey(id) || account.workouts().containsKey(id)));
    }
}
