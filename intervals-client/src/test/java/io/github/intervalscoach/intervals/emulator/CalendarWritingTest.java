package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service does with events it is given: api.md 1.7, 2.6, 3.4, 5 and 6.3. */
class CalendarWritingTest {
    private static final String EVENTS = "/athlete/0/events";
    private static final String NOTE =
            "{\"category\": \"NOTE\", \"name\": \"N\", \"start_date_local\": \"2026-03-12T00:00:00\"}";
    private static final String RIDE = """
            {"category": "WORKOUT", "type": "Ride", "name": "R", "start_date_local": "2026-03-12T00:00:00",
             "description": "- 1h 100%"}""";

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    /** Oracle: api.md 1.7, the recorded answer to a minimal note. */
    @Test
    void aMinimalNoteComesBackWithItsKeysAndTheRestNull() {
        JsonNode note = done("POST", EVENTS, NOTE);
        var set = new ArrayList<String>();
        note.properties().forEach(field -> {
            if (!field.getValue().isNull() && !field.getValue().isBoolean()) {
                set.add(field.getKey());
            }
        });
        assertThat(note.size()).isEqualTo(61);
        assertThat(set)
                .containsExactlyInAnyOrder(
                        "id",
                        "start_date_local",
                        "end_date_local",
                        "uid",
                        "athlete_id",
                        "category",
                        "name",
                        "created_by_id",
                        "training_availability");
        assertThat(note.path("end_date_local").asText()).isEqualTo("2026-03-13T00:00:00");
        assertThat(note.path("training_availability").asText()).isEqualTo("NORMAL");
        assertThat(note.path("entered").isBoolean()).isTrue();
        assertThat(done("GET", EVENTS + "/" + note.path("id"), "")).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'NOTE', 'name': 'x', 'start_date_local': '2026-03-12' | 422 | could not be parsed at index 10",
                "'NOTE', 'name': 'x' | 422 | start_date_local is required",
                "'NOTE', 'start_date_local': '2026-03-12T00:00:00' | 422 | Name is required",
                "'NOTE', 'name': '', 'start_date_local': '2026-03-12T00:00:00' | 422 | Name is required",
                "'RACE_A', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00' | 422 | Missing type",
                "'WORKOUT', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00' | 422 | Missing type",
                "'RACE', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00' | 400 | JSON parse error",
                "'note', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00' | 400 | JSON parse error",
                "'NOTE', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00', 'moving_time': 'x' | 400 | moving_time",
                "'NOTE', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00', 'moving_time': 1e999 | 400 | moving_time",
                "'NOTE', 'name': 'x', 'start_date_local': '0001-03-12T00:00:00' | 422 | 1970",
                "'SET_FITNESS', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00', 'icu_ctl': -5 | 422 | icu_ctl",
                "'SET_FITNESS', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00', 'icu_ctl': 1e30 | 422 | icu_ctl",
                "'NOTE', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00', 'icu_training_load': -9 | 422 | icu_training_load",
                "'FITNESS_DAYS', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00', 'ctl_days': 3 | 422 | ctl_days",
                "'NOTE', 'name': 'x', 'start_date_local': '2026-03-12T00:00:00', 'file_contents': 'x' | 501 | file_contents"
            })
    void whatTheServiceRefusesIsRefusedWithAText(String event, int status, String text) {
        var answer =
                caller.json("POST", EVENTS, "{'category': %s}".formatted(event).replace('\'', '"'));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().path("error").asText()).contains(text);
        assertThat(rider.events()).isEmpty();
    }

    @Test
    void aCategoryIsNeeded() {
        var answer = caller.json("POST", EVENTS, NOTE.replace("category", "categorie"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isEqualTo("Category is required");
    }

    @Test
    void aNameHasEightyCharactersAtMost() {
        assertThat(post(NOTE.replace("\"N\"", "\"" + "n".repeat(80) + "\"")).status())
                .isEqualTo(200);
        var answer = post(NOTE.replace("\"N\"", "\"" + "n".repeat(81) + "\""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("error").asText()).isEqualTo("Name is too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "\"x\"", "{\"a\": NaN}"})
    void whatIsNoObjectIs400(String body) {
        assertThat(post(body).status()).isEqualTo(400);
    }

    @Test
    void unknownKeysAndTheComputedOnesAreDroppedWithoutAWord() {
        JsonNode event = done(
                "POST",
                EVENTS,
                RIDE.replace(
                        "\"name\"",
                        "\"icu_ftp\": 300, \"icu_ctl\": 99, \"workout_doc\": {\"steps\": []}, \"id\": 5, \"colour\": 1, \"name\""));
        assertThat(event.path("icu_ftp").isNull()).isTrue();
        assertThat(event.has("colour")).isFalse();
        assertThat(event.path("id").asLong()).isNotEqualTo(5);
        assertThat(event.path("icu_ctl").asDouble()).isLessThan(10);
        assertThat(event.at("/workout_doc/steps")).hasSize(1);
        assertThat(done(
                                "POST",
                                EVENTS,
                                NOTE.replace("NOTE", "SET_EFTP").replace("\"name\"", "\"icu_ftp\": 300, \"name\""))
                        .path("icu_ftp")
                        .asInt())
                .isEqualTo(300);
    }

    /** An hour at threshold is 100 points by definition. */
    @Test
    void theTextIsReadWhenItIsWritten() {
        JsonNode event = done("POST", EVENTS, RIDE);
        assertThat(event.path("moving_time").asInt()).isEqualTo(3600);
        assertThat(event.path("icu_training_load").asInt()).isEqualTo(100);
        assertThat(event.path("icu_intensity").asDouble()).isCloseTo(100, within(1e-4));
        assertThat(event.at("/workout_doc/zoneTimes").size()).isEqualTo(8);
        assertThat(event.at("/workout_doc/normalized_power").asInt()).isEqualTo(200);
        assertThat(event.toString()).doesNotContain("_power\":{");
        assertThat(done("GET", EVENTS + "/" + event.path("id") + "?resolve=true", "")
                        .at("/workout_doc/steps/0/_power/value")
                        .asInt())
                .isEqualTo(200);
    }

    @Test
    void proseStaysProseWithoutAWarning() {
        JsonNode event = done("POST", EVENTS, RIDE.replace("- 1h 100%", "Ride as you feel"));
        assertThat(event.path("workout_doc").isNull()).isTrue();
        assertThat(event.path("icu_training_load").isNull()).isTrue();
        assertThat(event.path("moving_time").isNull()).isTrue();
        JsonNode loaded = done(
                "POST",
                EVENTS,
                RIDE.replace("- 1h 100%", "As you feel").replace("\"name\"", "\"icu_training_load\": 44, \"name\""));
        assertThat(loaded.path("icu_training_load").asInt()).isEqualTo(44);
    }

    @Test
    void aWorkoutWithoutANameIsCalledByItsFirstWords() {
        String nameless = RIDE.replace("\"name\": \"R\",", "");
        assertThat(done("POST", EVENTS, nameless.replace("- 1h", "Steady hour\\n\\n- 1h"))
                        .path("name")
                        .asText())
                .isEqualTo("Steady hour");
        assertThat(post(nameless).body().path("error").asText()).isEqualTo("Name is required");
    }

    @Test
    void strengthHasNoLoadWhateverIsSaid() {
        JsonNode event = done(
                "POST",
                EVENTS,
                RIDE.replace("Ride", "WeightTraining").replace("\"name\"", "\"icu_training_load\": 50, \"name\""));
        assertThat(event.path("icu_training_load").isNull()).isTrue();
    }

    @Test
    void aChangeIsSparseAndNullsAreIgnored() {
        JsonNode event =
                done("POST", EVENTS, RIDE.replace("\"name\"", "\"color\": \"red\", \"tags\": [\"a\"], \"name\""));
        String path = EVENTS + "/" + event.path("id");
        JsonNode changed = done("PUT", path, "{\"name\": \"New\", \"color\": null, \"description\": null}");
        assertThat(changed.path("name").asText()).isEqualTo("New");
        assertThat(without(changed, "name")).isEqualTo(without(event, "name"));
        assertThat(done("GET", path, "")).isEqualTo(changed);
    }

    @Test
    void minusOneAndTheEmptyTextClear() {
        JsonNode event =
                done("POST", EVENTS, NOTE.replace("\"name\"", "\"color\": \"red\", \"moving_time\": 60, \"name\""));
        JsonNode changed = done("PUT", EVENTS + "/" + event.path("id"), "{\"color\": \"\", \"moving_time\": -1}");
        assertThat(changed.path("color").isNull()).isTrue();
        assertThat(changed.path("moving_time").isNull()).isTrue();
        assertThat(caller.json("PUT", EVENTS + "/" + event.path("id"), "{\"name\": \"\"}")
                        .body()
                        .path("error")
                        .asText())
                .isEqualTo("Name is required");
    }

    @Test
    void aNewTextReplacesTheOldFiguresAndProseTakesThemAway() {
        String path = EVENTS + "/" + done("POST", EVENTS, RIDE).path("id");
        JsonNode half = done("PUT", path, "{\"description\": \"- 30m 100%\"}");
        assertThat(half.path("moving_time").asInt()).isEqualTo(1800);
        assertThat(half.path("icu_training_load").asInt()).isEqualTo(50);
        JsonNode prose = done("PUT", path, "{\"description\": \"As you feel\"}");
        assertThat(prose.path("workout_doc").isNull()).isTrue();
        assertThat(prose.path("icu_training_load").isNull()).isTrue();
        assertThat(prose.path("moving_time").isNull()).isTrue();
    }

    @Test
    void anEventThatMovesTakesItsEndAlong() {
        JsonNode event =
                done("POST", EVENTS, NOTE.replace("\"name\"", "\"end_date_local\": \"2026-03-15T00:00:00\", \"name\""));
        JsonNode moved =
                done("PUT", EVENTS + "/" + event.path("id"), "{\"start_date_local\": \"2026-04-01T06:30:00\"}");
        assertThat(moved.path("start_date_local").asText()).isEqualTo("2026-04-01T06:30:00");
        assertThat(moved.path("end_date_local").asText()).isEqualTo("2026-04-04T00:00:00");
        assertThat(caller.json("PUT", EVENTS + "/" + event.path("id"), "{\"end_date_local\": \"2026-03-01T00:00:00\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aRangeTakesTwoSwitchesAndNothingElse() {
        done("POST", EVENTS, NOTE);
        done("POST", EVENTS, NOTE.replace("03-12", "03-20"));
        JsonNode changed = done(
                "PUT",
                EVENTS + "?oldest=2026-03-01&newest=2026-03-12",
                "{\"hide_from_athlete\": true, \"name\": \"X\"}");
        assertThat(changed).hasSize(1);
        assertThat(changed.at("/0/hide_from_athlete").asBoolean()).isTrue();
        assertThat(changed.at("/0/name").asText()).isEqualTo("N");
        assertThat(caller.json("PUT", EVENTS + "?oldest=2026-03-01", "{}").status())
                .isEqualTo(422);
    }

    @Test
    void tagsAreListedOnceEach() {
        done("POST", EVENTS, NOTE.replace("\"name\"", "\"tags\": [\"b\", \"a\"], \"name\""));
        done("POST", EVENTS, NOTE.replace("\"name\"", "\"tags\": [\"b\"], \"name\""));
        assertThat(done("GET", "/athlete/0/event-tags", "").toString()).isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void aWordForANumberIs422AndTheSingularPathIs404() {
        assertThat(caller.json("PUT", EVENTS + "/abc", "{}").status()).isEqualTo(422);
        assertThat(caller.json("PUT", EVENTS + "/1", "{}").status()).isEqualTo(404);
        assertThat(caller.get("/athlete/0/event/1").status()).isEqualTo(404);
        assertThat(caller.send("POST", EVENTS + "/1").status()).isEqualTo(405);
    }

    @Test
    void whoMayOnlyReadWritesNothing() {
        var coach = Caller.with(emulator, SmallWorld.COACH_KEY);
        for (String path : List.of("/events", "/events/bulk", "/folders", "/workouts", "/duplicate-events")) {
            assertThat(coach.json("POST", "/athlete/i1" + path, NOTE).status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private static JsonNode without(JsonNode event, String key) {
        var copy = (ObjectNode) event.deepCopy();
        copy.remove(key);
        return copy;
    }

    private Caller.Answer post(String body) {
        return caller.json("POST", EVENTS, body);
    }

    private JsonNode done(String method, String path, String body) {
        Caller.Answer answer = caller.json(method, path, body);
        assertThat(answer.status())
                .as(method + " " + path + " " + answer.body())
                .isEqualTo(200);
        return answer.body();
    }
}
