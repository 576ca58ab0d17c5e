package io.github.intervalscoach.analytics.pace;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RunningPowerStressTest {
    private static final Runner RUNNER = new Runner(70, 1.75);

    @Test
    void isWhatTheFormulaSaysOfAHillyRun() {
        // Computed apart in Python: 10 min flat at 3 m/s, 5 min up 6 % at 2.5, 5 min down 4 % at 4; critical speed 3.8
        var speed = Streams.of(3, 600, 2.5, 300, 4, 300);
        var gradient = Streams.of(0, 600, 0.06, 300, -0.04, 300);

        var result = RunningPowerStress.of(speed, gradient, RUNNER, 3.8);

        assertThat(value(result).normalizedWatts()).isCloseTo(280.96924467974804, within(1e-8));
        assertThat(value(result).thresholdWatts()).isCloseTo(351.043348284733, within(1e-9));
        assertThat(value(result).points()).isCloseTo(21.353782590063556, within(1e-9));
        assertThat(basis(result).caveats()).isEmpty();
        assertThat(basis(result).n()).isEqualTo(1200);
    }

    @Test
    void anHourAtCriticalSpeedIsAHundredButForTheStart() {
        var stress = value(RunningPowerStress.of(Streams.of(4, 3600), Streams.of(0, 3600), RUNNER, 4));

        assertThat(stress.points()).isCloseTo(100, Percentage.withPercentage(1.5));
        assertThat(stress.points()).isGreaterThan(100);
    }

    @Test
    void startingIsAccelerating() {
        // The first second gains v²/2 for each kilogram
        assertThat(RUNNER.watts(3, 0, 0) - RUNNER.steady(3)).isCloseTo(70 * 4.5, within(1e-9));
        assertThat(RUNNER.watts(2, 0, 6)).isNegative();
    }

    @Test
    void slowingDownIsNoWork() {
        // From 10 m/s to a standstill: the mean speed falls, and the power that is given back is not squared into work
        var speed = Streams.of(10, 120, 0, 240);
        var flat = Streams.of(0, 360);
        double braking = value(RunningPowerStress.of(speed, flat, RUNNER, 4)).normalizedWatts();
        double running = value(RunningPowerStress.of(Streams.of(10, 120), Streams.of(0, 120), RUNNER, 4))
                .normalizedWatts();

        // 240 s of standing spread the same fourth powers over three times the time, and those of slowing down add a
        // little
        assertThat(braking).isBetween(running * Math.sqrt(Math.sqrt(1 / 3.0)), running * 0.83);
    }

    @Test
    void tellsWhatIsMissingShortOrSteep() {
        var speed = Streams.of(3, 600);
        double[] holey = new double[600];
        Arrays.fill(holey, 0, 40, Double.NaN);

        assertThat(basis(RunningPowerStress.of(speed, SampleStream.everySecond(holey), RUNNER, 4)))
                .satisfies(basis -> {
                    assertThat(basis.coverage()).isCloseTo(560 / 600.0, within(1e-12));
                    assertThat(basis.caveats()).containsExactly(Caveat.SHORT, Caveat.PARTIAL_COVERAGE);
                });
        assertThat(basis(RunningPowerStress.of(Streams.of(1, 700), Streams.of(0.46, 700), RUNNER, 4))
                        .caveats())
                .containsExactly(Caveat.CLAMPED);
        assertThat(basis(RunningPowerStress.of(Streams.of(1, 700), Streams.of(-0.46, 700), RUNNER, 4))
                        .caveats())
                .containsExactly(Caveat.CLAMPED);
        assertThat(basis(RunningPowerStress.of(speed, Streams.of(0.449, 600), RUNNER, 4))
                        .caveats())
                .isEmpty();
        assertThat(basis(RunningPowerStress.of(Streams.of(3, 599), Streams.of(0, 599), RUNNER, 4))
                        .caveats())
                .containsExactly(Caveat.SHORT);
    }

    @Test
    void refusesWhatIsTooShortTooFastOrInPercent() {
        assertRefused(
                RunningPowerStress.of(Streams.of(3, 29), Streams.of(0, 29), RUNNER, 4),
                Reason.INSUFFICIENT_DATA,
                new Gap("speed_and_gradient", 30, 29, "seconds"));
        assertThat(RunningPowerStress.of(Streams.of(3, 30), Streams.of(0, 30), RUNNER, 4)
                        .found())
                .isPresent();
        assertRefused(
                RunningPowerStress.of(SampleStream.everySecond(3), SampleStream.at(new int[] {4}, 0), RUNNER, 4),
                Reason.INSUFFICIENT_DATA,
                new Gap("speed_and_gradient", 30, 0, "seconds"));
        assertRefused(
                RunningPowerStress.of(Streams.of(12.5, 60), Streams.of(0, 60), RUNNER, 4),
                Reason.OUT_OF_DOMAIN,
                new Gap("smoothed_speed", 12, 12.5, "m/s"));
        assertRefused(
                RunningPowerStress.of(Streams.of(3, 60), Streams.of(8, 60), RUNNER, 4),
                Reason.OUT_OF_DOMAIN,
                new Gap("gradient", 1, 8, "1"));
        assertRefused(
                RunningPowerStress.of(Streams.of(3, 60), Streams.of(0, 60), RUNNER, 240),
                Reason.OUT_OF_DOMAIN,
                new Gap("critical_speed", 8, 240, "m/s"));
    }

    @Test
    void aRunnerHasABody() {
        assertThatThrownBy(() -> new Runner(70, 175))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("centimeters");
        assertThatThrownBy(() -> new Runner(19.9, 1.75)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Runner(250.1, 1.75)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Runner(70, 0.99)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Runner(20, 1).massKilograms()).isEqualTo(20);
        assertThat(new Runner(250, 2.5).heightMeters()).isEqualTo(2.5);
    }
}
