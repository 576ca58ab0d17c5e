package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything written beside activities and the calendar comes back to the byte from a state file. */
class WritesSurviveTest {
    private static final List<String> WRITES = List.of(
            "PUT /athlete/0 {\"icu_weight\": 68.5}",
            "PUT /athlete/0/sport-settings/Ride?recalcHrZones=true {\"lthr\": 160}",
            "PUT /athlete/0/sport-settings/Ride/apply ",
            "POST /athlete/0/sport-settings {\"types\": [\"Rowing\"]}",
            "POST /athlete/0/custom-item {\"type\": \"INPUT_FIELD\", \"name\": \"C\","
                    + " \"content\": {\"code\": \"Cc\", \"type\": \"numeric\"}}",
            "PUT /athlete/0/wellness/2026-03-09 {\"hrv\": 60.1, \"Cc\": 7}",
            "PUT /athlete/0/wellness-bulk [{\"id\": \"2026-03-08\", \"locked\": true}]",
            "POST /athlete/0/gear {\"type\": \"Bike\", \"name\": \"Racer\", \"distance\": 1000.5}",
            "POST /athlete/0/gear/20000001/reminder {\"name\": \"Chain\", \"distance\": 2000}",
            "PUT /athlete/0/gear/20000001/reminder/600001?reset=true&snoozeDays=2 {}",
            "POST /athlete/0/gear/20000001/replace {}",
            "PUT /athlete/0/weather-config {\"forecasts\": [{\"lat\": 60, \"lon\": 5, \"enabled\": true}]}");
    /** What is refused uses no id up, since it is not in the file. */
    private static final String NONSENSE =
            "{\"name\": {}, \"types\": 3, \"id\": [], \"forecasts\": 3, \"nonsense\": 1}";

    private static final List<String> READS = List.of(
            "/athlete/0",
            "/athlete/0/sport-settings",
            "/athlete/0/custom-item",
            "/athlete/0/wellness?oldest=2026-03-01",
            "/athlete/0/gear",
            "/athlete/0/weather-forecast",
            "/athlete/0/athlete-summary");

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void restartedTheyAreAllThere() {
        List<String> before;
        try (var emulator = start()) {
            Json json = Json.with(emulator, SmallWorld.RIDER_KEY);
            for (String write : WRITES) {
                String[] parts = write.split(" ", 3);
                assertThat(json.send(parts[0], parts[1], NONSENSE).status())
                        .as("refused: " + write)
                        .isIn(parts[1].endsWith("/apply") ? List.of(200) : List.of(400, 422));
                assertThat(json.send(parts[0], parts[1], parts[2]).status())
                        .as(write)
                        .isEqualTo(200);
            }
            before = read(emulator);
        }
        try (var emulator = start()) {
            assertThat(read(emulator)).isEqualTo(before);
        }
        assertThat(before.get(4)).contains("Racer").contains("Chain");
    }

    private Emulator start() {
        return Emulator.start(
                SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT.keptIn(folder.resolve("state")));
    }

    private static List<String> read(Emulator emulator) {
        Json json = Json.with(emulator, SmallWorld.RIDER_KEY);
        return READS.stream().map(path -> json.get(path).text()).toList();
    }
}
