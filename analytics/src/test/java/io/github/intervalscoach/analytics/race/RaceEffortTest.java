package io.github.intervalscoach.analytics.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceEffortTest {
    @Test
    void isADistanceAndATime() {
        assertThat(new RaceEffort(10_000, 2400).metresPerSecond()).isCloseTo(4.1666667, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"10000, 40", "10, 2400", "6.2, 2400", "5000, 416", "5000, 16667", "99, 20", "1000001, 500000"})
    void minutesKilometresAndMilesAreNoMetresAndSeconds(double metres, double seconds) {
        assertThatThrownBy(() -> new RaceEffort(metres, seconds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThat(RaceEffort.findPlausible(metres, seconds)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 9.58", "1200, 100", "42195, 7235", "161000, 172800", "300, 1000", "1000000, 500000"})
    void anythingRunIsARace(double metres, double seconds) {
        assertThat(RaceEffort.findPlausible(metres, seconds)).contains(new RaceEffort(metres, seconds));
    }

    @Property(tries = 300)
    void recordedNumbersNeverThrow(@ForAll double metres, @ForAll double seconds) {
        RaceEffort.findPlausible(metres, seconds)
                .ifPresent(race -> assertThat(race.metresPerSecond()).isBetween(0.3, 12.0));
        assertThat(RaceEffort.findPlausible(Double.NaN, seconds)).isEmpty();
        assertThat(RaceEffort.findPlausible(5000, Double.NaN)).isEmpty();
        assertThat(RaceEffort.findPlausible(5000, -1200)).isEmpty();
    }
}
