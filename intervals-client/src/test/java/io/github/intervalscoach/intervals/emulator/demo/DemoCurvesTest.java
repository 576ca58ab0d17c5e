package io.github.intervalscoach.intervals.emulator.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A season of sessions makes curves that hold together. */
class DemoCurvesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void aLongerWindowIsNeverWorseAndTheModelFitsTheBests() throws Exception {
        try (var emulator = Emulator.start(DemoWorld.on(TODAY), 0, EmulatorOptions.PROMPT)) {
            JsonNode list = get(emulator, "/athlete/0/power-curves?type=Ride&curves=42d,84d")
                    .path("list");
            JsonNode shorter = list.path(0).path("values");
            JsonNode longer = list.path(1).path("values");
            assertThat(shorter.size()).isGreaterThan(135).isLessThanOrEqualTo(longer.size());
            for (int i = 0; i < shorter.size(); i++) {
                assertThat(longer.path(i).asInt())
                        .isGreaterThanOrEqualTo(shorter.path(i).asInt());
            }
            JsonNode model = get(emulator, "/athlete/0/mmp-model?type=Ride");
            assertThat(model.path("criticalPower").asInt()).isBetween(150, 400);
        }
    }

    private static JsonNode get(Emulator emulator, String path) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString("API_KEY:demo-cyclist".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(emulator.baseUri().resolve("/api/v1" + path))
                .header("Authorization", "Basic " + pair)
                .build();
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }
}
