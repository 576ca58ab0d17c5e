package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When on a day something is: said with the day, shown before, kept when it moves. */
class TimeOfDayTest {
    private final TrainingHost host = new TrainingHost(DemoKey.DEMO_CYCLIST);

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aTimeIsSetKeptSetAnewAndTakenAway() {
        JsonNode made = host.preview(
                "action",
                "create",
                "sport",
                "Ride",
                "name",
                "Spin",
                "minutes",
                60,
                "load",
                40,
                "date",
                "wednesday 2026-05-20 17:30, 2026-05-22T06:15");
        assertThat(TrainingHost.fields(made, 0)).containsEntry("start", "2026-05-20T17:30");
        assertThat(TrainingHost.fields(made, 1)).containsEntry("start", "2026-05-22T06:15");
        assertThat(made.at("/change_set/summary").asText()).contains("Wed 20 May 17:30", "Fri 22 May 06:15");
        JsonNode applied = host.apply(made);
        assertThat(applied.at("/done/0/held_otherwise")).isEmpty();
        String id = applied.at("/done/0/id").asText();

        assertThat(moved(id, "2026-05-21")).isEqualTo("2026-05-21T17:30");
        assertThat(moved(id, "2026-05-21 6 am")).isEqualTo("2026-05-21T06:00");
        assertThat(moved(id, "2026-05-19 at 19:45")).isEqualTo("2026-05-19T19:45");
        host.apply(host.preview("action", "undo"));
        assertThat(moved(id, "2026-05-21 00:00")).isEqualTo("2026-05-21T00:00");
    }

    @Test
    void onlyTheTimeChangesAndThatIsShown() {
        String id = host.apply(host.preview(
                        "action", "create", "sport", "Ride", "name", "Spin", "minutes", 60, "date", "2026-05-20"))
                .at("/done/0/id")
                .asText();

        JsonNode preview = host.preview("action", "move", "target", List.of(id), "new_date", "2026-05-20 17:30");

        assertThat(preview.at("/change_set/summary").asText()).contains("\u2018Spin\u2019: to 17:30");
        assertThat(TrainingHost.fields(preview, 0)).containsOnlyKeys("start");
        assertThat(host.call("modify_training", "action", "move", "target", List.of(id), "new_date", "2026-05-20 17:30")
                        .text())
                .contains("all day", "at 17:30");
        host.apply(preview);
        host.apply(host.preview("action", "undo"));
        assertThat(moved(id, "2026-05-21")).isEqualTo("2026-05-21T00:00");
    }

    @Test
    void aCopyMayBeAtAnotherTime() {
        String id = host.apply(host.preview(
                        "action", "create", "sport", "Ride", "name", "Spin", "minutes", 60, "date", "2026-05-20 07:00"))
                .at("/done/0/id")
                .asText();

        assertThat(TrainingHost.fields(
                        host.preview("action", "copy", "target", List.of(id), "new_date", "2026-05-27 18:00"), 0))
                .containsEntry("start", "2026-05-27T18:00");
    }

    @Test
    void timesThatNoClockShowsAndTimesInTheWrongPlaceAreRefused() {
        for (String said :
                List.of("2026-05-20 25:00", "2026-05-20 17:75", "2026-05-20 13 pm", "17:30", "2026-05-20 7:5")) {
            assertThat(host.refused("action", "create", "sport", "Ride", "minutes", 60, "date", said))
                    .as(said)
                    .contains("is not a day with a time of day");
        }
        assertThat(host.refused("action", "delete", "date", "2026-05-20 17:30"))
                .contains("a time in date does not go with delete");
        assertThat(host.refused("action", "swap", "date", "2026-03-17", "new_date", "2026-03-19 17:30"))
                .contains("a time in new_date does not go with swap");
        assertThat(host.refused("action", "create", "kind", "sick", "date", "2026-05-20 17:30"))
                .contains("covers whole days");
        assertThat(host.refused("action", "create", "kind", "holiday", "from", "2026-05-20 17:30", "to", "2026-05-22"))
                .contains("whole days");
        assertThat(host.refused(
                        "action", "move", "from", "2026-03-16", "to", "2026-03-20", "new_date", "2026-05-20 17:30"))
                .contains("says a time of day");
        assertThat(host.refused("action", "create", "sport", "Ride", "minutes", 60, "date", "friday 2026-03-21 17:30"))
                .contains("2026-03-21 is a Saturday");
    }

    private String moved(String id, String to) {
        JsonNode preview = host.preview("action", "move", "target", List.of(id), "new_date", to);
        JsonNode applied = host.apply(preview);
        assertThat(applied.at("/done/0/held_otherwise")).isEmpty();
        return TrainingHost.fields(preview, 0).getOrDefault("start", "");
    }
}
