package io.github.intervalscoach.intents.managegear.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intents.model.gear.ReminderLimit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    @Test
    void amountsAreKeptInMetersAndSecondsInTheOrderOfTheKinds() {
        assertThat(Limits.of(List.of("120 days", "300 h", "5,000 km", "40 activities")))
                .containsExactly(
                        new ReminderLimit(Limit.DISTANCE_METERS, 5_000_000),
                        new ReminderLimit(Limit.TIME_SECONDS, 1_080_000),
                        new ReminderLimit(Limit.ACTIVITIES, 40),
                        new ReminderLimit(Limit.DAYS, 120));
    }

    /** The international mile. */
    @Test
    void aMileIs1609Point344Meters() {
        assertThat(Limits.of(List.of("3000 mi"))).containsExactly(new ReminderLimit(Limit.DISTANCE_METERS, 4_828_032));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3000", "km", "-5 km", "0 km", "1,5 km", "5 m", "2.5 days", "1e9 km", "3000 furlongs", ""})
    void whatIsNoLimitIsRefused(String said) {
        assertThatThrownBy(() -> Limits.of(List.of(said))).isInstanceOf(InvalidQuestion.class);
    }

    @Test
    void twoLimitsOfOneKindAreRefused() {
        assertThatThrownBy(() -> Limits.of(List.of("5000 km", "3000 mi")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("second limit");
    }
}
