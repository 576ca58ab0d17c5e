package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: api.md 1.4, 2.10, 6.3; the AthleteUpdateDTO of the service's document. */
class AthleteWritingTest {
    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Json json = Json.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void onlyWhatIsSentChangesAndTheAnswerIsTheAthleteAlone() {
        JsonNode before = json.get("/athlete/0").body();
        JsonNode answer = json.put(
                        "/athlete/0",
                        "{\"icu_weight\": 68.5, \"name\": null, \"city\": \"Bergen\", \"no_such_key\": 1}")
                .body();
        JsonNode after = json.get("/athlete/0").body();
        assertThat(answer.has("sportSettings")).isFalse();
        assertThat(answer.path("icu_weight").asText()).isEqualTo("68.5");
        assertThat(after.path("city").asText()).isEqualTo("Bergen");
        assertThat(after.has("no_such_key")).isFalse();
        assertThat(after.path("name")).isEqualTo(before.path("name"));
        assertThat(after.path("sportSettings")).isEqualTo(before.path("sportSettings"));
    }

    @Test
    void identityAndKeysCannotBeWritten() {
        json.put(
                "/athlete/0",
                "{\"id\": \"i9\", \"icu_api_key\": \"stolen\", \"icu_permission\": \"NONE\", \"plan\": \"PREMIUM\"}");
        JsonNode athlete = json.get("/athlete/0").body();
        assertThat(athlete.path("id").asText()).isEqualTo("i1");
        assertThat(athlete.path("icu_api_key").asText()).isEqualTo("rider-key");
        assertThat(athlete.path("icu_permission").asText()).isEqualTo("WRITE");
        assertThat(athlete.path("plan").isNull()).isTrue();
    }

    @Test
    void factorsOfATypeCountAtOnce() {
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-10T10:00:00", 100));
        json.put("/athlete/0", "{\"icu_type_settings\": [{\"type\": \"Ride\", \"ctlFactor\": 0.5, \"atlFactor\": 0}]}");
        JsonNode day = json.get("/athlete/0/wellness/2026-03-10").body();
        assertThat(day.path("ctlLoad").asDouble()).isEqualTo(50);
        assertThat(day.path("atlLoad").asDouble()).isZero();
    }

    @Test
    void daysOfTheWeekAreKept() {
        String availability = "[{\"day_of_week\":1,\"training_availability\":\"LIMITED\",\"max_training_time\":3600,"
                + "\"can_train_sports\":[\"Run\"]}]";
        json.put("/athlete/0", "{\"training_availability\": " + availability + "}");
        assertThat(json.get("/athlete/0").body().path("training_availability").toString())
                .isEqualTo(availability);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"timezone\": \"Mars/Base\"}; 422; Invalid timezone",
                "{\"icu_resting_hr\": 5}; 422; Invalid icu resting hr",
                "{\"icu_date_of_birth\": \"1990\"}; 400; must be a date",
                "{\"icu_type_settings\": [{\"ctlFactor\": 1e30}]}; 422; Invalid ctlFactor",
                "{\"icu_type_settings\": [3]}; 400; must be a list of objects",
                "{\"training_availability\": [{\"training_availability\": \"NEVER\"}]}; 400; is not one of",
                "{\"wind_speed\": \"WARP\"}; 400; is not one of",
            })
    void whatMakesNoSenseIsRefused(String body, int status, String reason) {
        Json.Answer answer = json.put("/athlete/0", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).contains(reason);
    }

    @Test
    void whoMayReadMayNotChange() {
        assertThat(Json.with(emulator, SmallWorld.COACH_KEY)
                        .put("/athlete/i1", "{\"city\": \"Oslo\"}")
                        .status())
                .isEqualTo(403);
    }
}
