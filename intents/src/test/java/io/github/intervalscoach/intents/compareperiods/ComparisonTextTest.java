package io.github.intervalscoach.intents.compareperiods;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {
    @Test
    void aChangeBeyondItsNoiseIsNotCalledNoise() {
        assertThat(row(0.3, 0.1, 0.5)).contains("+0.3 bpm \u00b10.2 | too small to matter");
        assertThat(row(-0.3, -0.5, -0.1)).contains("\u22120.3 bpm \u00b10.2 | too small to matter");
        assertThat(row(0.1, -0.1, 0.3)).contains("+0.1 bpm \u00b10.2 | within noise");
    }

    private static String row(double change, double low, double high) {
        var outcome = new Tested.Outcome(change, low, high, 0.5, 0.2, 1, Verdict.WITHIN_NOISE);
        var tested = new Tested(
                Measure.RESTING_HEART_RATE,
                Optional.empty(),
                OptionalDouble.of(50 + change),
                OptionalDouble.of(50),
                14,
                14,
                Optional.of(outcome),
                Optional.empty());
        var judged = new Judged(tested, Optional.empty(), Optional.empty());
        return new ComparisonText(Units.of(UnitSystem.METRIC))
                .differences(List.of(judged))
                .orElseThrow();
    }
}
