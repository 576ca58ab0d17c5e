package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever is sent to an activity is done or refused with a text, and never a 500. */
class ActivityFuzzTest {
    private static @Nullable Emulator emulator;
    private static String ride = "";

    @BeforeContainer
    static void start() {
        emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT);
        byte[] file = SmallFit.ride(Instant.parse("2026-03-05T10:00:00Z"), 200, 100, 120);
        ride = caller().upload("/athlete/0/activities", file).body().path("id").asText();
    }

    @AfterContainer
    static void stop() {
        if (emulator != null) {
            emulator.close();
        }
    }

    @Property(tries = 400)
    void noBodyIsA500(@ForAll("writes") String write, @ForAll("bodies") String body) {
        String[] verbAndPath = write.split(" ", -1);
        check(caller().send(verbAndPath[0], verbAndPath[1].replace("RIDE", ride), body));
    }

    @Property(tries = 400)
    void noQueryIsA500(@ForAll("reads") String path, @ForAll("names") String name, @ForAll("values") String value) {
        String query = path.contains("?") ? "&" : "?";
        check(caller().get(path.replace("RIDE", ride) + query + name + "=" + URLEncoder.encode(value, UTF_8)));
    }

    private static void check(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 400, 404, 422);
        if (answer.status() != 200) {
            assertThat(answer.body().path("error").asText()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> writes() {
        return Arbitraries.of(
                "PUT /activity/RIDE",
                "PUT /activity/RIDE/streams",
                "PUT /activity/RIDE/intervals",
                "PUT /activity/RIDE/intervals?all=true",
                "PUT /activity/RIDE/intervals/1",
                "PUT /activity/RIDE/delete-intervals",
                "POST /activity/RIDE/messages",
                "POST /athlete/0/activities/manual",
                "POST /athlete/0/activities/manual/bulk");
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "null",
                        "-1",
                        "0",
                        "1e99",
                        "-99999999999999999999",
                        "true",
                        "\"\"",
                        "\"x\"",
                        "[]",
                        "{}",
                        "[null]",
                        "[[1]]",
                        "\"2026-03-09T10:00:00\"",
                        "\"2026-03-09\"",
                        "\"Ride\"",
                        "\"watts\"",
                        "[1,2,3]",
                        "{\"a\":{\"b\":[]}}",
                        "5",
                        "1.5"),
                Arbitraries.strings().ascii().ofMaxLength(6));
        Arbitrary<String> keys = Arbitraries.of(
                "name",
                "type",
                "start_date_local",
                "moving_time",
                "icu_training_load",
                "icu_rpe",
                "icu_ftp",
                "lthr",
                "paired_event_id",
                "tags",
                "gear",
                "trainer",
                "timezone",
                "MyField",
                "start_index",
                "end_index",
                "label",
                "data",
                "data2",
                "content",
                "external_id",
                "id",
                "distance",
                "threshold_pace",
                "athlete_max_hr",
                "icu_w_prime",
                "icu_resting_hr",
                "icu_weight");
        Arbitrary<String> objects = Combinators.combine(keys, values, keys, values)
                .as((a, x, b, y) -> "{\"" + a + "\":" + x + ",\"" + b + "\":" + y
                        + ",\"type\":\"Ride\",\"start_date_local\":\"2026-03-09T10:00:00\"}");
        return Arbitraries.oneOf(
                objects,
                objects.map(object -> "[" + object + "]"),
                values,
                Arbitraries.of("[".repeat(2000), "{\"name\":".repeat(500) + "1" + "}".repeat(500)));
    }

    @Provide
    Arbitrary<String> reads() {
        return Arbitraries.of(
                "/activity/RIDE/streams",
                "/activity/RIDE/best-efforts?stream=watts",
                "/activity/RIDE/best-efforts?duration=10",
                "/activity/RIDE/interval-stats?start_index=0",
                "/activity/RIDE/power-curve",
                "/activity/RIDE/power-curves",
                "/activity/RIDE/power-histogram",
                "/activity/RIDE/map",
                "/activity/RIDE/weather-summary",
                "/activity/RIDE/messages",
                "/athlete/0/activities/interval-search?minSecs=1&maxSecs=9&minIntensity=1",
                "/athlete/0/power-curves?type=Ride",
                "/athlete/0/hr-curves",
                "/athlete/0/pace-curves",
                "/athlete/0/activity-power-curves?oldest=2026-03-01&newest=2026-03-10",
                "/athlete/0/activity-pace-curves?oldest=2026-03-01&newest=2026-03-10",
                "/athlete/0/power-hr-curve?start=2026-03-01",
                "/athlete/0/mmp-model");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "types",
                "stream",
                "duration",
                "distance",
                "count",
                "minValue",
                "startIndex",
                "endIndex",
                "end_index",
                "start_index",
                "bucketSize",
                "bounds",
                "sinceId",
                "limit",
                "maxIntensity",
                "type",
                "curves",
                "newest",
                "filters",
                "secs",
                "distances",
                "fatigue",
                "end",
                "excludeIntervals",
                "gap",
                "x");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(10),
                Arbitraries.of(
                        "2026-03-01",
                        "9999-12-31",
                        "-1",
                        "0",
                        "1",
                        "99999999999",
                        "NaN",
                        "1e300",
                        "watts,heartrate",
                        "w_bal",
                        "all",
                        "s99",
                        "9999y",
                        "9999d-kj0",
                        "r.0000-01-01.9999-12-31",
                        "[{}]",
                        "[1]",
                        "[{\"field_id\":\"type\"}]",
                        "1,2,3,4",
                        "kj0",
                        "Ride",
                        "true"));
    }

    private static Caller caller() {
        if (emulator == null) {
            throw new IllegalStateException("not started");
        }
        return Caller.with(emulator, SmallWorld.RIDER_KEY);
    }
}
