package io.github.intervalscoach.intents.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.PaceUnit;
import org.junit.jupiter.api.Test;

class PaceWordsTest {
    /** Recorded thresholds and what the athletes were shown. */
    @Test
    void thresholdsAreMetersPerSecondWhateverTheUnitShown() {
        assertThat(PaceWords.of(3.6363637, PaceUnit.MINUTES_PER_KILOMETER)).isEqualTo("4:35/km");
        assertThat(PaceWords.of(3.2258065, PaceUnit.MINUTES_PER_KILOMETER)).isEqualTo("5:10/km");
        assertThat(PaceWords.of(2.5, PaceUnit.MINUTES_PER_KILOMETER)).isEqualTo("6:40/km");
    }

    /** Truncating makes 1:29 of 1.5 min. */
    @Test
    void secondsAreRounded() {
        assertThat(PaceWords.of(100 / 89.99, PaceUnit.SECONDS_PER_100_METERS)).isEqualTo("1:30/100 m");
        assertThat(PaceWords.of(91.44 / 59.6, PaceUnit.SECONDS_PER_100_YARDS)).isEqualTo("1:00/100 yd");
    }
}
