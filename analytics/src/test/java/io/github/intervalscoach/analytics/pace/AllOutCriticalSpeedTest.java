package io.github.intervalscoach.analytics.pace;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AllOutCriticalSpeedTest {
    @Test
    void theEndIsTheSpeedAndWhatLiesAboveItIsTheReserve() {
        var result = AllOutCriticalSpeed.of(Streams.of(7, 60, 5, 90, 4, 30));

        assertThat(value(result).metersPerSecond()).isCloseTo(4, within(1e-12));
        assertThat(value(result).dPrimeMeters()).isCloseTo(60 * 3 + 90, within(1e-9));
        assertThat(basis(result).n()).isEqualTo(180);
    }

    @Test
    void whatComesAfterTheTestIsNotRead() {
        var test = AllOutCriticalSpeed.of(Streams.of(7, 60, 5, 90, 4, 30));

        assertThat(AllOutCriticalSpeed.of(Streams.of(7, 60, 5, 90, 4, 30, 2, 600)))
                .isEqualTo(test);
    }

    @Test
    void refusesASecondShortOrAHole() {
        double[] holey = Streams.of(7, 60, 5, 90, 4, 30).toArray();
        Arrays.fill(holey, 100, 104, Double.NaN);

        assertRefused(
                AllOutCriticalSpeed.of(Streams.of(7, 60, 4, 119)),
                Reason.INSUFFICIENT_DATA,
                new Gap("speed_seconds", 180, 179, "seconds"));
        assertRefused(
                AllOutCriticalSpeed.of(SampleStream.everySecond(holey)),
                Reason.INSUFFICIENT_DATA,
                new Gap("speed_seconds", 180, 100, "seconds"));
    }

    @Test
    void aPacedTestSaysNothing() {
        assertRefused(
                AllOutCriticalSpeed.of(Streams.of(4, 150, 5, 30)),
                Reason.NOT_APPLICABLE,
                new Gap("d_prime", 0, -150, "meters"),
                new Gap("end_speed", 0, 5, "m/s"));
        assertRefused(
                AllOutCriticalSpeed.of(Streams.of(4, 180)),
                Reason.NOT_APPLICABLE,
                new Gap("d_prime", 0, 0, "meters"),
                new Gap("end_speed", 0, 4, "m/s"));
        assertRefused(
                AllOutCriticalSpeed.of(Streams.of(4, 150, 0, 30)),
                Reason.NOT_APPLICABLE,
                new Gap("d_prime", 0, 600, "meters"),
                new Gap("end_speed", 0, 0, "m/s"));
    }

    @Property(tries = 50)
    void scales(@ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
        var scaled = value(AllOutCriticalSpeed.of(Streams.of(6 * factor, 90, 4.5 * factor, 60, 4 * factor, 30)));

        assertThat(scaled.metersPerSecond()).isCloseTo(4 * factor, within(1e-9));
        assertThat(scaled.dPrimeMeters()).isCloseTo(210 * factor, within(1e-6));
    }
}
