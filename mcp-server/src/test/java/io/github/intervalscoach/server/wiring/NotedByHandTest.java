package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no device recorded is noted, and goes again; a recording goes for good, and that is said. */
class NotedByHandTest {
    private final TrainingHost host = new TrainingHost(DemoKey.DEMO_CYCLIST);

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aSessionOfTheGymIsNotedWithItsTimeAndTakenBackAlone() {
        List<String> before = log();

        JsonNode preview = host.preview(
                "action",
                "create",
                "kind",
                "activity",
                "date",
                "friday 18:15",
                "sport",
                "WeightTraining",
                "minutes",
                50,
                "load",
                30,
                "name",
                "Squats",
                "text",
                List.of("3 x 5"),
                "values",
                List.of("rpe=7", "feel=2", "tags=gym"));

        assertThat(log()).isEqualTo(before);
        assertThat(preview.at("/change_set/summary").asText()).contains("Fri 13 Mar 18:15", "Squats");
        assertThat(TrainingHost.fields(preview, 0))
                .containsEntry("start", "2026-03-13T18:15")
                .containsEntry("moving_seconds", "3000")
                .containsEntry("load_points", "30")
                .containsEntry("rpe", "7");
        JsonNode applied = host.apply(preview);
        assertThat(applied.at("/done/0/held_otherwise")).isEmpty();
        assertThat(host.apply(preview).path("course").asText()).isEqualTo("replayed");
        assertThat(log()).hasSize(before.size() + 1);
        String id = applied.at("/done/0/id").asText();
        assertThat(host.training("activity", id).toString()).contains("Squats");

        JsonNode undo = host.preview("action", "undo");
        assertThat(undo.at("/change_set/operations")).hasSize(1);
        host.apply(undo);
        assertThat(log()).isEqualTo(before);
    }

    @Test
    void severalDaysAreSeveralActivitiesAndWhatIsThereAlreadyIsNamed() {
        List<String> before = log();

        JsonNode preview = host.preview(
                "action",
                "create",
                "kind",
                "activity",
                "date",
                "2026-03-02, 2026-03-14 06:00",
                "sport",
                "ride",
                "minutes",
                60,
                "values",
                List.of("distance_km=30.5"));

        assertThat(preview.at("/change_set/operations")).hasSize(2);
        assertThat(TrainingHost.texts(preview.path("readings")))
                .anyMatch(line -> line.contains("starts at 00:00"))
                .anyMatch(line -> line.contains("Sat 14 Mar has a") && line.contains("one more"));
        assertThat(TrainingHost.fields(preview, 0)).containsEntry("distance_meters", "30500");
        host.apply(preview);
        assertThat(log()).hasSize(before.size() + 2);
        host.apply(host.preview("action", "undo"));
        assertThat(log()).isEqualTo(before);
    }

    @Test
    void whatWasNotedIsDeletedAndNotedAgainInEveryField() {
        JsonNode noted = host.apply(host.preview(
                "action",
                "create",
                "kind",
                "activity",
                "date",
                "2026-03-10 07:30",
                "sport",
                "Yoga",
                "minutes",
                40,
                "values",
                List.of("rpe=3", "tags=calm", "distance_meters=1")));
        String id = noted.at("/done/0/id").asText();

        JsonNode preview = host.preview("action", "delete_activity", "target", List.of(id));
        assertThat(TrainingHost.texts(preview.path("readings"))).anyMatch(line -> line.contains("noted again by undo"));
        JsonNode deleted = host.apply(preview);
        assertThat(deleted.at("/next_actions/0/arguments/action").asText()).isEqualTo("undo");
        assertThat(log()).doesNotContain(id);

        JsonNode undo = host.preview("action", "undo");
        assertThat(TrainingHost.fields(undo, 0))
                .containsEntry("start", "2026-03-10T07:30")
                .containsEntry("tags", "calm")
                .containsEntry("rpe", "3")
                .containsEntry("moving_seconds", "2400");
        JsonNode again = host.apply(undo);
        assertThat(again.at("/done/0/held_otherwise")).isEmpty();
        assertThat(log()).contains(again.at("/done/0/id").asText());
    }

    @Test
    void aRecordingGoesForGoodAndThatIsSaidBefore() {
        String id = last("2026-03-14");

        JsonNode preview = host.preview("action", "delete_activity", "target", List.of(id));

        assertThat(TrainingHost.texts(preview.path("readings"))).anyMatch(line -> line.contains("gone for good"));
        JsonNode deleted = host.apply(preview);
        assertThat(deleted.path("next_actions")).isEmpty();
        assertThat(log()).doesNotContain(id);
        JsonNode undo = host.asked("action", "undo");
        assertThat(undo.path("change_set").isMissingNode()).isTrue();
        assertThat(undo.at("/kept/0/reason").asText()).contains("gone for good");
    }

    @Test
    void whatWasDoneIsDeletedByItsIdAlone() {
        String id = last("2026-03-14");

        assertThat(host.refused("action", "delete_activity", "target", List.of("yesterday's ride")))
                .contains("needs ids in target");
        assertThat(host.refused("action", "delete_activity", "date", "yesterday"))
                .contains("needs ids in target");
        assertThat(host.refused("action", "delete_activity", "target", List.of(id), "date", "yesterday"))
                .contains("date does not go with delete_activity");
        assertThat(host.asked("action", "delete_activity", "target", List.of(id, "i99999999"))
                        .path("headline")
                        .asText())
                .contains("Nothing fits");
        assertThat(host.refused("action", "delete_activity", "target", List.of(foreign())))
                .contains("access was denied");
        assertThat(log()).contains(id);
    }

    @Test
    void whatIsToComeIsOutOfRangeOrMissingIsRefused() {
        assertThat(noting("date", "2026-03-16", "minutes", 40)).contains("still to come");
        assertThat(noting("date", "2026-03-10", "load", 40)).contains("needs minutes");
        assertThat(noting("date", "2026-03-10", "minutes", 40, "values", List.of("rpe=11")))
                .contains("rpe 11 is not within 1 to 10");
        assertThat(noting("date", "2026-03-10", "minutes", 40, "values", List.of("distance_km=5000")))
                .contains("out of range");
        assertThat(noting("date", "2026-03-10", "minutes", 40, "values", List.of("name=Other")))
                .contains("Use the argument name");
        assertThat(noting("date", "2026-03-10 25:00", "minutes", 40)).contains("time of day");
        assertThat(noting("from", "2026-03-10", "to", "2026-03-12", "minutes", 40))
                .contains("date takes several");
        assertThat(host.refused(
                        "action",
                        "create",
                        "date",
                        "2026-03-20",
                        "sport",
                        "Ride",
                        "minutes",
                        40,
                        "values",
                        List.of("rpe=3")))
                .contains("only kind activity");
        assertThat(host.refused(
                        "action",
                        "create",
                        "kind",
                        "activity",
                        "date",
                        "2026-03-10",
                        "sport",
                        "Quidditch",
                        "minutes",
                        40))
                .contains("Quidditch");
    }

    @Test
    void whoMayOnlyReadNotesAndDeletesNothing() {
        try (TrainingHost coach = new TrainingHost(DemoKey.DEMO_COACH)) {
            assertThat(coach.refused(
                            "athlete",
                            "i1005",
                            "action",
                            "create",
                            "kind",
                            "activity",
                            "date",
                            "yesterday",
                            "sport",
                            "Run",
                            "minutes",
                            40))
                    .contains("read");
        }
    }

    private String noting(Object... arguments) {
        Object[] all = new Object[arguments.length + 6];
        List<Object> first = List.of("action", "create", "kind", "activity", "sport", "Run");
        for (int place = 0; place < all.length; place++) {
            all[place] = place < first.size() ? first.get(place) : arguments[place - first.size()];
        }
        return host.refused(all);
    }

    /** What was done on the days these tests are about. */
    private List<String> log() {
        return Stream.of("2026-03-02", "2026-03-10", "2026-03-13", "2026-03-14")
                .flatMap(day -> {
                    JsonNode found = host.asked("action", "edit_activity", "date", day, "values", List.of("rpe=10"));
                    return Stream.of("/candidates", "/change_set/operations")
                            .flatMap(part -> StreamSupport.stream(found.at(part).spliterator(), false))
                            .filter(one -> one.path("day").asText().equals(day))
                            .map(one -> one.path("id").asText());
                })
                .toList();
    }

    private String last(String day) {
        return host.training("date", day).at("/activity/id").asText();
    }

    /** An activity of the runner. */
    private static String foreign() {
        try (TrainingHost runner = new TrainingHost(DemoKey.DEMO_RUNNER)) {
            return runner.training("date", "2026-03-12").at("/activity/id").asText();
        }
    }
}
