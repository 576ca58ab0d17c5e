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
        assertThat(new RaceEffort(10_000, 2400).metersPerSecond()).isCloseTo(4.1666667, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"10000, 40", "10, 2400", "6.2, 2400", "5000, 416", "5000, 16667", "99, 20", "1000001, 500000"})
    void minutesKilometersAndMilesAreNoMetersAndSeconds(double meters, double seconds) {
        assertThatThrownBy(() -> new RaceEffort(meters, seconds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThat(RaceEffort.findPlausible(meters, seconds)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 9.58", "1200, 100", "42195, 7235", "161000, 172800", "300, 1000", "1000000, 500000"})
    void anythingRunIsARace(double meters, double seconds) {
        assertThat(RaceEffort.findPlausible(meters, seconds)).contains(new RaceEffort(meters, seconds));
    }

    @Property(tries = 300)
    void recordedNumbersNeverThrow(@ForAll double meters, @ForAll double seconds) {
        RaceEffort.findPlausible(meters, seconds)
                .ifPresent(race -> assertThat(race.metersPerSecond()).isBetween(0.3, 12.0));
        assertThat(RaceEffort.findPlausible(Double.NaN, seconds)).isEmpty();
        assertThat(RaceEffort.findPlausible(5000, Double.NaN)).isEmpty();
        assertThat(RaceEffort.findPlausible(5000, -1200)).isEmpty();
    }
}
