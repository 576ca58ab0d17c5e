package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class WellnessTest {
    private static final double FITNESS_GAIN = 1 - Math.exp(-1.0 / 42);
    private static final double FATIGUE_GAIN = 1 - Math.exp(-1.0 / 7);

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void servesARowForEveryDaySinceTheFirstLoadAsFloats() {
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-08T10:00:00", 100));
        JsonNode rows = rows("?oldest=2026-01-01");
        assertThat(rows.findValuesAsText("id")).containsExactly("2026-03-08", "2026-03-09", "2026-03-10");
        assertThat(rows.at("/0/ctl").asText()).isEqualTo(Float.toString((float) (100 * FITNESS_GAIN)));
        assertThat(rows.at("/1/atl").asText())
                .isEqualTo(Float.toString((float) (100 * FATIGUE_GAIN * (1 - FATIGUE_GAIN))));
        assertThat(rows.at("/0/ctlLoad").asDouble()).isEqualTo(100);
        assertThat(rows.at("/1/ctlLoad").asDouble()).isZero();
        assertThat(rows.at("/2/rampRate").asDouble())
                .isEqualTo(rows.at("/2/ctl").asDouble());
    }

    @Test
    void unmeasuredKeysAreNullAndSettingsStandInMarked() {
        rider.wellness()
                .put(LocalDate.of(2026, 3, 9), SmallWorld.json("{\"hrv\": 61.5, \"restingHR\": 47, \"Deep\": 3}"));
        JsonNode row = rows("?oldest=2026-03-09&newest=2026-03-09").path(0);
        assertThat(row.path("hrv").asDouble()).isEqualTo(61.5);
        assertThat(row.path("Deep").asInt()).isEqualTo(3);
        assertThat(row.has("sleepSecs")).isTrue();
        assertThat(row.path("sleepSecs").isNull()).isTrue();
        assertThat(row.path("sportInfo").isNull()).isTrue();
        assertThat(row.path("restingHR").asInt()).isEqualTo(47);
        assertThat(row.path("tempRestingHR").asBoolean()).isFalse();
        assertThat(row.path("weight").asDouble()).isEqualTo(70);
        assertThat(row.path("tempWeight").asBoolean()).isTrue();
    }

    @Test
    void todayHoldsWhatIsPlannedAndNotYetDone() {
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-09T10:00:00", 100));
        plan(7, "2026-03-10", 80);
        plan(8, "2026-03-12", 60);
        plan(9, "2026-03-09", 999);
        assertThat(rows("?oldest=2026-03-09&newest=2026-03-12").findValuesAsText("ctlLoad"))
                .containsExactly("100.0", "80.0", "0.0", "60.0");

        StoredActivity done = SmallWorld.activity("i11", "2026-03-10T08:00:00", 75);
        done.json().put("paired_event_id", 7);
        SmallWorld.add(rider, done);
        assertThat(rows("?oldest=2026-03-09&newest=2026-03-12").findValuesAsText("ctlLoad"))
                .containsExactly("100.0", "75.0", "0.0", "60.0");
    }

    @Test
    void withoutAWindowItEndsToday() {
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-09T10:00:00", 100));
        plan(8, "2026-03-12", 60);
        assertThat(rows(".json").findValuesAsText("id")).containsExactly("2026-03-09", "2026-03-10");
    }

    @Test
    void stravaRowsAndTypeFactorsCountInTheLoads() {
        rider.athlete()
                .putArray("icu_type_settings")
                .addObject()
                .put("type", "Yoga")
                .put("ctlFactor", 0)
                .put("atlFactor", 1);
        StoredActivity yoga = SmallWorld.activity("i11", "2026-03-09T18:00:00", 3);
        yoga.json().put("type", "Yoga");
        StoredActivity strava = SmallWorld.activity("123", "2026-03-09T10:00:00", 41);
        strava.json().put("source", "STRAVA");
        SmallWorld.add(rider, yoga);
        SmallWorld.add(rider, strava);
        JsonNode row = rows("?oldest=2026-03-09&newest=2026-03-09").path(0);
        assertThat(row.path("ctlLoad").asDouble()).isEqualTo(41);
        assertThat(row.path("atlLoad").asDouble()).isEqualTo(44);
    }

    @Test
    void fieldsRestrictAndDropNulls() {
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-10T10:00:00", 100));
        assertThat(rows("?oldest=2026-03-10&fields=id,hrv,ctlLoad").toString())
                .isEqualTo("[{\"id\":\"2026-03-10\",\"ctlLoad\":100.0}]");
    }

    @Test
    void oneDayIsServedEvenWithoutARecord() {
        Caller.Answer day = Caller.with(emulator, SmallWorld.RIDER_KEY).get("/athlete/0/wellness/2026-03-01");
        assertThat(day.status()).isEqualTo(200);
        assertThat(day.body().path("id").asText()).isEqualTo("2026-03-01");
        assertThat(day.body().path("hrv").isNull()).isTrue();
    }

    /** Oracle: 56 days the service recorded. */
    @Test
    void followsTheServicesOwnRecord() throws IOException {
        Path file = Path.of("..", "..", "shared", "data", "recorded", "fitness-56-days.json");
        Assumptions.assumeTrue(Files.exists(file), () -> "absent: " + file);
        JsonNode days = new ObjectMapper().readTree(file.toFile());
        JsonNode before = days.path(0);
        SmallWorld.addEvent(
                rider,
                "{\"id\": 1, \"category\": \"SET_FITNESS\", \"start_date_local\": \"%s\", \"icu_ctl\": %s, \"icu_atl\": %s}"
                        .formatted(
                                days.path(1).path("date").asText(),
                                before.path("ctl").asText(),
                                before.path("atl").asText()));
        for (int i = 1; i < days.size(); i++) {
            JsonNode day = days.path(i);
            SmallWorld.add(
                    rider,
                    SmallWorld.activity(
                            "i" + (100 + i),
                            day.path("date").asText() + "T10:00:00",
                            day.path("ctlLoad").asDouble()));
        }
        LocalDate last = LocalDate.parse(days.path(days.size() - 1).path("date").asText());
        FitnessModel model = FitnessModel.of(rider, last, last);
        for (int i = 1; i < days.size(); i++) {
            JsonNode day = days.path(i);
            FitnessModel.Day computed =
                    model.on(LocalDate.parse(day.path("date").asText())).orElseThrow();
            Assertions.assertThat(computed.state().fitness())
                    .isCloseTo(day.path("ctl").asDouble(), within(2e-5));
            Assertions.assertThat(computed.state().fatigue())
                    .isCloseTo(day.path("atl").asDouble(), within(2e-5));
            if (i > 7) {
                Assertions.assertThat(computed.rampRate())
                        .isCloseTo(day.path("rampRate").asDouble(), within(4e-5));
            }
        }
    }

    private void plan(long id, String day, int load) {
        SmallWorld.addEvent(
                rider,
                "{\"id\": %d, \"category\": \"WORKOUT\", \"type\": \"Ride\", \"start_date_local\": \"%sT00:00:00\", \"icu_training_load\": %d}"
                        .formatted(id, day, load));
    }

    private JsonNode rows(String query) {
        Caller.Answer answer = Caller.with(emulator, SmallWorld.RIDER_KEY).get("/athlete/0/wellness" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
