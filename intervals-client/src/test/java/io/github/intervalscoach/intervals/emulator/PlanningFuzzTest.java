package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever is written on calendar and library is done, or refused with a text; and reading goes on after it. */
class PlanningFuzzTest {
    private static @Nullable Emulator emulator;

    @BeforeContainer
    static void start() {
        Account rider = SmallWorld.rider();
        SmallWorld.addEvent(
                rider,
                "{\"id\": 1, \"category\": \"WORKOUT\", \"type\": \"Ride\", \"name\": \"E\","
                        + " \"start_date_local\": \"2026-03-12T00:00:00\", \"icu_training_load\": 50}");
        rider.folders()
                .put(2L, SmallWorld.json("{\"id\": 2, \"athlete_id\": \"i1\", \"name\": \"F\", \"type\": \"PLAN\"}"));
        rider.workouts().put(3L, SmallWorld.json("{\"id\": 3, \"folder_id\": 2, \"name\": \"W\", \"type\": \"Ride\"}"));
        emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    }

    @AfterContainer
    static void stop() {
        Objects.requireNonNull(emulator).close();
    }

    @Property(tries = 250)
    void everyWriteIsDoneOrRefusedWithAText(
            @ForAll("writes") String write, @ForAll("queries") String query, @ForAll("bodies") String body) {
        String[] words = write.split(" ", 2);
        var answer = caller().json(words[0], "/athlete/0/" + words[1] + query, body);
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 400, 404, 422, 501);
        Statistics.collect(answer.status() == 200);
        Statistics.coverage(seen -> seen.check(true).percentage(share -> share > 5 && share < 90));
        if (answer.status() != 200) {
            assertThat(answer.body().path("error").asText()).isNotBlank();
        }
        for (String read : List.of(
                "events?oldest=1970-01-01&newest=3000-12-31&limit=5",
                "folders",
                "training-plan",
                "wellness/2026-03-20")) {
            assertThat(caller().get("/athlete/0/" + read).status()).as(read).isEqualTo(200);
        }
    }

    @Provide
    Arbitrary<String> writes() {
        return Arbitraries.of(
                "POST events",
                "POST events/bulk",
                "PUT events/1",
                "PUT events",
                "PUT events/bulk-delete",
                "POST events/1/mark-done",
                "POST events/apply-plan",
                "POST duplicate-events",
                "POST folders",
                "PUT folders/2",
                "PUT folders/2/workouts",
                "POST workouts",
                "POST workouts/bulk",
                "PUT workouts/3",
                "POST duplicate-workouts",
                "PUT training-plan",
                "PUT apply-plan-changes",
                "DELETE events/x",
                "DELETE events");
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(
                "",
                "?upsert=true",
                "?upsertOnUid=true&updatePlanApplied=true",
                "?oldest=2026-03-01&newest=2026-03-30&category=NOTE",
                "?oldest=3&newest=9",
                "?oldest=2026-02-30",
                "?category=,&oldest=9999-12-31");
    }

    /** Objects of keys that mean something, with values that may; lists of them; and what is no JSON. */
    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> object = Combinators.combine(keys(), values())
                .as((key, value) -> "\"" + key + "\": " + value)
                .list()
                .ofMaxSize(8)
                .map(fields ->
                        fields.stream().map(field -> ", " + field).collect(Collectors.joining("", "{" + BASE, "}")));
        return Arbitraries.frequencyOf(
                Tuple.of(6, object),
                Tuple.of(2, object.list().ofMaxSize(3).map(List::toString)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(20)),
                Tuple.of(1, Arbitraries.of("", "{", "[[", "{\"a\":1e999}", "[".repeat(5000), "\"\\ud800\"")));
    }

    /** Enough to be accepted where nothing after it contradicts. */
    private static final String BASE =
            "\"category\": \"WORKOUT\", \"type\": \"Ride\", \"name\": \"n\", \"folder_id\": 2, \"start_date_local\": \"2026-03-12T00:00:00\", \"x\": 0";

    private static Arbitrary<String> keys() {
        return Arbitraries.of(
                "category",
                "type",
                "name",
                "start_date_local",
                "end_date_local",
                "description",
                "moving_time",
                "icu_training_load",
                "icu_ctl",
                "icu_atl",
                "ctl_days",
                "atl_days",
                "uid",
                "external_id",
                "tags",
                "indoor",
                "distance",
                "load_target",
                "folder_id",
                "copy_folder_id",
                "day",
                "days",
                "time",
                "extra_workouts",
                "eventIds",
                "workoutIds",
                "numCopies",
                "weeksBetween",
                "training_plan_id",
                "training_plan_start_date",
                "id",
                "attachments",
                "target",
                "for_week");
    }

    private static Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "1",
                "2",
                "3",
                "-1",
                "-7",
                "2147483647",
                "2147483648",
                "1.5",
                "1e300",
                "1e999",
                "\"\"",
                "\"x\"",
                "\"5\"",
                "[]",
                "[1]",
                "[3, 1]",
                "[\"a\"]",
                "[null]",
                "[{}]",
                "{}",
                "{\"a\": []}",
                "\"TARGET\"",
                "\"SET_FITNESS\"",
                "\"FITNESS_DAYS\"",
                "\"NOTE\"",
                "\"WeightTraining\"",
                "\"Swim\"",
                "\"2026-03-15\"",
                "\"2026-03-15T00:00:00\"",
                "\"9999-12-31T00:00:00\"",
                "\"2999-12-31T23:59\"",
                "\"0000-01-01T00:00:00\"",
                "\"+12026-03-15T00:00:00\"",
                "\"25:00\"",
                "\"- 10m 75%\"",
                "\"99x\\n- 999h 999%\"",
                "\"- 1km Z2 Pace\"",
                "\"\\u0000\\ud800é\"");
    }

    private static Caller caller() {
        return Caller.with(Objects.requireNonNull(emulator), SmallWorld.RIDER_KEY);
    }
}
