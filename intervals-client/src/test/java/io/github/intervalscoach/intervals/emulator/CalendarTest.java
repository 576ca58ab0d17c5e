package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);

    @BeforeEach
    void plan() {
        add(1, "NOTE", "2026-03-09T00:00:00");
        add(2, "WORKOUT", "2026-03-10T17:30:00");
        add(3, "RACE_A", "2026-03-16T00:00:00");
        add(4, "WORKOUT", "2026-03-17T00:00:00");
        event(1).put("end_date_local", "2026-03-20T00:00:00");
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void theDefaultWindowIsTodayAndSixDaysSelectedByStart() {
        assertThat(get("/athlete/0/events").findValuesAsText("id")).containsExactly("2", "3");
        assertThat(get("/athlete/0/events.json?oldest=2026-03-09").findValuesAsText("id"))
                .containsExactly("1", "2");
    }

    @Test
    void categoriesAndLimitNarrowTheList() {
        String window = "/athlete/0/events?oldest=2026-03-01&newest=2026-03-31";
        assertThat(get(window + "&category=RACE_A,NOTE").findValuesAsText("id")).containsExactly("1", "3");
        assertThat(get(window + "&limit=1").findValuesAsText("id")).containsExactly("1");
    }

    @Test
    void aCalendarNarrowsTheListAndWorkoutFilesAreNotGiven() {
        event(3).put("calendar_id", 8);
        assertThat(get("/athlete/0/events?calendar_id=8").findValuesAsText("id"))
                .containsExactly("3");
        assertThat(Caller.with(emulator, SmallWorld.RIDER_KEY)
                        .get("/athlete/0/events?ext=zwo")
                        .status())
                .isEqualTo(501);
    }

    @Test
    void oneEventHasEveryKeyAndAnExclusiveEnd() {
        JsonNode event = get("/athlete/0/events/2");
        assertThat(event.size()).isEqualTo(61);
        assertThat(event.path("end_date_local").asText()).isEqualTo("2026-03-11T00:00:00");
        assertThat(event.path("start_date_local").asText()).isEqualTo("2026-03-10T17:30:00");
        assertThat(event.path("athlete_id").asText()).isEqualTo("i1");
        assertThat(event.path("uid").asText()).isNotBlank();
        assertThat(event.path("hide_from_athlete").asText()).isEqualTo("false");
        assertThat(event.path("workout_doc").isNull()).isTrue();
        assertThat(Caller.with(emulator, SmallWorld.RIDER_KEY)
                        .get("/athlete/0/events/77")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aSessionCarriesTheProjection() {
        event(2).put("icu_training_load", 100);
        assertThat(get("/athlete/0/events/2").path("icu_ctl").asDouble()).isBetween(2.35, 2.36);
    }

    /** Zones at FTP 286 as the service resolved them: midpoints, with 387 W for zone 6. */
    @ParameterizedTest
    @CsvSource({"2, 158, 214, 186", "3, 215, 257, 236", "6, 344, 429, 387"})
    void zonesResolveToTheirMidpoint(int zone, int from, int to, int target) {
        ((ObjectNode) rider.athlete().at("/sportSettings/0")).put("ftp", 286);
        step("{\"units\": \"power_zone\", \"value\": " + zone + "}");
        JsonNode power = resolved();
        assertThat(power.path("start").asInt()).isEqualTo(from);
        assertThat(power.path("end").asInt()).isEqualTo(to);
        assertThat(power.path("value").asInt()).isEqualTo(target);
    }

    @Test
    void percentagesResolveInsideRepeatsAndOnlyWhenAsked() {
        event(2).putObject("workout_doc")
                .putArray("steps")
                .addObject()
                .put("reps", 2)
                .putArray("steps")
                .add(SmallWorld.json(
                        "{\"duration\": 60, \"power\": {\"units\": \"%ftp\", \"start\": 88, \"end\": 94}}"));
        JsonNode inner = get("/athlete/0/events/2?resolve=true").at("/workout_doc/steps/0/steps/0");
        assertThat(inner.path("_power").toString()).isEqualTo("{\"start\":176,\"end\":188,\"units\":\"w\"}");
        assertThat(inner.path("power").path("units").asText()).isEqualTo("%ftp");
        assertThat(get("/athlete/0/events/2").toString()).doesNotContain("_power");
    }

    @Test
    void anUnknownUnitStaysUnresolved() {
        step("{\"units\": \"%mmp\", \"value\": 60}");
        assertThat(resolved().isMissingNode()).isTrue();
    }

    private void step(String power) {
        ObjectNode step = event(2).putObject("workout_doc").putArray("steps").addObject();
        step.put("duration", 60).set("power", SmallWorld.json(power));
    }

    private ObjectNode event(long id) {
        return Objects.requireNonNull(rider.events().get(id));
    }

    private JsonNode resolved() {
        return get("/athlete/0/events/2?resolve=true").at("/workout_doc/steps/0/_power");
    }

    private void add(long id, String category, String start) {
        SmallWorld.addEvent(
                rider,
                "{\"id\": %d, \"category\": \"%s\", \"type\": \"Ride\", \"start_date_local\": \"%s\", \"name\": \"E%d\"}"
                        .formatted(id, category, start, id));
    }

    private JsonNode get(String path) {
        Caller.Answer answer = Caller.with(emulator, SmallWorld.RIDER_KEY).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }
}
