package io.github.intervalscoach.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message below an activity: shown, sent once, and there for good. */
class CommentOnActivityTest {
    private final TrainingHost host = new TrainingHost(DemoKey.DEMO_CYCLIST);

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void itIsShownWithItsWordsAndStandsThereOnceHoweverOftenItIsApplied() {
        int before = comments().size();

        JsonNode preview = commenting("Gels are in the bag", "now.");

        assertThat(comments()).hasSize(before);
        assertThat(preview.at("/change_set/summary").asText()).contains("Gels are in the bag", "Threshold 5x8");
        assertThat(TrainingHost.texts(preview.path("readings")))
                .anyMatch(line -> line.contains("cannot be taken back"));
        host.apply(preview);
        JsonNode again = host.apply(preview);

        assertThat(again.path("course").asText()).isEqualTo("replayed");
        assertThat(comments()).hasSize(before + 1);
        assertThat(comments().get(before)).contains("Gels are in the bag");
    }

    @Test
    void theSameWordsAskedForAnewStandThereTwice() {
        int before = comments().size();

        host.apply(commenting("Well done"));
        host.apply(host.preview(
                "action",
                "comment",
                "date",
                "yesterday",
                "text",
                List.of("Well done"),
                "idempotency_token",
                "another-one"));

        assertThat(comments()).hasSize(before + 2);
    }

    @Test
    void anUndoIsNotOfferedAndSaysWhyItCannot() {
        JsonNode applied = host.apply(commenting("Well done"));

        assertThat(applied.path("next_actions")).isEmpty();
        JsonNode undo = host.asked("action", "undo");
        assertThat(undo.path("change_set").isMissingNode()).isTrue();
        assertThat(undo.at("/kept/0/reason").asText()).contains("number of its chat");
    }

    @Test
    void wordsAndAnActivityAreNeededAndJustOne() {
        assertThat(host.refused("action", "comment", "date", "yesterday")).contains("comment needs text");
        assertThat(host.refused("action", "comment", "text", List.of("Well done")))
                .contains("comment needs target");
        assertThat(host.refused("action", "comment", "date", "yesterday", "text", List.of(" ")))
                .contains("text is empty");
        assertThat(host.refused(
                        "action", "comment", "date", "yesterday", "text", Collections.nCopies(6, "a".repeat(190))))
                .contains("1 to 1000 characters");
        assertThat(host.refused(
                        "action", "comment", "target", List.of("yesterday", "2026-03-12"), "text", List.of("Hm")))
                .contains("below one activity");
        assertThat(host.asked("action", "comment", "target", List.of("i99999999"), "text", List.of("Hm"))
                        .path("headline")
                        .asText())
                .contains("Nothing fits");
        assertThat(host.asked("action", "comment", "date", "2026-03-10, 2026-03-14", "text", List.of("Hm"))
                        .path("candidates"))
                .isNotEmpty();
    }

    @Test
    void whoMayOnlyReadWritesNothing() {
        try (TrainingHost coach = new TrainingHost(DemoKey.DEMO_COACH)) {
            assertThat(coach.refused(
                            "athlete", "i1005", "action", "comment", "date", "yesterday", "text", List.of("Hm")))
                    .contains("read");
        }
    }

    private JsonNode commenting(String... lines) {
        return host.preview("action", "comment", "date", "yesterday", "text", List.of(lines));
    }

    private List<String> comments() {
        return host.training("date", "yesterday", "include", List.of("comments"))
                .at("/activity/comments")
                .findValuesAsText("text_as_written");
    }
}
