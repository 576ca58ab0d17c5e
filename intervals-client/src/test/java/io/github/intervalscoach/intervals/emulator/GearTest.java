package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: api.md 1.9, 2.11, 6.2, 6.3; field-notes 10, 39 to 42. */
class GearTest {
    private static final String GEAR = "/athlete/0/gear";

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Json json = Json.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aNewPieceHasEveryKeyAndIsListed() {
        JsonNode bike = json.post(GEAR, "{\"type\": \"Bike\", \"name\": \"Racer\", \"brand\": \"none\"}")
                .body();
        assertThat(json.get(GEAR).body().path(0)).isEqualTo(bike);
        assertThat(bike.path("id").isTextual()).isTrue();
        assertThat(bike.path("athlete_id").asText()).isEqualTo("i1");
        assertThat(bike.path("distance").isNumber()).isTrue();
        for (String key : new String[] {"retired", "component_ids", "reminders", "activity_filters"}) {
            assertThat(bike.has(key)).as(key).isTrue();
            assertThat(bike.path(key).isNull()).as(key).isTrue();
        }
        assertThat(bike.has("brand")).isFalse();
        assertThat(json.get(GEAR + ".csv").text()).startsWith("id,athlete_id,type,name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"name\": \"Racer\"}; 422; type is required",
                "{\"type\": \"Bike\"}; 422; name is required",
                "{\"type\": \"Bicycle\", \"name\": \"Racer\"}; 400; is not one of",
                "{\"type\": \"Bike\", \"name\": \"Racer\", \"retired\": \"soon\"}; 400; must be a date",
                "{\"type\": \"Bike\", \"name\": \"Racer\", \"distance\": -5}; 422; Invalid distance",
            })
    void whatMakesNoSenseIsRefused(String body, int status, String reason) {
        Json.Answer answer = json.post(GEAR, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error()).contains(reason);
        assertThat(rider.gear()).isEmpty();
    }

    @Test
    void retiredIsADateAndTheEmptyTextBringsItBack() {
        String path = GEAR + "/" + bike();
        assertThat(json.put(path, "{\"retired\": \"2026-03-01\"}")
                        .body()
                        .path("retired")
                        .asText())
                .isEqualTo("2026-03-01");
        assertThat(json.put(path, "{\"retired\": null, \"notes\": \"x\"}")
                        .body()
                        .path("retired")
                        .asText())
                .isEqualTo("2026-03-01");
        JsonNode back = json.put(path, "{\"retired\": \"\"}").body();
        assertThat(back.path("retired").isNull()).isTrue();
        assertThat(back.path("notes").asText()).isEqualTo("x");
    }

    @Test
    void componentsAreEchoedAndNotKept() {
        String path = GEAR + "/" + bike();
        assertThat(json.put(path, "{\"component_ids\": [\"7\"]}")
                        .body()
                        .path("component_ids")
                        .toString())
                .isEqualTo("[\"7\"]");
        assertThat(json.get(GEAR).body().at("/0/component_ids").isNull()).isTrue();
    }

    @Test
    void totalsAreWhatItHadDonePlusWhatActivitiesDoWithIt() {
        String bike = bike();
        json.put(GEAR + "/" + bike, "{\"distance\": 1000000, \"time\": 90000, \"activities\": 20}");
        ride("i10", bike, 25_000, 3_000, 3_600);
        JsonNode row = json.get(GEAR).body().path(0);
        assertThat(row.path("distance").asDouble()).isEqualTo(1_025_000);
        assertThat(row.path("time").asDouble()).isEqualTo(93_000);
        assertThat(row.path("activities").asInt()).isEqualTo(21);
        assertThat(json.get(GEAR + "/" + bike + "/calc").text())
                .isEqualTo("{\"distance\":25000.0,\"elapsed_time\":3600.0,\"moving_time\":3000.0,\"activities\":1}");
        assertThat(json.put(GEAR + "/" + bike, "{\"distance\": 30000}")
                        .body()
                        .path("distance")
                        .asDouble())
                .isEqualTo(30_000);
        assertThat(json.put(GEAR + "/" + bike, "{\"use_elapsed_time\": true}")
                        .body()
                        .path("time")
                        .asDouble())
                .isEqualTo(93_600);
    }

    @Test
    void aReminderCountsFromWhenItWasMade() {
        String bike = bike();
        ride("i10", bike, 25_000, 3_000, 3_600);
        JsonNode gear = json.post(
                        GEAR + "/" + bike + "/reminder",
                        "{\"name\": \"Chain\", \"distance\": 100000, \"days\": 10, \"starting_distance\": 7}")
                .body();
        JsonNode reminder = gear.path("reminders").path(0);
        assertThat(gear.path("id").asText()).isEqualTo(bike);
        assertThat(reminder.path("starting_distance").asDouble()).isEqualTo(25_000);
        assertThat(reminder.path("percent_used").asDouble()).isZero();
        ride("i11", bike, 40_000, 3_000, 3_600);
        reminder = reminder(bike);
        assertThat(reminder.path("distance_used").asDouble()).isEqualTo(40_000);
        assertThat(reminder.path("activities_used").asInt()).isEqualTo(1);
        assertThat(reminder.path("percent_used").asDouble()).isEqualTo(40);
        forward("2026-03-18");
        assertThat(reminder(bike).path("days_used").asInt()).isEqualTo(8);
        assertThat(reminder(bike).path("percent_used").asDouble()).isEqualTo(80);
    }

    @Test
    void resetStartsAgainAndSnoozeNamesADay() {
        String bike = bike();
        json.post(GEAR + "/" + bike + "/reminder", "{\"name\": \"Chain\", \"distance\": 100000}");
        ride("i10", bike, 50_000, 3_000, 3_600);
        String path = GEAR + "/" + bike + "/reminder/" + reminder(bike).path("id");
        json.put(path + "?reset=false&snoozeDays=5", "{\"distance\": 200000}");
        assertThat(reminder(bike).path("percent_used").asDouble()).isEqualTo(25);
        assertThat(reminder(bike).path("snoozed_until").asText()).isEqualTo("2026-03-15T00:00:00.000+00:00");
        json.put(path + "?reset=true&snoozeDays=0", "{}");
        assertThat(reminder(bike).path("percent_used").asDouble()).isZero();
        assertThat(reminder(bike).path("snoozed_until").isNull()).isTrue();
        assertThat(reminder(bike).path("distance").asDouble()).isEqualTo(200_000);
        JsonNode without = json.delete(path).body();
        assertThat(without.path("reminders").isNull()).isTrue();
        assertThat(json.delete(path).status()).isEqualTo(404);
    }

    @Test
    void remindersInsistOnWhatTheServiceInsistsOn() {
        String bike = bike();
        String reminders = GEAR + "/" + bike + "/reminder";
        assertThat(json.post(reminders, "{\"text\": \"Chain\"}").error()).isEqualTo("name is required");
        assertThat(json.post(reminders + "s", "{\"name\": \"Chain\"}").status()).isEqualTo(404);
        json.post(reminders, "{\"name\": \"Chain\"}");
        String one = reminders + "/" + reminder(bike).path("id");
        assertThat(json.put(one, "{}").status()).isEqualTo(422);
        assertThat(json.put(one + "?reset=true", "{}").error()).contains("snoozeDays");
        assertThat(json.put(one + "?reset=true&snoozeDays=99999999", "{}").status())
                .isEqualTo(422);
        assertThat(json.put(reminders + "/chain?reset=true&snoozeDays=0", "{}").status())
                .isEqualTo(422);
    }

    @Test
    void replacingRetiresAndStartsAgainWithTheSameReminders() {
        String bike = bike();
        json.post(GEAR + "/" + bike + "/reminder", "{\"name\": \"Chain\", \"distance\": 100000}");
        ride("i10", bike, 50_000, 3_000, 3_600);
        JsonNode both = json.post(GEAR + "/" + bike + "/replace", "{\"name\": \"Racer II\"}")
                .body();
        assertThat(both).hasSize(2);
        assertThat(both.at("/0/id").asText()).isEqualTo(bike);
        assertThat(both.at("/0/retired").asText()).isEqualTo("2026-03-10");
        assertThat(both.at("/0/distance").asDouble()).isEqualTo(50_000);
        assertThat(both.at("/1/name").asText()).isEqualTo("Racer II");
        assertThat(both.at("/1/retired").isNull()).isTrue();
        assertThat(both.at("/1/distance").asDouble()).isZero();
        assertThat(both.at("/1/reminders/0/percent_used").asDouble()).isZero();
        assertThat(both.at("/1/reminders/0/gear_id")).isEqualTo(both.at("/1/id"));
        assertThat(both.at("/1/reminders/0/id")).isNotEqualTo(both.at("/0/reminders/0/id"));
    }

    @Test
    void deletedGearLeavesItsActivities() {
        String bike = bike();
        ride("i10", bike, 50_000, 3_000, 3_600);
        Json.Answer gone = json.delete(GEAR + "/" + bike);
        assertThat(gone.status()).isEqualTo(200);
        assertThat(gone.text()).isEmpty();
        assertThat(json.get(GEAR).body()).isEmpty();
        assertThat(json.get("/activity/i10").body().path("gear").isNull()).isTrue();
        assertThat(json.delete(GEAR + "/" + bike).status()).isEqualTo(404);
        assertThat(json.get(GEAR + "/" + bike).status()).isEqualTo(405);
    }

    private String bike() {
        return json.post(GEAR, "{\"type\": \"Bike\", \"name\": \"Racer\"}")
                .body()
                .path("id")
                .asText();
    }

    private JsonNode reminder(String gear) {
        for (JsonNode row : json.get(GEAR).body()) {
            if (row.path("id").asText().equals(gear)) {
                return row.path("reminders").path(0);
            }
        }
        throw new AssertionError("no gear " + gear);
    }

    private void ride(String id, String gear, double metres, int moving, int elapsed) {
        var activity = SmallWorld.activity(id, "2026-03-09T10:00:00", 50);
        activity.json().put("icu_distance", metres).put("moving_time", moving).put("elapsed_time", elapsed);
        activity.json().putObject("gear").put("id", gear);
        SmallWorld.add(rider, activity);
    }

    private void forward(String day) {
        try {
            new RawCaller(emulator, SmallWorld.RIDER_KEY).control("PUT", "/clock", day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
