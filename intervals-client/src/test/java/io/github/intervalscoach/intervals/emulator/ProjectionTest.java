package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;

/** Fitness to come follows every write: x += (load − x)·(1 − e^(−1/τ)), api.md 8.1, 6.3.8 and 6.3.10. */
class ProjectionTest {
    private static final float FLOAT_ROUNDING = 1e-4f;
    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @AfterTry
    void clear() {
        rider.events().clear();
    }

    @AfterProperty
    void close() {
        emulator.close();
    }

    /** Independent of the model under test: the recurrence written out. */
    @Property(tries = 25)
    void everyWriteMovesTheDaysToCome(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 300) Integer> loads) {
        for (int day = 0; day < loads.size(); day++) {
            plan(day, loads.get(day), "Run");
        }
        double fitness = 0;
        double fatigue = 0;
        for (int day = 0; day < loads.size(); day++) {
            fitness += (loads.get(day) - fitness) * (1 - Math.exp(-1 / 42.0));
            fatigue += (loads.get(day) - fatigue) * (1 - Math.exp(-1 / 7.0));
            JsonNode wellness = wellness(day);
            assertThat((float) wellness.path("ctl").asDouble()).isCloseTo((float) fitness, within(FLOAT_ROUNDING));
            assertThat((float) wellness.path("atl").asDouble()).isCloseTo((float) fatigue, within(FLOAT_ROUNDING));
        }
        caller.send("DELETE", "/athlete/0/events?oldest=2026-03-01&category=WORKOUT");
        assertThat(wellness(0).path("ctl").asDouble()).isZero();
    }

    @Property(tries = 25)
    void undoingAWriteUndoesItsProjection(@ForAll @IntRange(min = 1, max = 300) int load) {
        plan(0, 60, "Ride");
        plan(5, 80, "Ride");
        JsonNode before = list();
        JsonNode event = plan(2, load, "Ride");
        assertThat(list().findValuesAsText("icu_ctl").get(2))
                .isNotEqualTo(before.findValuesAsText("icu_ctl").get(1));
        caller.send("DELETE", "/athlete/0/events/" + event.path("id"));
        assertThat(list()).isEqualTo(before);
    }

    @Example
    void strengthAndNotesMoveNothing() {
        plan(0, 60, "Ride");
        JsonNode before = wellness(3);
        plan(1, 100, "WeightTraining");
        assertThat(wellness(3)).isEqualTo(before);
    }

    @Example
    void anEventThatSetsDaysChangesTheCourseFromItsDayOn() {
        plan(0, 100, "Ride");
        mark("FITNESS_DAYS", 1, "\"ctl_days\": 20, \"atl_days\": 5");
        double fitness = 100 * (1 - Math.exp(-1 / 42.0));
        assertThat(wellness(0).path("ctl").asDouble()).isCloseTo(fitness, within(1e-4));
        assertThat(wellness(1).path("ctl").asDouble()).isCloseTo(fitness * Math.exp(-1 / 20.0), within(1e-4));
    }

    @Example
    void anEventThatSetsFitnessStartsAnewWithItsOwnDays() {
        plan(0, 100, "Ride");
        mark("SET_FITNESS", 2, "\"icu_ctl\": 70, \"icu_atl\": 50, \"ctl_days\": 30");
        assertThat(wellness(2).path("ctl").asDouble()).isCloseTo(70 * Math.exp(-1 / 30.0), within(1e-4));
        assertThat(wellness(2).path("atl").asDouble()).isCloseTo(50 * Math.exp(-1 / 7.0), within(1e-4));
    }

    private JsonNode plan(int day, int load, String type) {
        var answer = caller.json(
                "POST",
                "/athlete/0/events",
                "{\"category\": \"WORKOUT\", \"type\": \"%s\", \"name\": \"P\", \"icu_training_load\": %d, \"start_date_local\": \"%sT00:00:00\"}"
                        .formatted(type, load, date(day)));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private void mark(String category, int day, String more) {
        var answer = caller.json(
                "POST",
                "/athlete/0/events",
                "{\"category\": \"%s\", \"name\": \"M\", %s, \"start_date_local\": \"%sT00:00:00\"}"
                        .formatted(category, more, date(day)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private JsonNode list() {
        return caller.get("/athlete/0/events?newest=2026-04-30").body();
    }

    private JsonNode wellness(int day) {
        return caller.get("/athlete/0/wellness/" + date(day)).body();
    }

    private static LocalDate date(int day) {
        return SmallWorld.TODAY.plusDays(day);
    }
}
