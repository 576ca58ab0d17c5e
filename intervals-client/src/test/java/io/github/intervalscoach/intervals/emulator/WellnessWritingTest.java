package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: api.md 1.6, 2.5, 3.4, 6.3; field-notes 10, 52, 53, 55. */
class WellnessWritingTest {
    private static final String DAY = "/athlete/0/wellness/2026-03-09";

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Json json = Json.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void whatIsSentIsMergedAndAnsweredAsItIsServedAfterwards() {
        json.put(DAY, "{\"hrv\": 61.5, \"restingHR\": 47}");
        Json.Answer answer = json.put(DAY, "{\"weight\": 70.3, \"sleepSecs\": 27000, \"comments\": \"Früh\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(json.get(DAY).body());
        assertThat(answer.body().path("hrv").asDouble()).isEqualTo(61.5);
        assertThat(answer.body().path("weight").asText()).isEqualTo("70.3");
        assertThat(answer.body().path("tempWeight").asBoolean()).isFalse();
        assertThat(answer.body().path("comments").asText()).isEqualTo("Früh");
        assertThat(answer.body().path("updated").asText()).isEqualTo("2026-03-10T00:00:00.000+00:00");
        assertThat(json.get("/athlete/0/wellness?oldest=2026-03-09&newest=2026-03-09")
                        .body()
                        .path(0))
                .isEqualTo(answer.body());
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        Json.Answer answer = json.put(DAY, "{\"hrv\": 60, \"feel\": 2}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error()).isEqualTo("Unrecognized wellness field [feel]");
        assertThat(json.get(DAY).body().path("hrv").isNull()).isTrue();
    }

    @Test
    void nullIsIgnoredAndMinusOneClears() {
        json.put(DAY, "{\"hrv\": 60, \"soreness\": 2}");
        assertThat(json.put(DAY, "{\"hrv\": null}").body().path("hrv").asInt()).isEqualTo(60);
        JsonNode cleared = json.put(DAY, "{\"hrv\": -1, \"soreness\": -1}").body();
        assertThat(cleared.path("hrv").isNull()).isTrue();
        assertThat(cleared.path("soreness").isNull()).isTrue();
    }

    @Test
    void fitnessCannotBeWritten() {
        assertThat(json.put(DAY, "{\"ctl\": 99, \"id\": \"2020-01-01\"}").status())
                .isEqualTo(200);
        assertThat(json.get(DAY).body().path("ctl").asDouble()).isZero();
        assertThat(rider.wellness()).containsOnlyKeys(LocalDate.of(2026, 3, 9));
    }

    @Test
    void aLockedDayTakesNothingMoreAndCannotBeUnlocked() {
        json.put(DAY, "{\"hrv\": 60, \"locked\": true}");
        Json.Answer later = json.put(DAY, "{\"hrv\": 40, \"locked\": false}");
        assertThat(later.status()).isEqualTo(200);
        assertThat(later.body().path("hrv").asInt()).isEqualTo(60);
        assertThat(later.body().path("locked").asBoolean()).isTrue();
        json.put("/athlete/0/wellness-bulk", "[{\"id\": \"2026-03-09\", \"hrv\": 30}]");
        assertThat(json.get(DAY).body().path("hrv").asInt()).isEqualTo(60);
    }

    @Test
    void manyDaysAreWrittenOrNone() {
        Json.Answer good = json.put(
                "/athlete/0/wellness-bulk",
                "[{\"id\": \"2026-03-07\", \"hrv\": 50}, {\"id\": \"2026-03-08\", \"hrv\": 51}]");
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.text()).isEmpty();
        Json.Answer bad = json.put(
                "/athlete/0/wellness-bulk",
                "[{\"id\": \"2026-03-07\", \"hrv\": 70}, {\"id\": \"2026-03-08\", \"hydration\": 5}]");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(json.get("/athlete/0/wellness/2026-03-07").body().path("hrv").asInt())
                .isEqualTo(50);
        assertThat(json.put("/athlete/0/wellness-bulk", "[{\"hrv\": 70}]").error())
                .isEqualTo("Missing id");
    }

    @Test
    void theDayMayStandInTheBody() {
        Json.Answer answer = json.put("/athlete/0/wellness", "{\"id\": \"2026-03-09\", \"steps\": 4000}");
        assertThat(answer.body()).isEqualTo(json.get(DAY).body());
        assertThat(answer.body().path("steps").asInt()).isEqualTo(4000);
    }

    @Test
    void writingTwiceIsWritingOnce() {
        String body = "{\"hrv\": 55.5, \"mood\": 2, \"kcalConsumed\": 0}";
        JsonNode once = json.put(DAY, body).body();
        assertThat(json.put(DAY, body).body()).isEqualTo(once);
        assertThat(once.path("kcalConsumed").isInt()).isTrue();
    }

    @Test
    void fieldsOfTheAthletesOwnAreKnownByTheirItem() {
        assertThat(json.put(DAY, "{\"CaffeineMg\": 80}").status()).isEqualTo(422);
        json.post("/athlete/0/custom-item", """
                {"type": "INPUT_FIELD", "name": "Caffeine",
                 "content": {"code": "CaffeineMg", "type": "numeric", "aggregate": "SUM"}}
                """);
        assertThat(json.put(DAY, "{\"CaffeineMg\": 0}")
                        .body()
                        .path("CaffeineMg")
                        .isNumber())
                .isTrue();
        assertThat(json.put(DAY, "{\"CaffeineMg\": \"much\"}").status()).isEqualTo(422);
        assertThat(json.put(DAY, "{\"CaffeineMg\": null}").body().has("CaffeineMg"))
                .isFalse();
    }

    @Test
    void coachesWriteAndFollowersDoNot() {
        var coach = Json.with(emulator, SmallWorld.COACH_KEY);
        assertThat(coach.put("/athlete/i1/wellness/2026-03-09", "{\"hrv\": 1}").error())
                .isEqualTo("Access denied");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"hydration\": 0}; 422; Invalid hydration",
                "{\"hydration\": 5}; 422; Invalid hydration",
                "{\"sleepQuality\": 8}; 422; Invalid sleepQuality",
                "{\"menstrualPhase\": \"MENSTRUAL\"}; 400; is not one of",
                "{\"hrv\": \"high\"}; 400; [hrv] must be a number",
                "{\"hrv\": 1e300}; 400; [hrv] must be a number",
                "{\"steps\": 99999999999}; 400; [steps] must be a whole number",
                "{\"locked\": 1}; 400; [locked] must be true or false",
                "[]; 400; expected an object, not a list",
                "''; 400; expected an object, not an empty body",
                "{\"hrv\": 60; 400; JSON parse error",
                "{} {}; 400; JSON parse error",
            })
    void whatMakesNoSenseIsRefusedWithAReason(String body, int status, String reason) {
        Json.Answer answer = json.put(DAY, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).contains(reason);
        assertThat(rider.wellness()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-03-09T00:00:00"})
    void aDayIsADate(String day) {
        assertThat(json.put("/athlete/0/wellness/" + day, "{}").status()).isEqualTo(422);
    }
}
