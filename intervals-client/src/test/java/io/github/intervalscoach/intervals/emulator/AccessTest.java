package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    private Emulator emulator = start();

    private static Emulator start() {
        Account rider = SmallWorld.rider();
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T10:00:00", 50));
        return Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    }

    @BeforeEach
    void fresh() {
        emulator.close();
        emulator = start();
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "rider-key,    /athlete/0,           200",
        "rider-key,    /athlete/i1,          200",
        "rider-key,    /athlete/1,           403",
        "rider-key,    /athlete/i2,          403",
        "rider-key,    /athlete/i999,        403",
        "rider-key,    /athlete/me,          401",
        "coach-key,    /athlete/i1,          200",
        "coach-key,    /athlete/i1/wellness, 200",
        "coach-key,    /athlete/i3,          403",
        "stranger-key, /athlete/i1,          403",
        "rider-key,    /activity/i10,        200",
        "coach-key,    /activity/i10,        200",
        "stranger-key, /activity/i10,        403",
        "stranger-key, /activity/i11,        404",
        "stranger-key, /activity/i10/streams, 403",
        "unknown,      /athlete/0,           401",
        "unknown,      /athlete/1/fitness,   401",
    })
    void aKeyReadsItsOwnAthleteAndThoseItCoaches(String key, String path, int status) {
        assertThat(Caller.with(emulator, key).get(path).status()).isEqualTo(status);
    }

    @Test
    void onlyBasicWithTheLiteralUserIsAccepted() {
        assertThat(as(null).status()).isEqualTo(401);
        assertThat(as("Basic").status()).isEqualTo(401);
        assertThat(as("Basic %%%").status()).isEqualTo(401);
        assertThat(as("Basic " + base64("rider-key:")).status()).isEqualTo(401);
        assertThat(as("Basic " + base64("api_key:rider-key")).status()).isEqualTo(401);
        assertThat(as("Basic " + base64("API_KEY:rider-key")).status()).isEqualTo(200);
        assertThat(as("Bearer rider-key").status()).isEqualTo(403);
        assertThat(as("Bearer whatever").status()).isEqualTo(401);
    }

    @Test
    void refusalsHaveTheApplicationsShape() {
        assertThat(as(null).body().toString()).isEqualTo("{\"status\":401,\"error\":\"Unauthorized\"}");
        assertThat(as("Bearer rider-key").body().toString()).isEqualTo("{\"status\":403,\"error\":\"Access denied\"}");
    }

    @Test
    void unmappedPathsAndVerbsHaveTheFrameworksShape() {
        Caller rider = Caller.with(emulator, SmallWorld.RIDER_KEY);
        assertThat(rider.get("/athlete/1/fitness").body().toString())
                .isEqualTo("{\"timestamp\":\"2026-03-10T00:00:00.000+00:00\",\"status\":404,"
                        + "\"error\":\"Not Found\",\"path\":\"/api/v1/athlete/1/fitness\"}");
        assertThat(rider.get("/athlete/0/event/1").status()).isEqualTo(404);
        Caller.Answer wrongVerb = rider.send("DELETE", "/athlete/0/wellness");
        assertThat(wrongVerb.status()).isEqualTo(405);
        assertThat(wrongVerb.body().path("error").asText()).isEqualTo("Method Not Allowed");
        assertThat(wrongVerb.body().path("path").asText()).isEqualTo("/api/v1/athlete/0/wellness");
    }

    @Test
    void coachesSeeWhomTheyReadAndNobodysSecrets() {
        Caller.Answer roster = Caller.with(emulator, SmallWorld.COACH_KEY).get("/athletes");
        assertThat(roster.body().findValuesAsText("id")).containsExactly("i2", "i1");
        assertThat(roster.body().path(0).path("icu_permission").asText()).isEqualTo("WRITE");
        assertThat(roster.body().path(0).path("icu_api_key").asText()).isEqualTo("coach-key");
        assertThat(roster.body().path(1).path("icu_permission").asText()).isEqualTo("READ");
        assertThat(roster.body().path(1).path("icu_api_key").isNull()).isTrue();
        assertThat(roster.body().path(1).has("sportSettings")).isFalse();
    }

    @Test
    void thePowerModelIsOnlyInTheAthlete() {
        Caller rider = Caller.with(emulator, SmallWorld.RIDER_KEY);
        assertThat(rider.get("/athlete/0")
                        .body()
                        .at("/sportSettings/0/mmp_model/type")
                        .asText())
                .isEqualTo("ECP");
        assertThat(rider.get("/athlete/0/sport-settings")
                        .body()
                        .at("/0/mmp_model")
                        .isNull())
                .isTrue();
        assertThat(rider.get("/athlete/0/sport-settings/Run").body().path("id").asInt())
                .isEqualTo(12);
        assertThat(rider.get("/athlete/0/sport-settings/11")
                        .body()
                        .path("eFTPSupported")
                        .isNull())
                .isTrue();
    }

    @Test
    void theProfileIsACardWithoutThresholds() {
        var profile = Caller.with(emulator, SmallWorld.RIDER_KEY)
                .get("/athlete/0/profile")
                .body();
        assertThat(profile.path("athlete").path("name").asText()).isEqualTo("Rider");
        assertThat(profile.path("athlete").has("sportSettings")).isFalse();
        assertThat(profile.path("sharedFolders").isArray()).isTrue();
    }

    @Test
    void requestsAreCountedInWaves() {
        Caller rider = Caller.with(emulator, SmallWorld.RIDER_KEY);
        rider.get("/athlete/0");
        rider.get("/athlete/0/wellness?oldest=2026-03-01");
        assertThat(emulator.requests()).isEqualTo(2);
        assertThat(emulator.waves()).isEqualTo(2);
        assertThat(emulator.log().get(1))
                .isEqualTo(new HandledRequest(2, 2, "GET", "/api/v1/athlete/0/wellness", "oldest=2026-03-01", 200));
    }

    private Caller.Answer as(@Nullable String authorization) {
        return new Caller(emulator, authorization).get("/athlete/0");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
