package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.StoredActivity;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import io.github.intervalscoach.server.wiring.DemoKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real server gives to read by URI, to whom, and to whom not. */
class ResourcesTest {
    private static final DemoHosts HOSTS = new DemoHosts();
    private static final String RIDE = "i81205260";
    private static final String MODERN =
            "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}},";

    @AfterAll
    static void close() {
        HOSTS.close();
    }

    @Test
    void theSamePagesInTheSameOrderAtEveryStart() {
        String pages = ask("resources/list", "{}").toString();
        String families = ask("resources/templates/list", "{}").toString();

        assertThat(ask("resources/list", "{}").path("result").path("resources"))
                .extracting(page -> page.path("uri").asText())
                .containsExactly("intervals://rules", "intervals://metrics", "intervals://workout-language");
        assertThat(ask("resources/templates/list", "{}").path("result").path("resourceTemplates"))
                .extracting(family -> family.path("uriTemplate").asText())
                .containsExactly(
                        "intervals://activity/{id}/streams",
                        "intervals://activity/{id}/file",
                        "intervals://activity/{id}/gpx",
                        "intervals://athlete/{id}/profile");
        try (var again = new DemoHosts()) {
            StdioHost host = again.of(DemoKey.DEMO_CYCLIST);
            assertThat(withoutId(host.request("resources/list", "{}"))).isEqualTo(withoutId(tree(pages)));
            assertThat(withoutId(host.request("resources/templates/list", "{}")))
                    .isEqualTo(withoutId(tree(families)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rules,            # The rule book, LOAD-5",
        "metrics,          # Metrics,       fitness_fatigue",
        "workout-language, #,               Warmup"
    })
    void aPageIsReadAsItStandsInTheDocuments(String name, String opening, String somewhere) {
        assertThat(text(read(DemoKey.DEMO_CYCLIST, "intervals://" + name)))
                .startsWith(opening)
                .contains(somewhere);
    }

    @Test
    void aRecordingHasOneValueOfEveryQuantityForEveryTime() {
        JsonNode recording = tree(text(read(DemoKey.DEMO_CYCLIST, "intervals://activity/" + RIDE + "/streams")));
        int samples = recording.path("seconds").size();

        assertThat(recording.path("activity_id").asText()).isEqualTo(RIDE);
        assertThat(samples).isEqualTo(5820);
        assertThat(recording.path("streams").has("power_watts")).isTrue();
        recording.path("streams").forEach(stream -> assertThat(stream).hasSize(samples));
        double mean = StreamSupport.stream(
                        recording.path("streams").path("power_watts").spliterator(), false)
                .filter(value -> !value.isNull())
                .mapToDouble(JsonNode::asDouble)
                .average()
                .orElseThrow();
        assertThat(Math.round(mean)).as("what the answer says of it").isEqualTo(202);
    }

    @Test
    void aProfileIsWhatTheToolSays() {
        JsonNode profile = tree(text(read(DemoKey.DEMO_CYCLIST, "intervals://athlete/i1001/profile")));
        JsonNode answer = StdioHost.data(HOSTS.of(DemoKey.DEMO_CYCLIST)
                .call("manage_profile", "{\"athlete\": \"i1001\", \"detail\": \"full\"}"));

        assertThat(profile).isEqualTo(answer);
        assertThat(profile.toString()).doesNotContain("api_key", "email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intervals://athlete/i1001/profile",
                "intervals://activity/" + RIDE + "/streams",
                "intervals://activity/" + RIDE + "/file",
                "intervals://activity/" + RIDE + "/gpx",
                "intervals://athlete/i999999/profile",
                "intervals://activity/i999999/streams",
                "intervals://activity/../athlete/i1001/profile",
                "intervals://nothing"
            })
    void whatIsAnotherAthletesIsNotFoundAsIfItWereNotThere(String uri) {
        assertThat(read(DemoKey.DEMO_RUNNER, uri).path("error"))
                .isEqualTo(tree(
                        "{\"code\":-32002,\"message\":\"There is no such resource for this key. Maybe take the uri from"
                                + " resources/list, resources/templates/list or a resource link of an answer.\",\"data\":{\"uri\":\""
                                + uri + "\",\"code\":\"not_found\"}}"));
        assertThat(modern(DemoKey.DEMO_RUNNER, uri).path("error").path("code").asInt())
                .isEqualTo(-32602);
    }

    @Test
    void aCoachReadsThoseTheyCoach() {
        assertThat(text(read(DemoKey.DEMO_COACH, "intervals://activity/" + RIDE + "/streams")))
                .isEqualTo(text(read(DemoKey.DEMO_CYCLIST, "intervals://activity/" + RIDE + "/streams")));
        assertThat(modern(DemoKey.DEMO_COACH, "intervals://athlete/i1002/profile")
                        .path("result")
                        .path("cacheScope")
                        .asText())
                .isEqualTo("private");
    }

    @Test
    void whatWasNeverUploadedSaysSo() {
        JsonNode error = read(DemoKey.DEMO_CYCLIST, "intervals://activity/" + RIDE + "/file")
                .path("error");

        assertThat(error.path("code").asInt()).isEqualTo(-32603);
        assertThat(error.path("message").asText()).contains("file of activity " + RIDE);
        assertThat(error.path("data").path("code").asText()).isEqualTo("not_found");
    }

    @Test
    void aFileComesBackAsItWasUploaded() throws IOException, InterruptedException {
        try (var emulator = Emulator.start(DemoWorld.on(LiveHosts.DAY), 0, EmulatorOptions.PROMPT);
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-runner")) {
            URI service = emulator.baseUri().resolve("/api/v1/");
            byte[] fit = send(as("demo-cyclist", service.resolve("activity/" + RIDE + "/fit-file"))
                    .GET());
            var form = new ByteArrayOutputStream();
            form.writeBytes("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ride.fit\"\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            form.writeBytes(fit);
            form.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] made = send(as("demo-runner", service.resolve("athlete/0/activities"))
                    .header("Content-Type", "multipart/form-data; boundary=part")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())));
            String id =
                    tree(new String(made, StandardCharsets.UTF_8)).path("id").asText();

            JsonNode content = host.request("resources/read", "{\"uri\":\"intervals://activity/" + id + "/file\"}")
                    .path("result")
                    .path("contents")
                    .path(0);

            assertThat(content.path("mimeType").asText()).isEqualTo("application/gzip");
            byte[] packed = Base64.getDecoder().decode(content.path("blob").asText());
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                assertThat(unpacked.readAllBytes()).isEqualTo(fit);
            }
        }
    }

    @Test
    void whatStravaKeepsIsSaidToBeKept() {
        String stub = DemoWorld.on(LiveHosts.DAY).accounts().stream()
                .flatMap(account -> account.activities().values().stream())
                .filter(StoredActivity::isStravaStub)
                .map(StoredActivity::id)
                .findFirst()
                .orElseThrow();

        JsonNode error = read(DemoKey.DEMO_TRIATHLETE, "intervals://activity/" + stub + "/streams")
                .path("error");

        assertThat(error.path("data").path("code").asText()).isEqualTo("withheld");
        assertThat(error.path("message").asText()).contains("Strava");
    }

    @Test
    void withoutAKeyThePagesAreReadAndTheRestSaysWhatToSet() {
        try (var host = LiveHosts.of(Map.of())) {
            assertThat(host.request("resources/read", "{\"uri\":\"intervals://rules\"}")
                            .has("result"))
                    .isTrue();
            for (String uri : new String[] {"intervals://activity/i1/gpx", "intervals://athlete/i1/profile"}) {
                JsonNode error = host.request("resources/read", "{\"uri\":\"" + uri + "\"}")
                        .path("error");
                assertThat(error.path("data").path("code").asText()).isEqualTo("not_configured");
                assertThat(error.path("message").asText()).contains("INTERVALS_ICU_API_KEY");
            }
        }
    }

    @Test
    void aFullAnswerAboutASessionLinksItsRecordingAndNoOtherDoes() {
        JsonNode full = HOSTS.of(DemoKey.DEMO_CYCLIST)
                .call("analyze_training", "{\"date\": \"yesterday\", \"detail\": \"full\"}")
                .path("content");

        assertThat(full)
                .extracting(item -> item.path("type").asText())
                .containsExactly("text", "resource_link", "resource_link");
        assertThat(full.path(1))
                .isEqualTo(tree("{\"type\":\"resource_link\",\"name\":\"" + RIDE
                        + " streams\",\"title\":\"Recording of this session\"," + "\"uri\":\"intervals://activity/"
                        + RIDE + "/streams\",\"mimeType\":\"application/json\"}"));
        for (String other :
                new String[] {"{\"date\": \"yesterday\"}", "{\"date\": \"last 7 days\", \"detail\": \"full\"}"}) {
            assertThat(HOSTS.of(DemoKey.DEMO_CYCLIST)
                            .call("analyze_training", other)
                            .path("content"))
                    .hasSize(1);
        }
    }

    private static JsonNode read(DemoKey key, String uri) {
        return HOSTS.of(key).request("resources/read", "{\"uri\":\"" + uri + "\"}");
    }

    private static JsonNode modern(DemoKey key, String uri) {
        return HOSTS.of(key).request("resources/read", "{" + MODERN + "\"uri\":\"" + uri + "\"}");
    }

    private static JsonNode ask(String method, String params) {
        return HOSTS.of(DemoKey.DEMO_CYCLIST).request(method, params);
    }

    private static String text(JsonNode response) {
        JsonNode content = response.path("result").path("contents").path(0);
        assertThat(content.isObject()).as(response.toString()).isTrue();
        return content.path("text").asText();
    }

    private static HttpRequest.Builder as(String key, URI where) {
        String pair = Base64.getEncoder().encodeToString(("API_KEY:" + key).getBytes(StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(where).header("Authorization", "Basic " + pair);
    }

    private static byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isBetween(200, 201);
        return response.body();
    }

    private static JsonNode withoutId(JsonNode response) {
        return response.path("result");
    }

    private static JsonNode tree(String text) {
        try {
            return StdioHost.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
