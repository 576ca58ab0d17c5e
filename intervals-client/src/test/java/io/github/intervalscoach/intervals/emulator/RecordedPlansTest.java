package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Oracle: planned-workouts-30.json, texts as posted and events as the service answered. */
class RecordedPlansTest {
    private static final Path FILE = Path.of("..", "..", "shared", "data", "recorded", "planned-workouts-30.json");

    /** The recorder inferred another FTP for it than the service used (decisions 3). */
    private static final int OTHER_FTP = 1023;

    private final Account rider = SmallWorld.rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void postedTextsComeBackAsTheServiceAnsweredThem() throws IOException {
        assumeThat(Files.exists(FILE)).isTrue();
        int compared = 0;
        for (JsonNode recorded : new ObjectMapper().readTree(FILE.toFile())) {
            ObjectNode ride = (ObjectNode) rider.athlete().at("/sportSettings/0");
            ride.put("ftp", recorded.path("ftpUsed").asInt());
            JsonNode event = post(recorded);
            assertThat(event.at("/workout_doc/steps"))
                    .as(recorded.path("name").asText())
                    .isEqualTo(recorded.at("/workout_doc/steps"));
            if (recorded.path("id").asInt() != OTHER_FTP
                    && recorded.hasNonNull("icu_training_load")
                    && !recorded.path("loadBasis").asText().equals("unpowered")) {
                assertThat(event.path("icu_training_load").asInt())
                        .isEqualTo(recorded.path("icu_training_load").asInt());
                assertThat(event.path("moving_time").asInt())
                        .isEqualTo(recorded.path("moving_time").asInt());
                assertThat(event.path("icu_intensity").asDouble())
                        .isCloseTo(recorded.path("icu_intensity").asDouble(), within(1e-5));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private JsonNode post(JsonNode recorded) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("category", "WORKOUT");
        body.put("start_date_local", recorded.path("date").asText() + "T00:00:00");
        for (String key : new String[] {"name", "type", "description"}) {
            body.set(key, recorded.path(key));
        }
        var answer = caller.json("POST", "/athlete/0/events", body.toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
