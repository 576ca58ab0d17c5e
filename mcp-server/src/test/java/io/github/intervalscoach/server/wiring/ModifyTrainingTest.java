package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.change.Caps;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.server.tool.ToolReply;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Changes as a host asks for them: previewed, approved, applied on the emulator, taken back. */
class ModifyTrainingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");
    private static final List<String> INTERVALS =
            List.of("Warm-up", "- 15m 55%", "Main set 3x", "- 8m 95-100%", "- 4m 55%", "Cool-down", "- 10m 50%");

    private Session session = open(DemoKey.DEMO_CYCLIST);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void threeSessionsAreMadeWithTheirWarningsAndJustThoseThreeGoAgain() {
        List<String> before = ids("2026-03-16", "2026-03-22");

        JsonNode preview = modify(Map.of(
                "action",
                "create",
                "sport",
                "Ride",
                "name",
                "3x8",
                "date",
                "2026-03-17, 2026-03-18, 2026-03-20",
                "text",
                INTERVALS));
        assertThat(preview.at("/change_set/operations")).hasSize(3);
        assertThat(texts(preview.at("/alerts"), "rule")).contains("BUILD-7");
        assertThat(texts(preview.at("/change_set/consequences/rules_broken"))).contains("BUILD-7");
        assertThat(ids("2026-03-16", "2026-03-22")).isEqualTo(before);

        apply(preview);
        List<String> after = ids("2026-03-16", "2026-03-22");
        assertThat(after).hasSize(before.size() + 3).containsAll(before);

        JsonNode undo = modify(Map.of("action", "undo"));
        assertThat(undo.at("/change_set/operations")).hasSize(3);
        apply(undo);
        assertThat(ids("2026-03-16", "2026-03-22")).isEqualTo(before);
        String made = preview.at("/change_set/token").asText();
        String took = undo.at("/change_set/token").asText();
        assertThat(modify(Map.of("action", "history")).path("history"))
                .filteredOn(row -> row.path("token").asText().equals(made))
                .extracting(row -> row.path("undone_by").asText())
                .containsExactly(took);
    }

    @Test
    void aDayThatHasAnOpenRideAlreadyIsNamed() {
        JsonNode first =
                modify(Map.of("action", "create", "sport", "Ride", "minutes", 60, "load", 40, "date", "2026-05-20"));
        apply(first);

        JsonNode second = modify(
                Map.of("action", "create", "sport", "Ride", "minutes", 60, "load", 40, "date", "wednesday 2026-05-20"));

        assertThat(texts(second.at("/alerts"), "rule")).contains("EDIT-2");
    }

    @Test
    void aWeekdayAndADateThatDisagreeAreAskedAbout() {
        ToolReply reply = call(Map.of("action", "move", "date", "friday 2026-03-21", "new_date", "2026-03-22"));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text()).contains("2026-03-21 is a Saturday, not a Friday", "friday 2026-03-20");
    }

    @Test
    void whatOneDayHoldsIsMovedAndShortenedAndKeepsItsTimeOfDay() {
        apply(modify(Map.of(
                "action",
                "create",
                "sport",
                "Ride",
                "name",
                "Long ride",
                "minutes",
                200,
                "load",
                150,
                "date",
                "saturday 2026-05-23")));

        JsonNode preview = modify(Map.of(
                "action",
                "move",
                "date",
                "2026-05-23",
                "target",
                List.of("saturday's long ride"),
                "new_date",
                "2026-05-24",
                "percent",
                20));

        assertThat(change(preview, "moving_seconds").path("to").asText()).isEqualTo("9600");
        assertThat(change(preview, "load_points").path("to").asText()).isEqualTo("120");
        assertThat(change(preview, "start").path("to").asText()).isEqualTo("2026-05-24T00:00");
    }

    @Test
    void aTextWithStepsIsShortenedInItsSteadyStretch() {
        apply(modify(Map.of(
                "action",
                "create",
                "sport",
                "Ride",
                "name",
                "Endurance",
                "date",
                "2026-05-23",
                "text",
                List.of("- 20m 55%", "- 160m 65%", "- 20m 50%"))));

        JsonNode preview =
                modify(Map.of("action", "update", "target", List.of("endurance"), "date", "2026-05-23", "percent", 20));

        assertThat(change(preview, "description").path("outside_to").asText()).contains("2h 65%", "20m 55%");
        assertThat(preview.at("/readings").toString()).contains("2 h 40");
    }

    @Test
    void aTextThatIsNotUnderstoodIsRefusedWithLineAndCure() {
        ToolReply reply = call(
                Map.of("action", "create", "sport", "Ride", "date", "2026-05-20", "text", List.of("- 10 reps 95%")));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text()).contains("Line 1");
    }

    @Test
    void minutesThatTheTextDoesNotTakeAreNoSilentLoser() {
        ToolReply reply = call(
                Map.of("action", "create", "sport", "Ride", "date", "2026-05-20", "minutes", 45, "text", INTERVALS));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text()).contains("minutes says 45 min");
    }

    @Test
    void aRangeIsDeletedByNameAndRacesStay() {
        apply(modify(Map.of(
                "action",
                "create",
                "kind",
                "race_a",
                "sport",
                "Ride",
                "name",
                "Hill race",
                "minutes",
                240,
                "date",
                "2026-05-24")));
        apply(modify(Map.of("action", "create", "sport", "Ride", "minutes", 60, "load", 40, "date", "2026-05-22")));

        JsonNode preview = modify(Map.of("action", "delete", "from", "2026-05-22", "to", "2026-05-24"));

        assertThat(preview.at("/change_set/operations")).isNotEmpty();
        JsonNode race = StreamSupport.stream(preview.at("/change_set/refused").spliterator(), false)
                .filter(one -> one.path("outside_name").asText().equals("Hill race"))
                .findFirst()
                .orElseThrow();
        assertThat(race.path("reason").asText()).contains("a race");

        JsonNode named = modify(
                Map.of("action", "delete", "target", List.of(race.path("id").asText())));
        assertThat(texts(named.at("/change_set/operations/0/protections"))).containsExactly("race");
    }

    @Test
    void wordsThatFitTwiceChangeNothing() {
        apply(modify(Map.of(
                "action",
                "create",
                "sport",
                "Ride",
                "name",
                "Zzz spin",
                "minutes",
                60,
                "load",
                40,
                "date",
                "2026-05-20, 2026-05-21")));

        JsonNode answer = modify(Map.of("action", "delete", "target", List.of("zzz spin")));

        assertThat(answer.path("change_set").isMissingNode()).isTrue();
        assertThat(answer.path("candidates")).hasSize(2);
        assertThat(modify(Map.of("action", "delete", "target", List.of("qqq"))).path("candidates"))
                .isNotEmpty();
    }

    @Test
    void aRedFlagStopsWhatAsksMoreAndNotWhatAsksLess() {
        JsonNode more = modify(Map.of(
                "action",
                "create",
                "sport",
                "Ride",
                "minutes",
                60,
                "load",
                40,
                "date",
                "2026-05-20",
                "symptoms",
                List.of("chest_pain")));
        assertThat(more.path("change_set").isMissingNode()).isTrue();
        assertThat(more.at("/safety/symptoms/0").asText()).isEqualTo("chest_pain");

        JsonNode less = modify(Map.of(
                "action",
                "create",
                "kind",
                "sick",
                "from",
                "2026-05-20",
                "to",
                "2026-05-22",
                "symptoms",
                List.of("chest_pain")));
        assertThat(less.at("/change_set/operations")).hasSize(1);
        assertThat(less.at("/safety/says").asText()).isNotEmpty();
    }

    @Test
    void aDayIsLoggedOnTheServicesScalesAndTheirDirectionIsSaid() {
        JsonNode preview = modify(Map.of("action", "log_wellness", "values", List.of("fatigue=3", "sleep_hours=7.5")));

        assertThat(preview.at("/readings/0").asText()).contains("fatigue 3", "1 low to 4 extreme");
        assertThat(change(preview, "sleep_seconds").path("to").asText()).isEqualTo("27000");
        apply(preview);
        assertThat(call(Map.of("action", "log_wellness", "values", List.of("fatigue=9")))
                        .isError())
                .isTrue();
        assertThat(call(Map.of("action", "log_wellness", "values", List.of("tiredness=3")))
                        .text())
                .contains("fatigue");
        assertThat(call(Map.of("action", "log_wellness", "date", "2026-03-16", "values", List.of("fatigue=3")))
                        .text())
                .contains("still to come");
    }

    @Test
    void aSessionIsRatedAndOneOutOfTheScaleIsRefused() {
        JsonNode preview =
                modify(Map.of("action", "edit_activity", "date", "2026-03-14", "values", List.of("rpe=7", "feel=2")));

        assertThat(preview.has("change_set") || preview.path("candidates").size() > 0)
                .isTrue();
    }

    @Test
    void pastDaysUnknownSportsAndMisplacedArgumentsAreRefused() {
        assertThat(call(Map.of("action", "create", "sport", "Ride", "minutes", 60, "date", "2026-03-01"))
                        .text())
                .contains("is over");
        assertThat(call(Map.of("action", "create", "sport", "Quidditch", "minutes", 60, "date", "2026-05-01"))
                        .text())
                .contains("Quidditch");
        assertThat(call(Map.of("action", "delete", "date", "2026-05-01", "minutes", 60))
                        .text())
                .contains("minutes does not go with delete");
        assertThat(call(Map.of("action", "create", "kind", "vacation", "date", "2026-05-01"))
                        .isError())
                .isTrue();
    }

    private static Session open(DemoKey key) {
        return Session.demo(
                key,
                SUNDAY,
                Clock.fixed(Instant.parse("2026-03-15T09:00:00Z"), ZoneOffset.UTC),
                new ChangeSettings(Writes.GATE, Caps.STANDARD, Optional.empty()));
    }

    private ToolReply call(Map<String, Object> arguments) {
        return call("modify_training", arguments);
    }

    private ToolReply call(String tool, Map<String, Object> arguments) {
        ToolReply reply = session.toolbox().call(session.toolbox().find(tool).orElseThrow(), arguments);
        return reply;
    }

    private JsonNode modify(Map<String, Object> arguments) {
        return structured(call(arguments));
    }

    private void apply(JsonNode preview) {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("idempotency_token", preview.at("/change_set/token").asText());
        arguments.put("summary", preview.at("/change_set/summary").asText());
        structured(call("apply_changes", arguments));
    }

    private static JsonNode structured(ToolReply reply) {
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }

    /** What the calendar holds, as a deletion of all of it would name it. */
    private List<String> ids(String from, String to) {
        JsonNode all = modify(Map.of("action", "delete", "from", from, "to", to));
        return StreamSupport.stream(all.at("/change_set/operations").spliterator(), false)
                .map(operation -> operation.path("id").asText())
                .sorted()
                .toList();
    }

    private static JsonNode change(JsonNode preview, String field) {
        return StreamSupport.stream(
                        preview.at("/change_set/operations/0/changes").spliterator(), false)
                .filter(change -> change.path("field").asText().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(preview.toPrettyString()));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }
}
