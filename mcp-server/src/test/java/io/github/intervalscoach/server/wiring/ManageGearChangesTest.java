package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gear changed as a host asks for it: previewed, approved, applied on the emulator, read, taken back where that can be. */
class ManageGearChangesTest {
    private static final String ROAD_BIKE = "10010001";
    private static final String TRAINER = "10010002";

    private final GearHost host = new GearHost(DemoKey.DEMO_CYCLIST);

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void gearIsAddedAndTakenBack() {
        JsonNode before = host.list();

        host.preview(Map.of("action", "create", "type", "ride", "name", "Gravel bike", "date", "2026-03-01"));
        host.apply();
        JsonNode added = host.list();
        assertThat(added.at("/in_use")).hasSize(before.at("/in_use").size() + 1);
        JsonNode made = host.piece("gravel bike");
        assertThat(made.path("type").asText()).isEqualTo("Bike");
        assertThat(made.path("purchased").asText()).isEqualTo("2026-03-01");

        host.undo();
        assertThat(host.list()).isEqualTo(before);
    }

    @Test
    void aPieceIsRenamedRetiredAndBroughtBack() {
        JsonNode before = host.list();

        host.preview(Map.of("action", "update", "gear", ROAD_BIKE, "name", "Old road bike", "notes", "dent"));
        host.apply();
        assertThat(host.piece(ROAD_BIKE).path("name_from_athlete").asText()).isEqualTo("Old road bike");
        host.undo();
        assertThat(host.list()).isEqualTo(before);

        host.preview(Map.of("action", "retire", "gear", ROAD_BIKE));
        host.apply();
        JsonNode retired = host.list();
        assertThat(retired.at("/retired/0/retired").asText()).isEqualTo("2026-03-15");
        assertThat(host.call(Map.of("action", "assign", "gear", ROAD_BIKE, "activity", "2026-03-14"))
                        .text())
                .contains("is retired", "unretire");

        host.preview(Map.of("action", "unretire", "gear", ROAD_BIKE));
        host.apply();
        assertThat(host.list()).isEqualTo(before);
    }

    @Test
    void aRetiredPieceIsKeptInUseAgainByUndo() {
        JsonNode before = host.list();
        host.preview(Map.of("action", "retire", "gear", ROAD_BIKE));
        host.apply();

        host.undo();

        assertThat(host.list()).isEqualTo(before);
    }

    @Test
    void aDeletedPieceComesBackUnderAnotherIdAsWasSaid() {
        JsonNode preview = host.preview(Map.of("action", "delete", "gear", TRAINER));
        assertThat(preview.at("/alerts/0/says").asText()).contains("another id");
        host.apply();
        assertThat(host.call(Map.of("gear", TRAINER)).isError()).isTrue();

        host.undo();

        JsonNode again = host.piece("turbo trainer");
        assertThat(again.path("id").asText()).isNotEqualTo(TRAINER);
        assertThat(again.path("type").asText()).isEqualTo("Trainer");
    }

    @Test
    void aReminderIsAddedChangedAndDeleted() {
        JsonNode before = host.list();

        host.preview(Map.of(
                "action",
                "create_reminder",
                "gear",
                TRAINER,
                "name",
                "Grease",
                "limits",
                List.of("300 h", "1,000 mi")));
        host.apply();
        JsonNode limits = host.piece(TRAINER).at("/reminders/0/limits");
        assertThat(limits).hasSize(2);
        assertThat(limits.at("/0/allowed").asDouble()).isEqualTo(1609.3);
        assertThat(limits.at("/1/allowed").asDouble()).isEqualTo(300);
        JsonNode added = host.list();

        host.preview(Map.of("action", "update_reminder", "gear", TRAINER, "limits", List.of("200 h")));
        host.apply();
        assertThat(host.list()).isNotEqualTo(added);
        host.undo();
        assertThat(host.list()).isEqualTo(added);

        host.preview(Map.of("action", "delete_reminder", "gear", TRAINER, "reminder", "grease"));
        host.apply();
        assertThat(host.list()).isEqualTo(before);
    }

    @Test
    void aResetStartsTheCountAndUndoLeavesIt() {
        JsonNode preview = host.preview(Map.of("action", "reset_reminder", "gear", ROAD_BIKE, "reminder", "service"));
        assertThat(preview.at("/alerts/0/says").asText()).contains("cannot be brought back");
        host.apply();

        JsonNode after = host.list();
        assertThat(after.path("due").asInt()).isZero();
        assertThat(host.planUndo().has("change_set")).isFalse();
        assertThat(host.list()).isEqualTo(after);
    }

    @Test
    void aSnoozedReminderIsQuietAndStillDue() {
        host.preview(Map.of("action", "snooze_reminder", "gear", ROAD_BIKE, "reminder", "service", "days", 14));
        host.apply();

        JsonNode reminder = host.piece(ROAD_BIKE).at("/reminders/1");
        assertThat(reminder.path("state").asText()).isEqualTo("snoozed");
        assertThat(reminder.path("snoozed_until").asText()).isEqualTo("2026-03-29");
    }

    @Test
    void anActivityGetsOtherGearAndItsOwnBack() {
        JsonNode before = host.list();
        host.preview(Map.of("action", "assign", "gear", TRAINER, "activity", "2026-03-14"));
        host.apply();
        assertThat(host.list()).isNotEqualTo(before);

        host.undo();

        assertThat(host.list()).isEqualTo(before);
    }

    @Test
    void aDeletedReminderComesBackByUndoAndCountsFromThenOn() {
        JsonNode before = host.piece(ROAD_BIKE).at("/reminders/0");
        JsonNode preview =
                host.preview(Map.of("action", "delete_reminder", "gear", ROAD_BIKE, "reminder", "new chain"));
        assertThat(preview.at("/alerts/0/says").asText()).contains("count starts again");
        host.apply();
        assertThat(host.piece(ROAD_BIKE).at("/reminders")).hasSize(1);

        host.undo();

        JsonNode again = host.piece(ROAD_BIKE).at("/reminders/1");
        assertThat(again.path("name_from_athlete")).isEqualTo(before.path("name_from_athlete"));
        assertThat(again.at("/limits/0/allowed")).isEqualTo(before.at("/limits/0/allowed"));
        assertThat(before.at("/limits/0/used").asDouble()).isGreaterThan(3000);
        assertThat(again.at("/limits/0/used").asDouble()).isZero();
        assertThat(again.path("last_reset").asText()).isEqualTo("2026-03-15");
    }

    @Test
    void aWornPartIsReplacedByOneOfItsKindAndTakenBack() {
        host.preview(Map.of("action", "create", "type", "chain", "name", "Wax chain", "date", "2025-09-01"));
        host.apply();
        String worn = host.piece("wax chain").path("id").asText();
        host.preview(Map.of("action", "create_reminder", "gear", worn, "name", "Wear", "limits", List.of("4000 km")));
        host.apply();
        JsonNode before = host.list();

        JsonNode preview = host.preview(Map.of("action", "replace", "gear", worn));
        assertThat(preview.at("/change_set/operations")).hasSize(2);
        assertThat(host.apply().path("headline").asText()).contains("2 of 2");

        JsonNode after = host.list();
        assertThat(after.at("/in_use")).hasSize(before.at("/in_use").size());
        assertThat(after.at("/retired"))
                .extracting(piece -> piece.path("id").asText())
                .contains(worn);
        JsonNode fresh = after.at("/in_use").get(after.at("/in_use").size() - 1);
        assertThat(fresh.path("id").asText()).isNotEqualTo(worn);
        assertThat(fresh.path("name_from_athlete").asText()).isEqualTo("Wax chain");
        assertThat(fresh.at("/reminders/0/name_from_athlete").asText()).isEqualTo("Wear");

        host.undo();
        assertThat(host.list()).isEqualTo(before);
    }

    /** The service makes both in one call: one without the other cannot be had. */
    @Test
    void aSuccessorAloneIsNotMade() {
        host.preview(Map.of("action", "create", "type", "chain", "name", "Wax chain"));
        host.apply();
        JsonNode before = host.list();
        String worn = host.piece("wax chain").path("id").asText();
        host.preview(Map.of("action", "replace", "gear", worn));

        assertThat(host.applyOnly(2).toString()).contains("apply both");

        assertThat(host.list()).isEqualTo(before);
    }
}
