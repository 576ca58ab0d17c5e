package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** api.md 1.4: following gives read access, coaching write access, anyone else is refused. */
class PermissionTest {
    private static final byte[] RIDE = SmallFit.ride(Instant.parse("2026-03-05T10:00:00Z"), 40, 100, 120);
    private static final String DENIED = "{\"status\":403,\"error\":\"Access denied\"}";

    private final Emulator emulator = Emulator.start(world(), 0, EmulatorOptions.PROMPT);

    private static World world() {
        Account rider = SmallWorld.rider();
        rider.furtherKeys().add("rider-second-key");
        rider.tokens().add("rider-token");
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T10:00:00", 50));
        var follower = new Account("follower-key", SmallWorld.athlete("i2", "[]"));
        follower.readable().add("i1");
        var coach = new Account("coach-key", SmallWorld.athlete("i4", "[]"));
        coach.coached().add("i1");
        coach.tokens().add("coach-token");
        var stranger = new Account("stranger-key", SmallWorld.athlete("i3", "[]"));
        return new World(SmallWorld.TODAY, List.of(rider, follower, stranger, coach));
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void permissionIsWhatTheAthleteSaysItIs() {
        assertThat(permission("rider-key")).isEqualTo("WRITE");
        assertThat(permission("rider-second-key")).isEqualTo("WRITE");
        assertThat(permission("coach-key")).isEqualTo("WRITE");
        assertThat(permission("follower-key")).isEqualTo("READ");
    }

    @Test
    void followersReadCoachesWriteAndStrangersDoNeither() {
        assertThat(upload("follower-key")).isEqualTo(403);
        assertThat(upload("stranger-key")).isEqualTo(403);
        assertThat(upload("coach-key")).isEqualTo(201);
        assertThat(as("follower-key")
                        .get("/athlete/i1/activities?oldest=2026-03-04")
                        .body())
                .hasSize(1);
    }

    @Test
    void changesAreRefusedBeforeAnythingElseIsSaidOfThem() throws IOException {
        var follower = new RawCaller(emulator, "follower-key");
        assertThat(follower.send("PUT", "/activity/i10", "not JSON").body()).isEqualTo(DENIED);
        assertThat(follower.send("DELETE", "/activity/i10", "").body()).isEqualTo(DENIED);
        assertThat(follower.send("PUT", "/athlete/i1/wellness/2026-03-01", "{}").body())
                .isEqualTo(DENIED);
        assertThat(follower.send("PUT", "/athlete/i999/wellness/2026-03-01", "{}")
                        .body())
                .isEqualTo(DENIED);
        assertThat(follower.send("PUT", "/activity/i11", "{}").status()).isEqualTo(404);
    }

    @Test
    void aTokenActsForItsAthleteAlone() throws IOException {
        var rider = new RawCaller(emulator, "Bearer rider-token");
        var coach = new RawCaller(emulator, "Bearer coach-token");
        assertThat(rider.get("/athlete/0").status()).isEqualTo(200);
        assertThat(rider.get("/athletes").body()).isEqualTo(DENIED);
        assertThat(coach.get("/athlete/0").status()).isEqualTo(200);
        assertThat(coach.get("/athlete/i1").body()).isEqualTo(DENIED);
        assertThat(coach.get("/activity/i10").body()).isEqualTo(DENIED);
        assertThat(new RawCaller(emulator, "Bearer rider-key").get("/athlete/0").body())
                .isEqualTo(DENIED);
        assertThat(new RawCaller(emulator, "rider-token").get("/athlete/0").status())
                .isEqualTo(401);
    }

    private String permission(String key) {
        return as(key).get("/athlete/i1").body().path("icu_permission").asText();
    }

    private int upload(String key) {
        return as(key).upload("/athlete/i1/activities", RIDE).status();
    }

    private Caller as(String key) {
        return Caller.with(emulator, key);
    }
}
