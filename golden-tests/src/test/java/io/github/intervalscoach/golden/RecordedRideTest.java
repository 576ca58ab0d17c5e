package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A real ride, uploaded as a file and analysed through every layer. Oracle: figures published for it. */
class RecordedRideTest {
    private static final Path RIDE = Path.of("..", "..", "shared", "data", "activities", "ride-power-139min.fit");

    @Test
    void theUploadedRideGivesItsPublishedFigures() throws IOException, InterruptedException {
        assumeTrue(Files.exists(RIDE), "skipped: " + RIDE + " is absent");
        try (var emulator = Emulator.start(DemoWorld.on(LiveHosts.DAY), 0, EmulatorOptions.PROMPT);
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-cyclist")) {
            String id = upload(emulator.baseUri());

            JsonNode result = host.call("analyze_training", "{\"activity\": \"" + id + "\", \"detail\": \"full\"}");

            assertThat(result.path("isError").asBoolean())
                    .as(StdioHost.text(result))
                    .isFalse();
            JsonNode ride = StdioHost.data(result).path("activity");
            assertThat(ride.path("average_power_watts").asDouble()).isCloseTo(219.07, within(0.05));
            assertThat(ride.path("normalized_power_watts").asDouble()).isCloseTo(267.20, within(0.05));
            assertThat(ride.path("normalized_power_device_watts").asDouble()).isCloseTo(267.43, within(0.05));
            assertThat(ride.path("average_heart_rate_bpm").asDouble()).isCloseTo(165, within(0.5));
            assertThat(watts(ride, 1)).isCloseTo(1022, within(0.05));
            assertThat(watts(ride, 2)).isCloseTo(980.5, within(0.05));
            assertThat(watts(ride, 3)).isCloseTo(928.67, within(0.05));
            assertThat(watts(ride, 4)).isCloseTo(847.75, within(0.05));
            assertThat(watts(ride, 5)).isCloseTo(721.6, within(0.05));
            assertThat(StdioHost.text(result)).contains("267").contains("219").contains("165");
            // 56 s of soft pedalling and 80 s of steady pulse in 139 min are no faults of the devices; that somebody
            // else's heart beats faster than the demo athlete's settings allow is seen
            assertThat(StdioHost.data(result).path("data_quality"))
                    .extracting(note -> note.path("code").asText())
                    .containsExactly("threshold_heart_rate", "max_heart_rate");
            assertThat(StdioHost.text(result)).contains("VI 1.220, above the 1.10 gate");
        }
    }

    private static double watts(JsonNode ride, int seconds) {
        for (JsonNode point : ride.path("curve")) {
            if (point.path("seconds").asInt() == seconds) {
                return point.path("watts").asDouble();
            }
        }
        throw new AssertionError("no best of " + seconds + " s in " + ride.path("curve"));
    }

    private static String upload(URI emulator) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.write("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ride.fit\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        body.write(Files.readAllBytes(RIDE));
        body.write("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
        var request = HttpRequest.newBuilder(emulator.resolve("/api/v1/athlete/0/activities?name=Recorded%20ride"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("API_KEY:demo-cyclist".getBytes(StandardCharsets.US_ASCII)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(201);
        return StdioHost.JSON.readTree(response.body()).path("id").asText();
    }
}
