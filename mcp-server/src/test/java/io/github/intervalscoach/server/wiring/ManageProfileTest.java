package io.github.intervalscoach.server.wiring;

import static io.github.intervalscoach.server.wiring.ProfileHosts.apply;
import static io.github.intervalscoach.server.wiring.ProfileHosts.call;
import static io.github.intervalscoach.server.wiring.ProfileHosts.change;
import static io.github.intervalscoach.server.wiring.ProfileHosts.gate;
import static io.github.intervalscoach.server.wiring.ProfileHosts.profile;
import static io.github.intervalscoach.server.wiring.ProfileHosts.structured;
import static io.github.intervalscoach.server.wiring.ProfileHosts.texts;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.server.tool.ToolReply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thresholds and memory as a host asks for them: previewed, applied on the emulator, taken back, forgotten. */
class ManageProfileTest {
    private static final String CYCLIST = "i1001";
    private static final String WORDS = "Achilles pain on the left when running downhill";

    private final ProfileHosts hosts = new ProfileHosts();

    @TempDir
    Path state;

    @AfterEach
    void close() {
        hosts.close();
    }

    @Test
    void aThresholdIsPreviewedWithTheZonesItMovesAndAppliedAndTakenBack() {
        Session session = hosts.open(state, "demo-cyclist");

        JsonNode preview = profile(session, Map.of("action", "update", "values", List.of("ftp=290")));

        assertThat(change(preview, "ftp_watts").path("from").asText()).isEqualTo("280");
        assertThat(change(preview, "ftp_watts").path("to").asText()).isEqualTo("290");
        assertThat(preview.at("/moved/before/0/tops_watts/1").asInt()).isEqualTo(210);
        assertThat(preview.at("/moved/after/0/tops_watts/1").asInt()).isEqualTo(218);
        assertThat(ride().path("ftp").asInt()).as("a preview writes nothing").isEqualTo(280);

        apply(session, preview);
        assertThat(ride().path("ftp").asInt()).isEqualTo(290);

        apply(session, structured(call(session, "modify_training", Map.of("action", "undo"))));
        assertThat(ride().path("ftp").asInt()).isEqualTo(280);
    }

    @Test
    void heartRateZonesStayUnlessTheyAreGiven() {
        Session session = hosts.open(state, "demo-cyclist");
        JsonNode before = ride().path("hr_zones").deepCopy();

        JsonNode preview =
                profile(session, Map.of("action", "update", "sport", "ride", "values", List.of("max_hr=192")));
        assertThat(texts(preview.path("alerts"), "rule")).contains("SET-2");
        apply(session, preview);
        assertThat(ride().path("hr_zones")).isEqualTo(before);

        apply(
                session,
                profile(
                        session,
                        Map.of(
                                "action",
                                "update",
                                "sport",
                                "ride",
                                "values",
                                List.of("hr_zones=139,153,159,169,174,179,192"))));
        assertThat(ride().at("/hr_zones/6").asInt()).isEqualTo(192);
    }

    @Test
    void aPaceIsReadInTheAthletesUnitAndKeptAsASpeed() {
        Session session = hosts.open(state, "demo-runner");

        apply(
                session,
                profile(session, Map.of("action", "update", "sport", "run", "values", List.of("threshold_pace=6:45"))));

        assertThat(sport("i1002", "Run").path("threshold_pace").asDouble())
                .as("a mile of 1609.344 m in 405 s")
                .isCloseTo(3.9737, within(0.001));
    }

    @Test
    void whatNoHumanHasIsRefusedAndNothingIsProposed() {
        Session session = hosts.open(state, "demo-cyclist");

        for (String value : List.of("ftp=2500", "ftp=20", "lthr=260", "threshold_pace=0:20", "power_zones=90,80,70")) {
            ToolReply reply = call(
                    session,
                    "manage_profile",
                    Map.of(
                            "action",
                            "update",
                            "sport",
                            value.startsWith("t") ? "run" : "ride",
                            "values",
                            List.of(value)));

            assertThat(reply.isError()).as(value).isTrue();
        }
        assertThat(call(session, "manage_profile", Map.of("action", "update", "values", List.of("ftp=2500")))
                        .text())
                .contains("50 to 600 W");
        assertThat(call(session, "manage_profile", Map.of("action", "update", "values", List.of("lthr=170")))
                        .text())
                .contains("Name the sport");
        assertThat(structured(call(session, "modify_training", Map.of("action", "history")))
                        .path("history"))
                .isEmpty();
    }

    @Test
    void thePastIsCountedAnewOnlyWhenAskedAndIsNotTakenBack() {
        Session session = hosts.open(state, "demo-cyclist");
        Map<String, JsonNode> before = activities();
        apply(
                session,
                profile(session, Map.of("action", "update", "values", List.of("power_zones=50,70,85,100,115,145"))));
        assertThat(activities()).as("history stays").isEqualTo(before);

        JsonNode preview = profile(session, Map.of("action", "apply_to_past", "sport", "ride"));
        assertThat(preview.path("headline").asText()).contains("for good");
        assertThat(activities()).as("a preview writes nothing").isEqualTo(before);
        apply(session, preview);
        assertThat(activities()).isNotEqualTo(before);

        JsonNode undo = structured(call(session, "modify_training", Map.of("action", "undo")));
        assertThat(undo.path("change_set").isMissingNode()).isTrue();
        assertThat(undo.toString()).contains("is gone");
    }

    @Test
    void thePastIsLeftAloneWhereTheSettingsAreNotTheOnesShown() {
        Session session = hosts.open(state, "demo-cyclist");
        JsonNode preview = profile(session, Map.of("action", "apply_to_past", "sport", "ride"));
        apply(
                session,
                profile(session, Map.of("action", "update", "values", List.of("power_zones=50,70,85,100,115,145"))));
        Map<String, JsonNode> before = activities();

        JsonNode applied = gate(session, preview);

        assertThat(texts(applied.path("not_done"), "state")).containsExactly("refused_changed_meanwhile");
        assertThat(activities()).isEqualTo(before);
    }

    @Test
    void whomTheKeyMayOnlyReadIsNotProposedFor() {
        ToolReply reply = call(
                hosts.open(state, "demo-coach"),
                "manage_profile",
                Map.of("athlete", "i1005", "action", "update", "sport", "ride", "values", List.of("ftp=250")));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text()).contains("may read").contains("not change");
    }

    @Test
    void aPermissionTakenAwayInBetweenIsSaidAndNothingIsWritten() {
        Session coach = hosts.open(state, "demo-coach");
        JsonNode preview = profile(
                coach, Map.of("athlete", CYCLIST, "action", "update", "sport", "ride", "values", List.of("ftp=290")));
        Account account = hosts.account("i1000");
        account.coached().remove(CYCLIST);
        account.readable().add(CYCLIST);

        JsonNode applied = gate(coach, preview, Map.of("athlete", CYCLIST));

        assertThat(applied.at("/not_done/0/operation/reason").asText()).contains("access was denied");
        assertThat(ride().path("ftp").asInt()).isEqualTo(280);
        account.coached().add(CYCLIST);
        apply(coach, preview, Map.of("athlete", CYCLIST));
        assertThat(ride().path("ftp").asInt()).isEqualTo(290);
    }

    @Test
    void whatIsRememberedIsKnownToAnotherProcessAndToNoOtherAthlete() {
        Session one = hosts.open(state, "demo-coach");
        JsonNode preview = profile(one, injury());
        assertThat(memory(one, CYCLIST)).as("a preview remembers nothing").isEmpty();
        apply(one, preview, Map.of("athlete", CYCLIST));

        Session another = hosts.open(state, "demo-coach");
        assertThat(memory(another, CYCLIST)).hasSize(1);
        assertThat(memory(another, CYCLIST).get(0).path("outside_text").asText())
                .isEqualTo(WORDS);
        assertThat(memory(another, "i1002")).isEmpty();
        JsonNode standard = profile(another, Map.of("athlete", CYCLIST));
        assertThat(standard.path("memory")).hasSize(1);
        assertThat(standard.path("headline").asText()).doesNotContain("Achilles");
    }

    @Test
    void theSameOrderAgainRemembersOnce() {
        Session session = hosts.open(state, "demo-coach");
        JsonNode preview = profile(session, injury());
        apply(session, preview, Map.of("athlete", CYCLIST));
        apply(session, preview, Map.of("athlete", CYCLIST));

        assertThat(memory(session, CYCLIST)).hasSize(1);
    }

    @Test
    void whatIsForgottenLeavesNoWordInAnyFile() {
        Session session = hosts.open(state, "demo-coach");
        apply(session, profile(session, injury()), Map.of("athlete", CYCLIST));
        apply(session, profile(session, remember("i1002", "goal", "Sub three hours")), Map.of("athlete", "i1002"));
        profile(session, remember(CYCLIST, "injury", WORDS + ", never applied"));
        assertThat(files()).contains(WORDS);

        JsonNode preview = profile(session, Map.of("athlete", CYCLIST, "action", "forget", "target", List.of("all")));
        assertThat(preview.at("/change_set/operations")).hasSize(1);
        apply(session, preview, Map.of("athlete", CYCLIST));

        assertThat(memory(session, CYCLIST)).isEmpty();
        assertThat(files()).doesNotContain("Achilles").contains("Sub three hours");
        JsonNode undo = structured(call(session, "modify_training", Map.of("athlete", CYCLIST, "action", "undo")));
        assertThat(undo.path("change_set").isMissingNode()).isTrue();
        assertThat(undo.toString()).contains("words and all");
    }

    @Test
    void rememberingTakenBackForgetsTheWordsToo() {
        Session session = hosts.open(state, "demo-coach");
        apply(session, profile(session, injury()), Map.of("athlete", CYCLIST));

        apply(
                session,
                structured(call(session, "modify_training", Map.of("athlete", CYCLIST, "action", "undo"))),
                Map.of("athlete", CYCLIST));

        assertThat(memory(session, CYCLIST)).isEmpty();
        assertThat(files()).doesNotContain("Achilles");
    }

    @Test
    void whatIsNotRememberedIsNotForgotten() {
        ToolReply reply = call(
                hosts.open(state, "demo-cyclist"),
                "manage_profile",
                Map.of("action", "forget", "target", List.of("mem_1_1")));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text()).contains("Nothing is remembered");
    }

    @Test
    void theGoalOfItsDayStandsBesideARaceAndAnInjuryOfItsSportIsAnAlert() {
        Session session = hosts.open(state, "demo-runner");
        apply(session, profile(session, goal("Break 1:35", "2026-04-19")));
        apply(session, profile(session, goal("Something else", "2026-04-20")));
        apply(session, profile(session, hurting("swim")));

        JsonNode race = structured(call(session, "analyze_race", Map.of()));
        assertThat(texts(race.path("memory"), "outside_text")).containsExactly("Break 1:35");
        assertThat(texts(race.path("evidence"), "rule")).contains("MEM-3");
        assertThat(texts(race.path("alerts"), "rule")).doesNotContain("MEM-1");
        assertThat(race.path("headline").asText()).doesNotContain("Break");

        apply(session, profile(session, hurting("run")));
        JsonNode hurt = structured(call(session, "analyze_race", Map.of()));
        assertThat(texts(hurt.path("memory"), "outside_text")).containsExactly(WORDS, "Break 1:35");
        assertThat(texts(hurt.path("alerts"), "rule")).contains("MEM-1");
        assertThat(hurt.path("prediction")).isEqualTo(race.path("prediction"));
    }

    private static Map<String, Object> goal(String words, String day) {
        return Map.of("action", "remember", "kind", "goal", "text", words, "to", day);
    }

    private static Map<String, Object> hurting(String sport) {
        return Map.of("action", "remember", "kind", "injury", "text", WORDS, "sport", sport);
    }

    @Test
    void constraintsWithoutWhatMakesThemOneAreRefused() {
        Session session = hosts.open(state, "demo-cyclist");

        assertThat(call(session, "manage_profile", remember("i1001", "forbidden_days", "no Mondays"))
                        .text())
                .contains("days is missing");
        assertThat(call(session, "manage_profile", Map.of("action", "remember", "kind", "goal"))
                        .text())
                .contains("kind and text");
        assertThat(call(session, "manage_profile", forbidden("someday")).text()).contains("is no weekday");
    }

    @Test
    void weekdaysAreUnderstoodAsTheyAreSaid() {
        Session session = hosts.open(state, "demo-cyclist");
        apply(session, profile(session, forbidden("Wed", "mondays", "monday")));

        assertThat(memory(session, CYCLIST).at("/0/weekdays").toString()).isEqualTo("[\"monday\",\"wednesday\"]");
    }

    private static Map<String, Object> forbidden(String... days) {
        return Map.of("action", "remember", "kind", "forbidden_days", "text", "choir", "days", List.of(days));
    }

    @Test
    void whoeverOnlyReadsLeavesNoFile() throws IOException {
        assertThat(memory(hosts.open(state, "demo-cyclist"), CYCLIST)).isEmpty();

        try (Stream<Path> files = Files.list(state)) {
            assertThat(files).isEmpty();
        }
    }

    private static Map<String, Object> injury() {
        return remember(CYCLIST, "injury", WORDS);
    }

    private static Map<String, Object> remember(String athlete, String kind, String text) {
        return Map.of("athlete", athlete, "action", "remember", "kind", kind, "text", text);
    }

    private static JsonNode memory(Session session, String athlete) {
        return profile(session, Map.of("athlete", athlete, "action", "memory")).path("memory");
    }

    private JsonNode ride() {
        return sport(CYCLIST, "Ride");
    }

    private JsonNode sport(String athlete, String sport) {
        return StreamSupport.stream(
                        hosts.account(athlete).athlete().path("sportSettings").spliterator(), false)
                .filter(family -> family.path("types").toString().contains("\"" + sport + "\""))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, JsonNode> activities() {
        var all = new LinkedHashMap<String, JsonNode>();
        hosts.account(CYCLIST)
                .activities()
                .forEach((id, activity) -> all.put(id, activity.json().deepCopy()));
        return all;
    }

    /** Everything that is kept, byte by byte. */
    private String files() {
        try (Stream<Path> files = Files.walk(state)) {
            var all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, ISO_8859_1));
            }
            return all.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
