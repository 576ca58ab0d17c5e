package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking events off: api.md 1.7. */
class CalendarRemovalTest {
    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @BeforeEach
    void plan() {
        add(1, "NOTE", "03-09");
        add(2, "WORKOUT", "03-10");
        add(3, "WORKOUT", "03-12");
        add(4, "WORKOUT", "09-01");
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void oneEventGoesAndIsThenUnknown() {
        assertThat(caller.send("DELETE", "/athlete/0/events/2").status()).isEqualTo(200);
        assertThat(caller.send("DELETE", "/athlete/0/events/2").status()).isEqualTo(404);
        assertThat(rider.events()).containsOnlyKeys(1L, 3L, 4L);
    }

    @Test
    void anActivityThatFulfilledItStaysAndClaimsNothingAnyMore() {
        StoredActivity ride = SmallWorld.activity("i10", "2026-03-10T10:00:00", 50);
        ride.json().put("paired_event_id", 2);
        SmallWorld.add(rider, ride);
        caller.send("DELETE", "/athlete/0/events/2");
        assertThat(caller.get("/activity/i10").body().path("paired_event_id").isNull())
                .isTrue();
    }

    @Test
    void othersOfABatchGoAlongUnlessTheyAreEarlier() {
        rider.events().values().forEach(event -> event.put("plan_applied", "2026-03-01T00:00:00.001+00:00"));
        String path = "/athlete/0/events/3?others=true&notBefore=2026-03-10";
        assertThat(caller.send("DELETE", path).status()).isEqualTo(200);
        assertThat(rider.events()).containsOnlyKeys(1L);
    }

    @Test
    void aRangeNeedsItsOldestAndItsCategories() {
        assertThat(error("/athlete/0/events?category=WORKOUT")).contains("'oldest' is not present");
        assertThat(error("/athlete/0/events?oldest=2026-03-01")).contains("'category' is not present");
        assertThat(error("/athlete/0/events?oldest=2026-03-01&category=RACE")).isEqualTo("Invalid category [RACE]");
        assertThat(rider.events()).hasSize(4);
    }

    @Test
    void aRangeIncludesBothEndsAndReachesAllTheFutureByDefault() throws IOException {
        var raw = new RawCaller(emulator, SmallWorld.RIDER_KEY);
        var answer =
                raw.send("DELETE", "/athlete/0/events?oldest=2026-03-10&newest=2026-03-12&category=WORKOUT,NOTE", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(rider.events()).containsOnlyKeys(1L, 4L);
        caller.send("DELETE", "/athlete/0/events?oldest=2026-03-01&category=WORKOUT");
        assertThat(rider.events()).containsOnlyKeys(1L);
    }

    @Test
    void anAuthorNarrowsARange() {
        event(2).put("created_by_id", "i2");
        caller.send("DELETE", "/athlete/0/events?oldest=2026-03-01&category=WORKOUT&createdById=i2");
        assertThat(rider.events()).containsOnlyKeys(1L, 3L, 4L);
    }

    @Test
    void aListTakesNumbersAndExternalIdsAndTheLatterWin() {
        event(3).put("external_id", "x");
        var answer = caller.json(
                "PUT",
                "/athlete/0/events/bulk-delete",
                "[{\"id\": 1}, {\"id\": 77}, {\"id\": 2, \"external_id\": \"x\"}, {\"external_id\": \"y\"}, {\"external_id\": \"\"}, {}]");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().toString()).isEqualTo("{\"eventsDeleted\":2}");
        assertThat(rider.events()).containsOnlyKeys(2L, 4L);
    }

    private ObjectNode event(long id) {
        return Objects.requireNonNull(rider.events().get(id));
    }

    private String error(String path) {
        var answer = caller.send("DELETE", path);
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().path("error").asText();
    }

    private void add(int id, String category, String day) {
        SmallWorld.addEvent(
                rider,
                "{\"id\": %d, \"category\": \"%s\", \"type\": \"Ride\", \"name\": \"E\", \"start_date_local\": \"2026-%sT00:00:00\"}"
                        .formatted(id, category, day));
    }
}
