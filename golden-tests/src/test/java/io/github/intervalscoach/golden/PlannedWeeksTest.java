package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.HandledRequest;
import io.github.intervalscoach.intervals.emulator.World;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Twelve weeks from the question to the calendar and back, and what that asks of the service. */
class PlannedWeeksTest {
    private static final World WORLD = DemoWorld.on(LiveHosts.DAY);
    private static final String TWELVE_WEEKS =
            "{\"action\": \"build\", \"date\": \"2026-06-07\", \"race_minutes\": 240,"
                    + " \"hours_per_week\": 8, \"days_off\": [\"tuesday\", \"thursday\"]}";
    private static final String ALL = "{\"action\": \"review\", \"from\": \"2026-03-16\", \"to\": \"2026-06-07\"}";

    @Test
    void twelveWeeksAreOneWaveOfReadsOnceTheAthleteIsKnown() {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.delayed(200));
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-cyclist")) {
            data(host, "plan_training", TWELVE_WEEKS);

            assertThat(emulator.log()).extracting(HandledRequest::method).containsOnly("GET");
            assertThat(emulator.waves()).isEqualTo(2);
            assertThat(emulator.requests()).isBetween(3, 5);
        }
    }

    @Test
    void theyAreOneBulkWriteAndLeaveNoTraceOnceTakenBack() {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.PROMPT);
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-cyclist")) {
            JsonNode before = review(host);
            JsonNode change = data(host, "plan_training", TWELVE_WEEKS).path("change_lines");
            assertThat(review(host)).isEqualTo(before);

            int shown = emulator.log().size();
            data(host, "apply_changes", approval(change));
            assertThat(since(emulator, shown))
                    .filteredOn(request -> !request.method().equals("GET"))
                    .singleElement()
                    .satisfies(request -> assertThat(request.path()).endsWith("/events/bulk"));
            int added = change.path("operations").size();
            assertThat(added).isGreaterThan(20);
            assertThat(review(host).at("/review/sessions"))
                    .hasSize(before.at("/review/sessions").size() + added);

            data(
                    host,
                    "apply_changes",
                    approval(data(host, "modify_training", "{\"action\": \"undo\"}")
                            .path("change_set")));
            assertThat(review(host)).isEqualTo(before);
        }
    }

    /** A session that was moved by hand stays where it is; the rest goes. */
    @Test
    void whatWasMovedByHandStaysWhenTheRestIsTakenBack() {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.PROMPT);
                var host = LiveHosts.connectedTo(emulator.baseUri().toString(), "demo-cyclist")) {
            JsonNode before = review(host);
            JsonNode change = data(host, "plan_training", TWELVE_WEEKS).path("change_lines");
            data(host, "apply_changes", approval(change));
            JsonNode last = lastSession(review(host));

            JsonNode moved = data(
                    host,
                    "modify_training",
                    "{\"action\": \"move\", \"target\": [\"" + last.path("id").asText()
                            + "\"], \"new_date\": \"2026-06-09\"}");
            data(host, "apply_changes", approval(moved.path("change_set")));
            JsonNode undo = data(
                    host,
                    "modify_training",
                    "{\"action\": \"undo\", \"target\": [\""
                            + change.path("token").asText() + "\"]}");
            data(host, "apply_changes", approval(undo.path("change_set")));

            assertThat(undo.at("/change_set/operations"))
                    .hasSize(change.path("operations").size() - 1);
            assertThat(review(host)).isEqualTo(before);
            assertThat(data(
                                    host,
                                    "plan_training",
                                    "{\"action\": \"review\", \"from\": \"2026-06-09\", \"to\": \"2026-06-09\"}")
                            .at("/review/sessions"))
                    .hasSize(1);
        }
    }

    private static JsonNode lastSession(JsonNode review) {
        return StreamSupport.stream(review.at("/review/sessions").spliterator(), false)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static JsonNode review(StdioHost host) {
        return data(host, "plan_training", ALL);
    }

    private static String approval(JsonNode change) {
        var call = StdioHost.JSON.createObjectNode();
        call.put("idempotency_token", change.path("token").asText());
        call.put("summary", change.path("summary").asText());
        return call.toString();
    }

    private static JsonNode data(StdioHost host, String tool, String arguments) {
        JsonNode result = host.call(tool, arguments);
        assertThat(result.path("isError").asBoolean())
                .as(StdioHost.text(result))
                .isFalse();
        return StdioHost.data(result);
    }

    private static List<HandledRequest> since(Emulator emulator, int asked) {
        return emulator.log().subList(asked, emulator.log().size());
    }
}
