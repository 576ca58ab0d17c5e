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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gear changed as a host asks for it: previewed, approved, applied on the emulator, read, taken back where that can be. */
class ManageGearChangesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROAD_BIKE = "10010001";
    private static final String TRAINER = "10010002";

    private JsonNode last = JSON.nullNode();
    private final Session session = Session.demo(
            DemoKey.DEMO_CYCLIST,
            LocalDate.parse("2026-03-15"),
            Clock.fixed(Instant.parse("2026-03-15T09:00:00Z"), ZoneOffset.UTC),
            new ChangeSettings(Writes.GATE, Caps.STANDARD, Optional.empty()));

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void gearIsAddedAndTakenBack() {
        JsonNode before = list();

        preview(Map.of("action", "add", "type", "ride", "name", "Gravel bike", "date", "2026-03-01"), before);
        apply();
        JsonNode added = list();
        assertThat(added.at("/in_use")).hasSize(before.at("/in_use").size() + 1);
        JsonNode made = piece("gravel bike");
        assertThat(made.path("type").asText()).isEqualTo("Bike");
        assertThat(made.path("purchased").asText()).isEqualTo("2026-03-01");

        undo();
        assertThat(list()).isEqualTo(before);
    }

    @Test
    void aPieceIsRenamedRetiredAndBroughtBack() {
        JsonNode before = list();

        preview(Map.of("action", "update", "gear", ROAD_BIKE, "name", "Old road bike", "notes", "dent"), before);
        apply();
        assertThat(piece(ROAD_BIKE).path("name_from_athlete").asText()).isEqualTo("Old road bike");
        undo();
        assertThat(list()).isEqualTo(before);

        preview(Map.of("action", "retire", "gear", ROAD_BIKE), before);
        apply();
        JsonNode retired = list();
        assertThat(retired.at("/retired/0/retired").asText()).isEqualTo("2026-03-15");
        assertThat(call(Map.of("action", "assign", "gear", ROAD_BIKE, "activity", "2026-03-14"))
                        .text())
                .contains("is retired", "unretire");

        preview(Map.of("action", "unretire", "gear", ROAD_BIKE), retired);
        apply();
        assertThat(list()).isEqualTo(before);
    }

    @Test
    void aRetiredPieceIsKeptInUseAgainByUndo() {
        JsonNode before = list();
        preview(Map.of("action", "retire", "gear", ROAD_BIKE), before);
        apply();

        undo();

        assertThat(list()).isEqualTo(before);
    }

    @Test
    void aDeletedPieceComesBackUnderAnotherIdAsWasSaid() {
        JsonNode preview = preview(Map.of("action", "delete", "gear", TRAINER), list());
        assertThat(preview.at("/alerts/0/says").asText()).contains("another id");
        apply();
        assertThat(call(Map.of("gear", TRAINER)).isError()).isTrue();

        undo();

        JsonNode again = piece("turbo trainer");
        assertThat(again.path("id").asText()).isNotEqualTo(TRAINER);
        assertThat(again.path("type").asText()).isEqualTo("Trainer");
    }

    @Test
    void aReminderIsAddedChangedAndDeleted() {
        JsonNode before = list();

        preview(
                Map.of(
                        "action",
                        "add_reminder",
                        "gear",
                        TRAINER,
                        "name",
                        "Grease",
                        "limits",
                        List.of("300 h", "1,000 mi")),
                before);
        apply();
        JsonNode limits = piece(TRAINER).at("/reminders/0/limits");
        assertThat(limits).hasSize(2);
        assertThat(limits.at("/0/allowed").asDouble()).isEqualTo(1609.3);
        assertThat(limits.at("/1/allowed").asDouble()).isEqualTo(300);
        JsonNode added = list();

        preview(Map.of("action", "change_reminder", "gear", TRAINER, "limits", List.of("200 h")), added);
        apply();
        assertThat(list()).isNotEqualTo(added);
        undo();
        assertThat(list()).isEqualTo(added);

        preview(Map.of("action", "delete_reminder", "gear", TRAINER, "reminder", "grease"), added);
        apply();
        assertThat(list()).isEqualTo(before);
    }

    @Test
    void aResetStartsTheCountAndUndoLeavesIt() {
        JsonNode preview =
                preview(Map.of("action", "reset_reminder", "gear", ROAD_BIKE, "reminder", "service"), list());
        assertThat(preview.at("/alerts/0/says").asText()).contains("cannot be brought back");
        apply();

        JsonNode after = list();
        assertThat(after.path("due").asInt()).isZero();
        assertThat(modify(Map.of("action", "undo")).has("change_set")).isFalse();
        assertThat(list()).isEqualTo(after);
    }

    @Test
    void aSnoozedReminderIsQuietAndStillDue() {
        preview(Map.of("action", "snooze_reminder", "gear", ROAD_BIKE, "reminder", "service", "days", 14), list());
        apply();

        JsonNode reminder = piece(ROAD_BIKE).at("/reminders/1");
        assertThat(reminder.path("state").asText()).isEqualTo("snoozed");
        assertThat(reminder.path("snoozed_until").asText()).isEqualTo("2026-03-29");
    }

    @Test
    void anActivityGetsOtherGearAndItsOwnBack() {
        JsonNode before = list();
        preview(Map.of("action", "assign", "gear", TRAINER, "activity", "2026-03-14"), before);
        apply();
        assertThat(list()).isNotEqualTo(before);

        undo();

        assertThat(list()).isEqualTo(before);
    }

    @Test
    void whatIsAmbiguousOrOutOfPlaceIsRefusedBeforeAnythingIsProposed() {
        assertThat(call(Map.of("action", "reset_reminder", "gear", ROAD_BIKE)).text())
                .contains("More than one reminder", "Service");
        assertThat(call(Map.of("action", "retire", "gear", ROAD_BIKE, "days", 3))
                        .text())
                .contains("days does not go with retire");
        assertThat(call(Map.of("action", "retire", "gear", ROAD_BIKE, "date", "2026-03-20"))
                        .text())
                .contains("still to come");
        assertThat(call(Map.of("action", "assign", "gear", TRAINER, "activity", "i999999999"))
                        .text())
                .contains("has no activity i999999999");
    }

    /** Nothing changes before the yes. */
    private JsonNode preview(Map<String, Object> arguments, JsonNode unchanged) {
        last = structured(call(arguments));
        assertThat(list()).isEqualTo(unchanged);
        return last;
    }

    private void apply() {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("idempotency_token", last.at("/change_set/token").asText());
        arguments.put("summary", last.at("/change_set/summary").asText());
        JsonNode applied = structured(call("apply_changes", arguments));
        assertThat(applied.toString()).doesNotContain("\"failed\"");
    }

    private void undo() {
        last = modify(Map.of("action", "undo"));
        apply();
    }

    private JsonNode list() {
        return structured(call(Map.of()));
    }

    private JsonNode piece(String gear) {
        return structured(call(Map.of("gear", gear))).at("/in_use/0");
    }

    private JsonNode modify(Map<String, Object> arguments) {
        return structured(call("modify_training", arguments));
    }

    private ToolReply call(Map<String, Object> arguments) {
        return call("manage_gear", arguments);
    }

    private ToolReply call(String tool, Map<String, Object> arguments) {
        return session.toolbox().call(session.toolbox().find(tool).orElseThrow(), arguments);
    }

    private static JsonNode structured(ToolReply reply) {
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }
}
