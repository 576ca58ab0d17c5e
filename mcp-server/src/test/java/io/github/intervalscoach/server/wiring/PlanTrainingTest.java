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

/** Weeks planned again and the library, as a host asks for them: previewed, applied on the emulator, taken back. */
class PlanTrainingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");
    private static final List<String> INTERVALS = List.of("3x8 min at 95-100% FTP, 4 min rest");

    private final Session session = Session.demo(
            DemoKey.DEMO_CYCLIST,
            SUNDAY,
            Clock.fixed(Instant.parse("2026-03-15T09:00:00Z"), ZoneOffset.UTC),
            new ChangeSettings(Writes.GATE, Caps.STANDARD, Optional.empty()));

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aWeekAfterAnIllnessIsWrittenAsShownAndComesBackWhole() {
        JsonNode before = calendar();

        JsonNode preview = plan(Map.of("action", "replan", "illness", "5 days"));
        assertThat(calendar()).isEqualTo(before);
        apply(preview);
        JsonNode after = calendar();
        assertThat(after).isNotEqualTo(before);
        assertThat(plan(Map.of("action", "replan", "illness", "5 days")).has("change_set"))
                .as("planned again with nothing new, it stays")
                .isFalse();
        apply(structured(call("modify_training", Map.of("action", "undo"))));

        assertThat(withoutIds(calendar())).isEqualTo(withoutIds(before));
    }

    @Test
    void daysOfAJourneyAreMarkedOnlyOnceApplied() {
        Map<String, Object> journey = Map.of(
                "action",
                "replan",
                "from",
                "2026-03-16",
                "days_off",
                List.of("friday", "saturday", "sunday"),
                "minutes",
                List.of("mon 45 run", "wed 45 run", "tue 60 weighttraining", "thu 60 weighttraining"));
        JsonNode before = calendar();

        JsonNode preview = plan(journey);
        assertThat(calendar()).isEqualTo(before);
        apply(preview);

        assertThat(calendar().toString()).contains("UNAVAILABLE");
        ToolReply there = call("plan_training", Map.of("action", "workout", "date", "2026-03-20", "text", INTERVALS));
        assertThat(there.isError()).isTrue();
        assertThat(there.text()).contains("not available");
    }

    @Test
    void anIndoorDayIsMarkedOnWhatIsWrittenAndGoneWithIt() {
        JsonNode before = calendar();
        Map<String, Object> week = Map.of(
                "action",
                "week",
                "from",
                "2026-03-16",
                "goal",
                "keep going",
                "minutes",
                List.of("wed 75 indoor"),
                "replace",
                true,
                "detail",
                "full");

        JsonNode preview = plan(week);
        assertThat(preview.at("/plan/days").toString()).contains(", indoors");
        apply(preview);
        assertThat(indoors(calendar())).isNotEmpty().containsOnly("2026-03-18");
        apply(structured(call("modify_training", Map.of("action", "undo"))));

        assertThat(withoutIds(calendar())).isEqualTo(withoutIds(before));
    }

    @Test
    void whatIsRememberedOfEquipmentSaysWhatIndoorsIsPossible() {
        apply(structured(call(
                "manage_profile",
                Map.of("action", "remember", "kind", "equipment", "text", "treadmill", "sport", "VirtualRun"))));

        JsonNode preview = plan(Map.of(
                "action",
                "week",
                "from",
                "2026-06-15",
                "goal",
                "keep going",
                "sport",
                "Ride, Run",
                "minutes",
                List.of("tue 60 indoor", "thu 60 run indoor")));

        assertThat(preview.at("/memory/0/effect").asText()).isEqualTo("indoors a run is possible");
        preview.at("/plan/days")
                .forEach(day -> assertThat(day.path("session").asText()).doesNotContain("ride, indoors"));
        ToolReply wrong = call("plan_training", Map.of("action", "week", "minutes", List.of("tue indoor")));
        assertThat(wrong.isError()).isTrue();
        assertThat(wrong.text()).contains("tue 60 indoor");
    }

    @Test
    void aDayPlannedAgainIndoorsMarksWhatStaysThere() {
        JsonNode preview = plan(
                Map.of("action", "replan", "from", "2026-03-16", "minutes", List.of("tue 60 indoor", "wed 60 indoor")));

        assertThat(preview.at("/change_set/operations").toString()).contains("indoors that day");
        apply(preview);
        assertThat(indoors(calendar())).contains("2026-03-18");
    }

    @Test
    void anApprovedWorkoutLiesInItsFolderUntilItIsTakenBack() {
        List<String> before = kept("favourites");

        JsonNode preview = plan(Map.of("action", "workout", "folder", "favourites", "text", INTERVALS));
        assertThat(kept("favourites")).isEqualTo(before);
        apply(preview);
        assertThat(kept("favourites")).hasSize(before.size() + 1).contains("3\u00d78 min 95-100%");
        apply(structured(call("modify_training", Map.of("action", "undo"))));

        assertThat(kept("favourites")).isEqualTo(before);
    }

    @Test
    void aStoredPlanIsLaidOnItsDaysAndTakenUpAgain() {
        JsonNode before = calendar();
        Map<String, Object> laid = Map.of("action", "library", "folder", "three steady weeks", "date", "2026-03-16");

        JsonNode preview = plan(laid);
        assertThat(days(preview.at("/change_set/operations")))
                .startsWith("2026-03-17", "2026-03-19", "2026-03-21")
                .isEqualTo(days(preview.at("/library/workouts")));
        assertThat(rules(preview)).contains("EDIT-2");
        apply(preview);
        assertThat(calendar()).hasSize(before.size() + 6);
        apply(structured(call("modify_training", Map.of("action", "undo"))));

        assertThat(calendar()).isEqualTo(before);
    }

    @Test
    void aYearIsToldByItsMonthsAndAQuarterByItsWeeks() {
        JsonNode year = plan(Map.of("action", "review", "from", "2026-01-01", "to", "2026-12-31"));
        JsonNode quarter = plan(Map.of("action", "review", "from", "2026-03-16", "to", "2026-06-14"));

        assertThat(year.at("/review/months")).hasSize(12);
        assertThat(year.at("/review/weeks")).isEmpty();
        assertThat(year.at("/review/months/3/races/0").asText()).isEqualTo("A race Sun 19 Apr");
        assertThat(year.at("/review/sessions"))
                .allSatisfy(row -> assertThat(row.path("is").asText()).startsWith("race_"));
        assertThat(quarter.at("/review/weeks")).hasSize(13);
        assertThat(quarter.at("/review/months")).isEmpty();
    }

    @Test
    void aStoredPlanIsLaidInPlaceOfWhatStands() {
        JsonNode before = calendar();
        Map<String, Object> laid =
                Map.of("action", "library", "folder", "three steady weeks", "date", "2026-03-16", "replace", true);

        JsonNode preview = plan(laid);
        assertThat(calendar()).isEqualTo(before);
        assertThat(rules(preview)).doesNotContain("EDIT-2");
        apply(preview);
        assertThat(days(calendar()).stream().filter(day -> !day.equals("2026-03-15")))
                .startsWith("2026-03-17", "2026-03-19", "2026-03-21");
        apply(structured(call("modify_training", Map.of("action", "undo"))));

        assertThat(withoutIds(calendar())).isEqualTo(withoutIds(before));
    }

    @Test
    void weeksBehindTheNextRaceAreNotPlannedForIt() {
        assertThat(plan(Map.of("action", "week", "from", "2026-04-27"))
                        .at("/plan/goal")
                        .asText())
                .isEqualTo("keeping going");
        assertThat(plan(Map.of("action", "build", "from", "2026-04-27"))
                        .at("/plan/goal")
                        .asText())
                .isEqualTo("keeping going");
        ToolReply named = call("plan_training", Map.of("action", "week", "from", "2026-04-27", "date", "2026-04-19"));
        assertThat(named.isError()).isTrue();
        assertThat(named.text()).contains("nothing is left to plan before Sunday 19 April 2026");
    }

    @Test
    void aFolderIsMadeAndRenamedAndGoesWithUndo() {
        JsonNode made = plan(Map.of("action", "folder", "text", List.of("Winter rides")));
        apply(made);
        assertThat(shelves()).contains("Winter rides");
        JsonNode renamed = plan(Map.of("action", "folder", "folder", "winter rides", "text", List.of("Spring rides")));
        assertThat(renamed.path("change_set").toString()).contains("Winter rides", "Spring rides");
        apply(renamed);
        assertThat(shelves()).contains("Spring rides").doesNotContain("Winter rides");
        apply(structured(call("modify_training", Map.of("action", "undo"))));

        assertThat(shelves()).contains("Winter rides").doesNotContain("Spring rides");
        ToolReply twice = call("plan_training", Map.of("action", "folder", "text", List.of("winter rides")));
        assertThat(twice.isError()).isTrue();
        assertThat(twice.text()).contains("there already");
        ToolReply nameless = call("plan_training", Map.of("action", "folder", "folder", "favourites"));
        assertThat(nameless.isError()).isTrue();
        assertThat(nameless.text()).contains("no name");
    }

    @Test
    void aStoredWorkoutIsWrittenAnewAndTakenOut() {
        List<String> before = kept("favourites");
        String first = structured(call("plan_training", Map.of("action", "library", "folder", "favourites")))
                .at("/library/workouts/0/id")
                .asText();

        apply(plan(Map.of("action", "workout", "folder", first, "text", INTERVALS, "replace", true)));
        assertThat(kept("favourites")).hasSameSizeAs(before).contains("3\u00d78 min 95-100%");
        apply(structured(call("modify_training", Map.of("action", "undo"))));
        assertThat(kept("favourites")).isEqualTo(before);
        apply(plan(Map.of("action", "discard", "folder", first)));
        assertThat(kept("favourites")).hasSize(before.size() - 1);
        apply(structured(call("modify_training", Map.of("action", "undo"))));
        assertThat(kept("favourites")).containsExactlyInAnyOrderElementsOf(before);
        ToolReply folder = call("plan_training", Map.of("action", "discard", "folder", "favourites"));
        assertThat(folder.isError()).isTrue();
        assertThat(folder.text()).contains("undo could not bring it back");
        ToolReply loose = call("plan_training", Map.of("action", "library", "folder", "favourites", "replace", true));
        assertThat(loose.isError()).isTrue();
        assertThat(loose.text()).contains("add folder and date");
    }

    private List<String> shelves() {
        return StreamSupport.stream(
                        structured(call("plan_training", Map.of("action", "library")))
                                .at("/library/shelves")
                                .spliterator(),
                        false)
                .map(shelf -> shelf.path("outside_name").asText())
                .toList();
    }

    @Test
    void whatTheLibraryDoesNotHoldIsNamedWithWhatItHolds() {
        assertThat(call("plan_training", Map.of("action", "library", "folder", "qqq"))
                        .text())
                .contains("qqq", "Favourites", "Three steady weeks");
        assertThat(call("plan_training", Map.of("action", "library", "folder", "VO2 5x3"))
                        .text())
                .contains("things of the library fit");
        assertThat(call("plan_training", Map.of("action", "library", "folder", "favourites", "date", "2026-03-16"))
                        .text())
                .contains("no days");
        assertThat(call("plan_training", Map.of("action", "workout", "folder", "three steady weeks", "text", INTERVALS))
                        .text())
                .contains("is a plan");
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedWithACure() {
        assertThat(call("plan_training", Map.of("action", "review", "illness", "5 days"))
                        .text())
                .contains("illness does not go with review", "replan");
        assertThat(call("plan_training", Map.of("action", "replan", "illness", "a bit"))
                        .text())
                .contains("a bit", "5 days, 48 h without symptoms");
    }

    private JsonNode plan(Map<String, Object> arguments) {
        return structured(call("plan_training", arguments));
    }

    private ToolReply call(String tool, Map<String, Object> arguments) {
        return session.toolbox().call(session.toolbox().find(tool).orElseThrow(), arguments);
    }

    private void apply(JsonNode preview) {
        var arguments = new LinkedHashMap<String, Object>();
        JsonNode changeSet = preview.path(preview.has("change_lines") ? "change_lines" : "change_set");
        arguments.put("idempotency_token", changeSet.path("token").asText());
        arguments.put("summary", changeSet.path("summary").asText());
        JsonNode applied = structured(call("apply_changes", arguments));
        assertThat(applied.path("headline").asText()).contains("applied");
    }

    private List<String> kept(String folder) {
        return StreamSupport.stream(
                        plan(Map.of("action", "library", "folder", folder))
                                .at("/library/workouts")
                                .spliterator(),
                        false)
                .map(workout -> workout.path("outside_name").asText())
                .toList();
    }

    private static List<String> days(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path("day").asText())
                .toList();
    }

    private static List<String> indoors(JsonNode operations) {
        return StreamSupport.stream(operations.spliterator(), false)
                .filter(operation -> operation.path("changes").toString().contains("INDOORS"))
                .map(operation -> operation.path("day").asText())
                .toList();
    }

    /** Every field of what the calendar holds in these weeks, as a deletion of all of it would name it. */
    private JsonNode calendar() {
        return structured(call("modify_training", Map.of("action", "delete", "from", "2026-03-15", "to", "2026-03-29")))
                .at("/change_set/operations");
    }

    /** A session that was deleted comes back as a new entry. */
    private static List<String> withoutIds(JsonNode operations) {
        return StreamSupport.stream(operations.spliterator(), false)
                .map(operation -> operation.path("day").asText() + operation.path("changes"))
                .sorted()
                .toList();
    }

    private static JsonNode structured(ToolReply reply) {
        assertThat(reply.isError()).as(reply.text()).isFalse();
        return JSON.valueToTree(reply.structured());
    }

    private static List<String> rules(JsonNode answer) {
        return StreamSupport.stream(answer.path("alerts").spliterator(), false)
                .map(alert -> alert.path("rule").asText())
                .toList();
    }
}
