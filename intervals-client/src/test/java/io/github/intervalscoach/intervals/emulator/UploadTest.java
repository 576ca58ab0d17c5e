package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UploadTest {
    /** Half past midnight in Berlin, where the rider lives: the day before in UTC. */
    private static final byte[] RIDE = SmallFit.ride(Instant.parse("2026-03-08T23:30:00Z"), 3600, 200, 150);

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void theSameBytesAgainAreTheSameActivity() {
        Caller.Answer first = upload(RIDE);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.body().toString())
                .isEqualTo("{\"icu_athlete_id\":\"i1\",\"id\":\"i900000001\","
                        + "\"activities\":[{\"icu_athlete_id\":\"i1\",\"id\":\"i900000001\"}]}");
        Caller.Answer again = upload(RIDE);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(rider.activities()).hasSize(1);
    }

    @Test
    void archivesAreUnpackedAndTheirContentRecognised() throws IOException {
        assertThat(upload(gzipped(RIDE)).status()).isEqualTo(201);
        assertThat(upload(RIDE).status()).isEqualTo(200);
        byte[] other = SmallFit.ride(Instant.parse("2026-03-07T10:00:00Z"), 120, 100, 120);
        Caller.Answer both = upload(zipped(RIDE, other));
        assertThat(both.status()).isEqualTo(201);
        assertThat(both.body().path("activities").findValuesAsText("id")).containsExactly("i900000001", "i900000002");
    }

    @Test
    void theServiceAnalysesWhatCameIn() {
        upload(RIDE);
        JsonNode activity = get("/activity/i900000001?intervals=true");
        assertThat(activity.path("start_date_local").asText()).isEqualTo("2026-03-09T00:30:00");
        assertThat(activity.path("start_date").asText()).isEqualTo("2026-03-08T23:30:00Z");
        assertThat(activity.path("type").asText()).isEqualTo("Ride");
        assertThat(activity.path("source").asText()).isEqualTo("UPLOAD");
        assertThat(activity.path("calories").asInt()).isEqualTo(512);
        assertThat(activity.path("icu_weighted_avg_watts").asInt()).isEqualTo(200);
        assertThat(activity.path("icu_training_load").asInt()).isEqualTo(100);
        assertThat(activity.path("icu_rolling_ftp").isNull()).isTrue();
        assertThat(activity.path("icu_lap_count").asInt()).isEqualTo(2);
        assertThat(activity.path("icu_intervals").size()).isEqualTo(2);
        assertThat(activity.at("/icu_groups/0/count").asInt()).isEqualTo(2);
        assertThat(activity.path("interval_summary").toString()).isEqualTo("[\"2x 30m 200w\"]");
        JsonNode heartRate =
                get("/activity/i900000001/streams?types=heartrate").path(0).path("data");
        assertThat(heartRate.size()).isEqualTo(3600);
        assertThat(heartRate.path(0).asInt()).isEqualTo(150);
        assertThat(heartRate.path(1).isNull()).isTrue();
    }

    @Test
    void fitnessIsRecomputedFromThatDayOn() {
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T10:00:00", 50));
        String window = "/athlete/0/wellness?oldest=2026-03-08&newest=2026-03-11";
        JsonNode before = get(window);
        upload(RIDE);
        JsonNode after = get(window);
        assertThat(after.path(0)).isEqualTo(before.path(0));
        for (int day = 1; day < 4; day++) {
            assertThat(after.path(day).path("ctl").asDouble())
                    .isGreaterThan(before.path(day).path("ctl").asDouble());
        }
        assertThat(after.at("/1/ctlLoad").asDouble()).isEqualTo(100);
    }

    @Test
    void theQueryNamesAndPairs() {
        SmallWorld.addEvent(rider, """
                {"id": 5, "category": "WORKOUT", "type": "Ride", "start_date_local": "2026-03-09T00:00:00",
                 "icu_training_load": 80}
                """);
        Caller.Answer answer = caller().upload(
                        "/athlete/0/activities?name=Long%20one&external_id=x1&description=d&paired_event_id=5", RIDE);
        assertThat(answer.status()).isEqualTo(201);
        JsonNode activity = get("/activity/i900000001");
        assertThat(activity.path("name").asText()).isEqualTo("Long one");
        assertThat(activity.path("external_id").asText()).isEqualTo("x1");
        assertThat(activity.path("paired_event_id").asInt()).isEqualTo(5);
        assertThat(activity.path("compliance").asDouble()).isEqualTo(125);
        assertThat(activity.has("_planned_load")).isFalse();
    }

    @Test
    void whatIsNotAFitFileIs422AndLeavesNothing() throws IOException {
        assertThat(upload("not a FIT file".getBytes(UTF_8)).status()).isEqualTo(422);
        assertThat(upload(new byte[0]).status()).isEqualTo(422);
        assertThat(upload(Arrays.copyOf(RIDE, RIDE.length / 2)).status()).isEqualTo(422);
        assertThat(upload(Arrays.copyOf(gzipped(RIDE), 100)).status()).isEqualTo(422);
        assertThat(upload(zipped()).status()).isEqualTo(422);
        assertThat(caller().send("POST", "/athlete/0/activities").status()).isEqualTo(422);
        assertThat(caller().upload("/athlete/0/activities?paired_event_id=x", RIDE)
                        .status())
                .isEqualTo(422);
        assertThat(rider.activities()).isEmpty();
    }

    @Test
    void nobodyUploadsForAnother() {
        Caller coach = Caller.with(emulator, SmallWorld.COACH_KEY);
        assertThat(coach.upload("/athlete/i1/activities", RIDE).status()).isEqualTo(403);
        assertThat(rider.activities()).isEmpty();
    }

    private Caller.Answer upload(byte[] file) {
        return caller().upload("/athlete/0/activities", file);
    }

    private JsonNode get(String path) {
        Caller.Answer answer = caller().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Caller caller() {
        return Caller.with(emulator, SmallWorld.RIDER_KEY);
    }

    private static byte[] gzipped(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(file);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(byte[]... files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry("ride-" + i + ".fit"));
                zip.write(files[i]);
            }
        }
        return out.toByteArray();
    }
}
