package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan is marked as done: by what was done that day, or by a copy of the plan that says it is one. */
class CompletedAsPlannedTest {
    private final TrainingHost host = new TrainingHost(DemoKey.DEMO_CYCLIST);

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void whereNothingWasRecordedThePlanIsCopiedAndLinkedAndThatIsSaid() {
        String plan = planned("2026-03-15 07:00", "WeightTraining", "Core");

        JsonNode preview = host.preview("action", "complete", "target", List.of(plan));

        assertThat(preview.at("/change_set/operations")).hasSize(1);
        assertThat(TrainingHost.fields(preview, 0))
                .containsEntry("start", "2026-03-15T07:00")
                .containsEntry("moving_seconds", "2700")
                .containsEntry("sport", "WeightTraining")
                .containsEntry("name", "Core")
                .containsEntry("planned_event_id", plan);
        assertThat(TrainingHost.texts(preview.path("readings")))
                .anyMatch(line -> line.contains("copied from the plan"));
        JsonNode applied = host.apply(preview);
        assertThat(applied.at("/done/0/held_otherwise")).isEmpty();
        assertThat(host.refused("action", "complete", "target", List.of(plan))).contains("is done");

        JsonNode undo = host.preview("action", "undo");
        host.apply(undo);
        assertThat(host.preview("action", "complete", "target", List.of(plan), "minutes", 30)
                        .at("/change_set/operations/0/verb")
                        .asText())
                .isEqualToIgnoringCase("create");
    }

    @Test
    void whatWasDoneThatDayIsLinkedToIt() {
        String done = host.apply(host.preview(
                        "action",
                        "create",
                        "kind",
                        "activity",
                        "date",
                        "2026-03-15 06:00",
                        "sport",
                        "Yoga",
                        "minutes",
                        40))
                .at("/done/0/id")
                .asText();
        String plan = planned("2026-03-15", "Yoga", "Stretching");

        JsonNode preview =
                host.preview("action", "complete", "target", List.of("stretching"), "values", List.of("rpe=2"));

        assertThat(preview.at("/change_set/operations/0/id").asText()).isEqualTo(done);
        assertThat(TrainingHost.fields(preview, 0))
                .containsEntry("planned_event_id", plan)
                .containsEntry("rpe", "2")
                .hasSize(2);
        host.apply(preview);
        host.apply(host.preview("action", "undo"));
        assertThat(host.refused("action", "complete", "target", List.of(plan), "minutes", 50))
                .contains("has its own time and load");
    }

    @Test
    void twoThatFitAreAskedAbout() {
        host.apply(host.preview(
                "action",
                "create",
                "kind",
                "activity",
                "date",
                "2026-03-15 06:00, 2026-03-15 18:00",
                "sport",
                "Yoga",
                "minutes",
                40));
        String plan = planned("2026-03-15", "Yoga", "Stretching");

        JsonNode asked = host.asked("action", "complete", "target", List.of(plan));

        assertThat(asked.path("candidates")).hasSize(2);
        String one = asked.at("/candidates/0/id").asText();
        assertThat(host.preview("action", "complete", "target", List.of(plan, one))
                        .at("/change_set/operations/0/id")
                        .asText())
                .isEqualTo(one);
    }

    @Test
    void whatIsToComeUnknownOrWithoutADurationIsRefused() {
        assertThat(host.refused("action", "complete", "date", "2026-03-17")).contains("still to come");
        assertThat(host.refused("action", "complete")).contains("complete needs target");
        assertThat(host.asked("action", "complete", "target", List.of("999999999"))
                        .path("headline")
                        .asText())
                .contains("Nothing fits");
    }

    private String planned(String date, String sport, String name) {
        return host.apply(host.preview("action", "create", "sport", sport, "name", name, "minutes", 45, "date", date))
                .at("/done/0/id")
                .asText();
    }
}
