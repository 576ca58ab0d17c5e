package io.github.intervalscoach.intervals.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Patience PATIENCE =
            Patience.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(30));

    @Test
    void pausesDouble() {
        assertThat(PATIENCE.pauseAfter(1, 0.5)).isEqualTo(Duration.ofMillis(400));
        assertThat(PATIENCE.pauseAfter(3, 0.5)).isEqualTo(Duration.ofMillis(1600));
    }

    @Property
    void noPauseIsLongerThanThreeHalvesOfTheLongest(
            @ForAll @IntRange(min = 1, max = 10_000) int attempt,
            @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        assertThat(PATIENCE.pauseAfter(attempt, chance))
                .isPositive()
                .isLessThanOrEqualTo(PATIENCE.longestPause().multipliedBy(3).dividedBy(2));
    }
}
