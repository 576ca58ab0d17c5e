package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not done to gear, and in whose units a limit is shown. Whatever is refused leaves everything as it was. */
class ManageGearRefusalsTest {
    private static final String ROAD_BIKE = "10010001";
    private static final String TRAINER = "10010002";

    @Test
    void whatIsOutOfPlaceIsRefusedBeforeAnythingIsProposed() {
        try (var host = new GearHost(DemoKey.DEMO_CYCLIST)) {
            assertThat(host.refused(Map.of("action", "retire", "gear", ROAD_BIKE, "days", 3)))
                    .contains("days does not go with retire");
            assertThat(host.refused(Map.of("action", "retire", "gear", ROAD_BIKE, "date", "2026-03-20")))
                    .contains("still to come");
            assertThat(host.refused(Map.of("action", "replace", "gear", ROAD_BIKE)))
                    .contains("is no part");
            assertThat(host.refused(Map.of("action", "assign", "gear", TRAINER, "activity", "i999999999")))
                    .contains("has no activity i999999999");
        }
    }

    @Test
    void anAmbiguousPieceListsWhatMayBeMeantAndDoesNothing() {
        try (var host = new GearHost(DemoKey.DEMO_RUNNER)) {
            assertThat(host.refused(Map.of("action", "delete", "gear", "trainers")))
                    .contains("More than one piece", "10020001", "10020002");
        }
    }

    @Test
    void anAmbiguousReminderListsWhatMayBeMeantAndDoesNothing() {
        try (var host = new GearHost(DemoKey.DEMO_CYCLIST)) {
            assertThat(host.refused(Map.of("action", "reset_reminder", "gear", ROAD_BIKE)))
                    .contains("More than one reminder", "100100011", "100100012");
        }
    }

    @Test
    void anotherAthletesPieceIsUnknown() {
        try (var host = new GearHost(DemoKey.DEMO_RUNNER)) {
            assertThat(host.refused(Map.of("action", "retire", "gear", ROAD_BIKE)))
                    .contains("No gear is called")
                    .doesNotContain("Road bike");
        }
    }

    @Test
    void whoeverMayOnlyReadIsToldSoBeforeAnythingIsProposed() {
        try (var host = new GearHost(DemoKey.DEMO_COACH)) {
            var reply = host.call(
                    Map.of("athlete", "Kenji Watanabe", "action", "create", "type", "Bike", "name", "Gravel bike"));

            assertThat(reply.isError()).isTrue();
            assertThat(reply.text()).contains("may read", "not change anything");
        }
    }

    @Test
    void aLimitIsShownInTheUnitsOfTheAthlete() {
        try (var miles = new GearHost(DemoKey.DEMO_RUNNER);
                var kilometers = new GearHost(DemoKey.DEMO_CYCLIST)) {
            assertThat(miles.call(limit("10020002", "650 km")).text()).contains("limit 403.9 mi");
            assertThat(kilometers.call(limit(TRAINER, "400 mi")).text()).contains("limit 643.7 km");
        }
    }

    private static Map<String, Object> limit(String gear, String limit) {
        return Map.of("action", "create_reminder", "gear", gear, "name", "Inner soles", "limits", List.of(limit));
    }
}
