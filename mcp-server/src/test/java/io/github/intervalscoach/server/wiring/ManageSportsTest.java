package io.github.intervalscoach.server.wiring;

import static io.github.intervalscoach.server.wiring.ProfileHosts.apply;
import static io.github.intervalscoach.server.wiring.ProfileHosts.call;
import static io.github.intervalscoach.server.wiring.ProfileHosts.change;
import static io.github.intervalscoach.server.wiring.ProfileHosts.gate;
import static io.github.intervalscoach.server.wiring.ProfileHosts.profile;
import static io.github.intervalscoach.server.wiring.ProfileHosts.structured;
import static io.github.intervalscoach.server.wiring.ProfileHosts.texts;
import static io.github.intervalscoach.server.wiring.ProfileHosts.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.server.tool.ToolReply;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of a sport made and deleted, and the athlete's own numbers, as a host asks for them: previewed, applied on the emulator, taken back. */
class ManageSportsTest {
    private static final String CYCLIST = "i1001";
    private static final String TRIATHLETE = "i1003";

    private final ProfileHosts hosts = new ProfileHosts();

    @TempDir
    Path state;

    @AfterEach
    void close() {
        hosts.close();
    }

    @Test
    void settingsOfASportAreDeletedAndEveryFieldComesBack() {
        Session session = hosts.open(state, "demo-triathlete");
        ObjectNode swim = sport(TRIATHLETE, "Swim").orElseThrow();
        swim.put("hr_load_type", "HRSS").put("warmup_time", 420).put("ignore_velocity", true);
        swim.putArray("best_effort_distances").add(100.0).add(400.5);
        swim.putObject("custom_field_values").put("Pool", "25 m");
        JsonNode before = swim.deepCopy();

        JsonNode preview = profile(session, Map.of("action", "delete_sport", "sport", "swim"));

        assertThat(sport(TRIATHLETE, "Swim")).as("a preview writes nothing").isPresent();
        assertThat(change(preview, "sports").path("from").asText()).contains("Swim");
        assertThat(change(preview, "more").path("from").asText())
                .contains("hr load type", "best effort distances")
                .doesNotContain("25 m");
        assertThat(preview.path("data_quality").toString()).contains("as far as is known");
        apply(session, preview);
        assertThat(sport(TRIATHLETE, "Swim")).isEmpty();

        apply(session, undo(session));
        ObjectNode again = sport(TRIATHLETE, "Swim").orElseThrow();
        assertThat(again.path("id")).isNotEqualTo(before.path("id"));
        assertThat(texts(bare(again))).isEqualTo(texts(bare(before)));
    }

    @Test
    void aSportGetsSettingsOfItsOwnAndLosesThem() {
        Session session = hosts.open(state, "demo-cyclist");

        JsonNode preview = profile(
                session,
                Map.of(
                        "action",
                        "add_sport",
                        "sport",
                        "rowing, virtual row",
                        "values",
                        List.of("ftp=210", "lthr=165")));
        assertThat(sport(CYCLIST, "Rowing")).as("a preview writes nothing").isEmpty();
        apply(session, preview);
        ObjectNode rowing = sport(CYCLIST, "Rowing").orElseThrow();
        assertThat(rowing.path("types").toString()).isEqualTo("[\"Rowing\",\"VirtualRow\"]");
        assertThat(rowing.path("ftp").asInt()).isEqualTo(210);
        apply(session, preview);
        assertThat(hosts.account(CYCLIST).athlete().path("sportSettings")).hasSize(5);

        apply(session, undo(session));
        assertThat(sport(CYCLIST, "Rowing")).isEmpty();
    }

    @Test
    void settingsThatWereChangedMeanwhileAreNotDeleted() {
        Session session = hosts.open(state, "demo-cyclist");
        JsonNode preview = profile(session, Map.of("action", "delete_sport", "sport", "swim"));
        sport(CYCLIST, "Swim").orElseThrow().put("warmup_time", 1);

        JsonNode applied = gate(session, preview, Map.of());

        assertThat(applied.path("not_done")).hasSize(1);
        assertThat(sport(CYCLIST, "Swim")).isPresent();
    }

    @Test
    void aSportThatHasSettingsIsRefusedWithTheCure() {
        ToolReply reply = call(
                hosts.open(state, "demo-cyclist"),
                "manage_profile",
                Map.of("action", "add_sport", "sport", "gravelride"));

        assertThat(reply.isError()).isTrue();
        assertThat(reply.text())
                .contains("GravelRide belongs to the settings of Ride, VirtualRide")
                .contains("Change those with update");
    }

    @Test
    void weightAndHeartRateAndUnitsAreChangedAndComeBack() {
        Session session = hosts.open(state, "demo-cyclist");
        String before = hosts.account(CYCLIST).athlete().toString();

        JsonNode preview = profile(
                session,
                Map.of("action", "update", "values", List.of("weight_kg=71.5", "resting_hr=44", "units=imperial")));
        assertThat(hosts.account(CYCLIST).athlete().toString())
                .as("a preview writes nothing")
                .isEqualTo(before);
        assertThat(preview.path("headline").asText())
                .isEqualTo("Weight 66.0 kg to 71.5 kg, resting heart rate 47 bpm to 44 bpm, units metric to imperial");
        apply(session, preview);
        assertThat(hosts.account(CYCLIST).athlete().path("icu_weight").asDouble())
                .isEqualTo(71.5);
        assertThat(hosts.account(CYCLIST).athlete().path("icu_resting_hr").asInt())
                .isEqualTo(44);
        assertThat(hosts.account(CYCLIST)
                        .athlete()
                        .path("measurement_preference")
                        .asText())
                .isEqualTo("feet");

        apply(session, undo(session));
        assertThat(hosts.account(CYCLIST).athlete().toString()).isEqualTo(before);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsProposed() {
        Session session = hosts.open(state, "demo-cyclist");
        for (Map<String, Object> asked : List.<Map<String, Object>>of(
                Map.of("action", "add_sport"),
                Map.of("action", "add_sport", "sport", " "),
                Map.of("action", "add_sport", "sport", "Quidditch"),
                Map.of("action", "add_sport", "sport", "Rowing,"),
                Map.of("action", "add_sport", "sport", "Rowing", "values", List.of("ftp=9000")),
                Map.of("action", "add_sport", "sport", "Rowing", "values", List.of("ftp=")),
                Map.of("action", "add_sport", "sport", "Rowing", "target", List.of("1")),
                Map.of("action", "delete_sport"),
                Map.of("action", "delete_sport", "sport", "Rowing"),
                Map.of("action", "delete_sport", "sport", "swim", "values", List.of("ftp=200")),
                updating("weight_kg=20"),
                updating("weight_kg=400"),
                updating("weight_kg=NaN"),
                updating("weight_kg=71.55"),
                updating("weight_kg="),
                updating("weight_kg=71 kg"),
                updating("weight_kg=71", "weight_kg=72"),
                updating("weight_kg=71", "ftp=280"),
                updating("resting_hr=47.5"),
                updating("resting_hr=200"),
                updating("units=furlongs"),
                updating("height=180"),
                Map.of("action", "update", "sport", "ride", "values", List.of("weight_kg=71")))) {
            assertThat(call(session, "manage_profile", asked).isError())
                    .as(asked.toString())
                    .isTrue();
        }
        assertThat(structured(call(session, "modify_training", Map.of("action", "history")))
                        .path("history"))
                .isEmpty();
    }

    @Test
    void whomTheKeyMayOnlyReadIsNotProposedFor() {
        Session coach = hosts.open(state, "demo-coach");
        for (Map<String, Object> asked : List.<Map<String, Object>>of(
                Map.of("athlete", "i1005", "action", "add_sport", "sport", "Rowing"),
                Map.of("athlete", "i1005", "action", "delete_sport", "sport", "ride"),
                Map.of("athlete", "i1005", "action", "update", "values", List.of("weight_kg=70")))) {
            ToolReply reply = call(coach, "manage_profile", asked);
            assertThat(reply.isError()).as(asked.toString()).isTrue();
            assertThat(reply.text()).contains("may read").contains("not change");
        }
    }

    private static Map<String, Object> updating(String... values) {
        return Map.of("action", "update", "values", List.of(values));
    }

    private Optional<ObjectNode> sport(String athlete, String sport) {
        return StreamSupport.stream(
                        hosts.account(athlete).athlete().path("sportSettings").spliterator(), false)
                .filter(family -> family.path("types").toString().contains("\"" + sport + "\""))
                .map(family -> (ObjectNode) family)
                .findFirst();
    }

    /** Each field as it is written: how a number is held in memory is no difference. */
    private static Map<String, String> texts(ObjectNode family) {
        var texts = new TreeMap<String, String>();
        family.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().toString()));
        return texts;
    }

    /** Without what the service gives, and what is not set. */
    private static ObjectNode bare(JsonNode family) {
        ObjectNode bare = family.deepCopy();
        bare.remove(List.of("id", "athlete_id", "created", "updated", "mmp_model", "other", "eFTPSupported"));
        bare.properties().removeIf(field -> {
            JsonNode value = field.getValue();
            return value.isNull() || (value.isContainerNode() && value.isEmpty());
        });
        return bare;
    }
}
