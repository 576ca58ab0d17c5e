package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.event;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.rising;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.workout;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.Handover.Planned;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A note for a new conversation: what is, what is planned, and what it cannot know. */
class HandoverTest {
    private static Question asked(Optional<String> date) {
        return new Question(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                View.HANDOVER,
                OptionalInt.empty(),
                List.of(),
                Detail.STANDARD);
    }

    private static World busy() {
        return world().with(Draft.of("i1", TODAY.minusDays(1).atTime(8, 0), "Long ride", "Ride")
                        .done())
                .with(rising(TODAY.minusDays(90), TODAY, 40, 0.1))
                .with(
                        workout("open", TODAY.plusDays(2), 80),
                        workout("far", TODAY.plusDays(9), 80),
                        event("race", Category.RACE_A, TODAY.plusDays(60), 200, List.of()));
    }

    @Test
    void itTellsTheNextSevenDaysAndTheRaceBeyondThem() {
        var handover = busy().data(asked(Optional.empty()))
                .period()
                .orElseThrow()
                .handover()
                .orElseThrow();

        assertThat(handover.planned()).extracting(Planned::eventId).containsExactly("open");
        assertThat(handover.nextRace().orElseThrow().eventId()).isEqualTo("race");
        assertThat(handover.lastSession().orElseThrow().id()).isEqualTo("i1");
        assertThat(handover.thresholds()).hasSize(2);
    }

    @Test
    void whatIsPlannedIsNeverDone() {
        var answer = busy().ask(asked(Optional.empty()));
        var section = ((TrainingAnswer) answer.data()).period().orElseThrow();

        assertThat(section.done().sessions()).isEqualTo(1);
        assertThat(answer.text())
                .contains("Planned, not done, next 7 days")
                .contains("race in 60 days")
                .contains("What the old conversation agreed is not in the data");
    }

    @Test
    void aFulfilledSessionIsNotPlannedAnyMore() {
        World world = world().with(Draft.of("i0", TODAY.atTime(6, 0), "Ride", "Ride")
                        .fulfils("today")
                        .done())
                .with(workout("today", TODAY, 50));

        assertThat(world.data(asked(Optional.empty()))
                        .period()
                        .orElseThrow()
                        .handover()
                        .orElseThrow()
                        .planned())
                .isEmpty();
    }

    @Test
    void anEmptyAccountIsSaidToBeEmpty() {
        var answer = world().ask(asked(Optional.empty()));

        assertThat(answer.text())
                .contains("Nothing is planned in the next 7 days")
                .contains("Neither sessions nor");
    }

    @Test
    void itTakesTwoWaves() {
        World world = busy();

        world.ask(asked(Optional.empty()));

        assertThat(world.waves).hasSize(2);
        assertThat(world.calls).hasSize(4);
    }

    @Test
    void itChoosesItsOwnDays() {
        assertThatThrownBy(() -> asked(Optional.of("last month"))).isInstanceOf(InvalidQuestion.class);
    }
}
