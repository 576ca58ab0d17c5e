package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever is written is taken or refused with a text, and everything can still be read afterwards. */
class WrittenNonsenseTest {
    private static final List<String> READS = List.of(
            "/athlete/0",
            "/athletes",
            "/athlete/0/wellness?oldest=2026-03-01",
            "/athlete/0/gear",
            "/athlete/0/custom-item",
            "/athlete/0/routes",
            "/athlete/0/weather-forecast",
            "/athlete/0/sport-settings",
            "/athlete/0/athlete-summary",
            "/activity/i10");
    private static final Instant START = Instant.parse("2026-03-05T10:00:00Z");

    private static @Nullable Emulator emulator;

    @BeforeContainer
    static void start() {
        Account rider = SmallWorld.rider();
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T10:00:00", 50));
        rider.gear().put("7", SmallWorld.json("{\"id\": \"7\", \"type\": \"Bike\", \"name\": \"Racer\"}"));
        rider.routes().put(5L, SmallWorld.json("{\"route_id\": 5, \"distance\": 1000}"));
        emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    }

    @AfterContainer
    static void stop() {
        if (emulator != null) {
            emulator.close();
        }
    }

    @Property(tries = 500)
    void noBodyIsA500(@ForAll("writes") String write, @ForAll("bodies") String body) {
        String[] parts = write.split(" ", 2);
        Json.Answer answer = json().send(parts[0], parts[1], body);
        assertThat(answer.status()).as(write + " " + body + " " + answer.text()).isIn(200, 400, 404, 422);
        if (answer.status() >= 400) {
            assertThat(answer.error()).isNotBlank();
        }
    }

    /** Settings that were taken may be odd; an upload is analysed by them all the same. */
    @Property(tries = 40)
    void afterAnyWritesEverythingIsStillRead(
            @ForAll("writes") String write,
            @ForAll("bodies") String body,
            @ForAll @IntRange(max = 100_000) int seconds) {
        String[] parts = write.split(" ", 2);
        json().send(parts[0], parts[1], body);
        for (String path : READS) {
            assertThat(json().get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(Caller.with(running(), SmallWorld.RIDER_KEY)
                        .upload("/athlete/0/activities", SmallFit.ride(START.plusSeconds(seconds), 40, 100, 120))
                        .status())
                .isIn(200, 201);
    }

    @Provide
    Arbitrary<String> writes() {
        return Arbitraries.of(
                "PUT /athlete/0",
                "PUT /athlete/0/wellness/2026-03-09",
                "PUT /athlete/0/wellness",
                "PUT /athlete/0/wellness-bulk",
                "PUT /athlete/0/sport-settings/Ride?recalcHrZones=true",
                "PUT /athlete/0/sport-settings?recalcHrZones=false",
                "POST /athlete/0/sport-settings",
                "PUT /athlete/0/sport-settings/11/apply",
                "POST /athlete/0/gear",
                "PUT /athlete/0/gear/7",
                "POST /athlete/0/gear/7/replace",
                "POST /athlete/0/gear/7/reminder",
                "PUT /athlete/0/gear/7/reminder/600001?reset=true&snoozeDays=3",
                "POST /athlete/0/custom-item",
                "PUT /athlete/0/custom-item/800001",
                "PUT /athlete/0/routes/5",
                "PUT /athlete/0/weather-config");
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> object = Combinators.combine(names(), values(), names(), values())
                .as((name, value, other, otherValue) ->
                        "{\"" + name + "\": " + value + ", \"" + other + "\": " + otherValue + "}");
        return Arbitraries.frequencyOf(
                Tuple.of(6, object),
                Tuple.of(2, object.map(one -> "[" + one + "]")),
                Tuple.of(1, values()),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(
                "id",
                "hrv",
                "hydration",
                "comments",
                "locked",
                "menstrualPhase",
                "name",
                "type",
                "types",
                "content",
                "ftp",
                "lthr",
                "max_hr",
                "hr_zones",
                "power_zones",
                "pace_zones",
                "threshold_pace",
                "load_order",
                "distance",
                "time",
                "activities",
                "retired",
                "purchased",
                "component_ids",
                "reminders",
                "days",
                "icu_type_settings",
                "training_availability",
                "timezone",
                "icu_tags",
                "icu_weight",
                "icu_resting_hr",
                "forecasts",
                "lat",
                "tags",
                "w_prime",
                "sweet_spot_min",
                "unknown");
    }

    private static Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "0",
                "-1",
                "1",
                "20",
                "200",
                "1e300",
                "-7.25",
                "99999999999999999999",
                "true",
                "\"\"",
                "\"x\"",
                "\"2026-03-09\"",
                "\"+999999999-01-01\"",
                "\"Bike\"",
                "\"INPUT_FIELD\"",
                "\"FITNESS_CHART\"",
                "[]",
                "{}",
                "[1]",
                "[1, 2, 3]",
                "[55, 75, 999]",
                "[60, 999]",
                "[1, 2, 3, 4]",
                "[0.5, 0.6, 0.7, 0.8, 0.9]",
                "[null]",
                "[[]]",
                "[{}]",
                "[\"Ride\"]",
                "[\"Rowing\"]",
                "{\"code\": \"Abc\", \"type\": \"numeric\"}",
                "[{\"lat\": 1, \"lon\": 2, \"enabled\": true}]",
                "[{\"type\": \"Ride\", \"ctlFactor\": 100}]",
                "[".repeat(2000));
    }

    private static Json json() {
        return Json.with(running(), SmallWorld.RIDER_KEY);
    }

    private static Emulator running() {
        if (emulator == null) {
            throw new IllegalStateException("not started");
        }
        return emulator;
    }
}
