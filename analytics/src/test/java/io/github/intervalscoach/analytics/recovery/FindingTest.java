package io.github.intervalscoach.analytics.recovery;

import static io.github.intervalscoach.analytics.recovery.Finding.ABSENT;
import static io.github.intervalscoach.analytics.recovery.Finding.PRESENT;
import static io.github.intervalscoach.analytics.recovery.Finding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Unknown is never taken for absent, and decides nothing that it cannot change. */
class FindingTest {
    @Test
    void oneSeenIsEnoughForAny() {
        assertThat(Finding.any(ABSENT, UNKNOWN, PRESENT)).isEqualTo(PRESENT);
        assertThat(Finding.any(ABSENT, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(Finding.any(ABSENT, ABSENT)).isEqualTo(ABSENT);
    }

    @Test
    void oneAbsentIsEnoughAgainstAll() {
        assertThat(Finding.all(PRESENT, PRESENT)).isEqualTo(PRESENT);
        assertThat(Finding.all(PRESENT, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(Finding.all(PRESENT, UNKNOWN, ABSENT)).isEqualTo(ABSENT);
    }

    @Test
    void twoOfThreeAreCountedAgainstWhatIsOpen() {
        assertThat(Finding.atLeast(2, PRESENT, UNKNOWN, PRESENT)).isEqualTo(PRESENT);
        assertThat(Finding.atLeast(2, PRESENT, UNKNOWN, ABSENT)).isEqualTo(UNKNOWN);
        assertThat(Finding.atLeast(2, UNKNOWN, UNKNOWN, ABSENT)).isEqualTo(UNKNOWN);
        assertThat(Finding.atLeast(2, UNKNOWN, ABSENT, ABSENT)).isEqualTo(ABSENT);
    }

    @Test
    void anAbsentNumberIsUnknown() {
        assertThat(Finding.of(OptionalDouble.empty(), n -> true)).isEqualTo(UNKNOWN);
        assertThat(Finding.of(OptionalDouble.of(1), n -> n > 0)).isEqualTo(PRESENT);
        assertThat(Finding.of(OptionalDouble.of(-1), n -> n > 0)).isEqualTo(ABSENT);
        assertThat(UNKNOWN.isKnown()).isFalse();
        assertThat(ABSENT.isKnown()).isTrue();
    }
}
