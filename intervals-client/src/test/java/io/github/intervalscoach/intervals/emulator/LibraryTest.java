package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders, plans and workouts: api.md 1.8 and 2.7. */
class LibraryTest {
    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    /** Recorded: "- 10m Z2" came back with these steps, duration 600 and targets POWER. */
    @Test
    void aWorkoutIsReadAsRecorded() {
        long folder = folder("FOLDER");
        JsonNode workout = add(folder, "- 10m Z2", 0);
        assertThat(workout.at("/workout_doc/steps").toString())
                .isEqualTo("[{\"power\":{\"units\":\"power_zone\",\"value\":2},\"duration\":600}]");
        assertThat(workout.at("/workout_doc/duration").asInt()).isEqualTo(600);
        assertThat(workout.path("targets").toString()).isEqualTo("[\"POWER\"]");
        assertThat(workout.size()).isEqualTo(28);
        assertThat(done("GET", "/athlete/0/workouts/" + workout.path("id"), "")).isEqualTo(workout);
    }

    @Test
    void aFolderShowsWhatIsInItByDay() {
        long plan = folder("PLAN");
        add(plan, "- 10m Z2", 4);
        add(plan, "- 20m Z2", 0);
        JsonNode shown = done("GET", "/athlete/0/folders", "").get(0);
        assertThat(shown.path("type").asText()).isEqualTo("PLAN");
        assertThat(shown.path("num_workouts").asInt()).isEqualTo(2);
        assertThat(shown.path("children").findValuesAsText("day")).containsExactly("0", "4");
        assertThat(done("GET", "/athlete/0/workouts", "")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'Ride', 'name': 'x'} | 422 | Folder is required",
                "{'type': 'Ride', 'name': 'x', 'folder_id': 7} | 422 | Folder is required",
                "{'name': 'x', 'folder_id': 80000001} | 422 | Missing type",
                "{'type': 'Ride', 'folder_id': 80000001} | 422 | Name is required",
                "{'type': 'Ride', 'name': 'x', 'folder_id': 'abc'} | 400 | JSON parse error",
                "{'type': 'Ride', 'name': 'x', 'folder_id': 80000001, 'target': 'WATTS'} | 400 | target",
                "{'type': 'Ride', 'name': 'x', 'folder_id': 80000001, 'file_contents_base64': 'x'} | 501 | file"
            })
    void whatTheServiceRefusesIsRefusedWithAText(String workout, int status, String text) {
        folder("FOLDER");
        String body = workout.replace('\'', '"');
        for (String path : new String[] {"/athlete/0/workouts", "/athlete/0/workouts/bulk"}) {
            var answer = caller.json("POST", path, path.endsWith("bulk") ? "[" + body + "]" : body);
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
            assertThat(answer.body().path("error").asText()).contains(text);
        }
        assertThat(rider.workouts()).isEmpty();
    }

    @Test
    void severalAreCreatedAllOrNone() {
        long folder = folder("FOLDER");
        String good = "{\"type\": \"Ride\", \"name\": \"x\", \"folder_id\": %d}".formatted(folder);
        assertThat(caller.json("POST", "/athlete/0/workouts/bulk", "[" + good + ", {}]")
                        .status())
                .isEqualTo(422);
        assertThat(rider.workouts()).isEmpty();
        assertThat(done("POST", "/athlete/0/workouts/bulk", "[" + good + ", " + good + "]")
                        .findValuesAsText("id"))
                .containsExactly("80000002", "80000003");
    }

    @Test
    void aFoldersWorkoutsCannotBeListedByItsPath() {
        long folder = folder("FOLDER");
        assertThat(caller.get("/athlete/0/folders/" + folder + "/workouts").status())
                .isEqualTo(405);
    }

    @Test
    void aRangeOfDaysIsHidden() {
        long plan = folder("PLAN");
        add(plan, "- 10m Z2", 0);
        add(plan, "- 10m Z2", 5);
        JsonNode changed = done(
                "PUT",
                "/athlete/0/folders/" + plan + "/workouts?oldest=3&newest=9",
                "{\"hide_from_athlete\": true, \"name\": \"x\"}");
        assertThat(changed.findValuesAsText("day")).containsExactly("5");
        assertThat(changed.at("/0/hide_from_athlete").asBoolean()).isTrue();
        assertThat(changed.at("/0/name").asText()).isEqualTo("W");
        assertThat(caller.json("PUT", "/athlete/0/folders/" + plan + "/workouts?oldest=3", "{}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void changesAreSparseAndATextIsReadAnew() {
        long folder = folder("FOLDER");
        JsonNode workout = add(folder, "- 1h 100%", 0);
        assertThat(workout.path("icu_training_load").asInt()).isEqualTo(100);
        JsonNode changed =
                done("PUT", "/athlete/0/workouts/" + workout.path("id"), "{\"description\": \"- 30m 100%\"}");
        assertThat(changed.path("icu_training_load").asInt()).isEqualTo(50);
        assertThat(changed.path("name").asText()).isEqualTo("W");
        JsonNode renamed = done("PUT", "/athlete/0/folders/" + folder, "{\"blurb\": \"b\", \"parent\": 3}");
        assertThat(renamed.path("name").asText()).isEqualTo("F");
        assertThat(renamed.path("blurb").asText()).isEqualTo("b");
        assertThat(renamed.has("parent")).isFalse();
        assertThat(caller.json("PUT", "/athlete/0/folders/7", "{}").status()).isEqualTo(404);
        assertThat(caller.json("PUT", "/athlete/0/workouts/7", "{}").status()).isEqualTo(404);
        assertThat(caller.json("POST", "/athlete/0/folders", "{\"name\": \"x\", \"type\": \"BOX\"}")
                        .status())
                .isEqualTo(400);
        assertThat(caller.json("POST", "/athlete/0/folders", "{}")
                        .body()
                        .path("error")
                        .asText())
                .isEqualTo("Name is required");
    }

    @Test
    void copiesOfWorkoutsAreWeeksLaterAndGoTogether() {
        long plan = folder("PLAN");
        JsonNode workout = add(plan, "- 10m Z2", 2);
        JsonNode copies = done(
                "POST",
                "/athlete/0/duplicate-workouts",
                "{\"workoutIds\": [%s], \"numCopies\": 2, \"weeksBetween\": 1}".formatted(workout.path("id")));
        assertThat(copies.findValuesAsText("day")).containsExactly("9", "16");
        JsonNode gone = caller.send("DELETE", "/athlete/0/workouts/" + copies.at("/0/id") + "?others=true")
                .body();
        assertThat(gone.toString()).isEqualTo("[%s,%s]".formatted(copies.at("/0/id"), copies.at("/1/id")));
        assertThat(rider.workouts()).containsOnlyKeys(workout.path("id").asLong());
        assertThat(caller.send("DELETE", "/athlete/0/workouts/" + workout.path("id"))
                        .body()
                        .toString())
                .isEqualTo("[" + workout.path("id") + "]");
    }

    @Test
    void aFolderIsCopiedAndRemovedWithAllThatIsInIt() {
        long plan = folder("PLAN");
        add(plan, "- 10m Z2", 2);
        JsonNode copy = done("POST", "/athlete/0/folders", "{\"copy_folder_id\": %d, \"name\": \"C\"}".formatted(plan));
        assertThat(copy.path("type").asText()).isEqualTo("PLAN");
        assertThat(copy.path("children")).hasSize(1);
        assertThat(rider.workouts()).hasSize(2);
        assertThat(caller.send("DELETE", "/athlete/0/folders/" + plan).status()).isEqualTo(200);
        assertThat(rider.workouts()).hasSize(1);
        assertThat(rider.folders()).containsOnlyKeys(copy.path("id").asLong());
    }

    @Test
    void tagsAreListedOnceEach() {
        long folder = folder("FOLDER");
        JsonNode workout = add(folder, "", 0);
        done("PUT", "/athlete/0/workouts/" + workout.path("id"), "{\"tags\": [\"b\", \"a\", \"b\"]}");
        assertThat(done("GET", "/athlete/0/workout-tags", "").toString()).isEqualTo("[\"a\",\"b\"]");
    }

    private long folder(String type) {
        return done("POST", "/athlete/0/folders", "{\"name\": \"F\", \"type\": \"%s\"}".formatted(type))
                .path("id")
                .asLong();
    }

    private JsonNode add(long folder, String text, int day) {
        return done(
                "POST",
                "/athlete/0/workouts",
                "{\"folder_id\": %d, \"type\": \"Ride\", \"name\": \"W\", \"description\": \"%s\", \"day\": %d}"
                        .formatted(folder, text, day));
    }

    private JsonNode done(String method, String path, String body) {
        Caller.Answer answer = caller.json(method, path, body);
        assertThat(answer.status())
                .as(method + " " + path + " " + answer.body())
                .isEqualTo(200);
        return answer.body();
    }
}
