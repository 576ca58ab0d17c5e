package io.github.intervalscoach.intents.analyzetraining.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Cause;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Code;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Direction;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static Measured measured(Kind kind, double older, double newer, Direction direction) {
        return new Measured(
                kind,
                "all",
                OptionalDouble.of(older),
                OptionalDouble.of(newer),
                OptionalDouble.of(newer - older),
                Optional.empty(),
                OptionalDouble.empty(),
                2,
                direction,
                Optional.empty());
    }

    private static Reads verdict(Measured... all) {
        return Reading.verdict(List.of(all).stream().map(Reading::of).toList());
    }

    @Test
    void flatFitnessWithARisingCurveIsProgress() {
        assertThat(verdict(
                        measured(Kind.FITNESS, 60, 60.5, Direction.LEVEL),
                        measured(Kind.BEST_POWER, 300, 320, Direction.UP)))
                .isEqualTo(Reads.BETTER);
    }

    @Test
    void risingFitnessAloneIsNoProgress() {
        assertThat(verdict(measured(Kind.FITNESS, 50, 70, Direction.UP), measured(Kind.LOAD, 300, 500, Direction.UP)))
                .isEqualTo(Reads.CANNOT_SAY);
    }

    @Test
    void aLowerBestIsNoDecline() {
        assertThat(verdict(measured(Kind.BEST_POWER, 320, 280, Direction.DOWN))).isEqualTo(Reads.CANNOT_SAY);
    }

    @Test
    void moreDriftIsWorse() {
        assertThat(verdict(measured(Kind.DECOUPLING, 3, 7, Direction.UP))).isEqualTo(Reads.WORSE);
    }

    @Test
    void likelyNeedsTwoForAndNoneAgainst() {
        var fell = new Clue(Cause.TOO_LITTLE_LOAD, Code.LOAD_FELL, 2, 500, 300);
        var rose = new Clue(Cause.TOO_LITTLE_LOAD, Code.FITNESS_ROSE, -1, 3, 0);
        assertThat(new Reason(Cause.TOO_LITTLE_LOAD, List.of(fell)).standing()).isEqualTo(Standing.LIKELY);
        assertThat(new Reason(Cause.TOO_LITTLE_LOAD, List.of(fell, rose)).standing())
                .isEqualTo(Standing.POSSIBLE);
        assertThat(new Reason(Cause.TOO_LITTLE_LOAD, List.of(rose)).standing()).isEqualTo(Standing.UNLIKELY);
    }

    @Test
    void lessLoadSpeaksForTooLittleAndMoreAgainst() {
        var nothing = new Facts(
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2,
                Optional.empty(),
                0,
                0,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        var less = new Clues(List.of(measured(Kind.LOAD, 500, 300, Direction.DOWN)), nothing).all();
        var more = new Clues(List.of(measured(Kind.LOAD, 300, 500, Direction.UP)), nothing).all();
        assertThat(less)
                .filteredOn(clue -> clue.cause() == Cause.TOO_LITTLE_LOAD)
                .extracting(Clue::weight)
                .containsExactly(2);
        assertThat(more)
                .filteredOn(clue -> clue.cause() == Cause.TOO_LITTLE_LOAD)
                .extracting(Clue::weight)
                .containsExactly(-2);
    }
}
