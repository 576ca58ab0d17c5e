package io.github.intervalscoach.analytics.pace;

import static io.github.intervalscoach.analytics.fixtures.Outcome.assertRefused;
import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.fixtures.Streams;
import io.github.intervalscoach.analytics.fixtures.Vector;
import io.github.intervalscoach.analytics.fixtures.Vector.Oracle;
import io.github.intervalscoach.analytics.pace.NormalizedGradedSpeed.Variant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RunningStressTest {
    @Test
    @Vector(id = "S-14", metric = "running_stress", oracle = Oracle.DERIVED, cases = 1)
    void anHourAtFourFortyFiveAgainstAThresholdOfFourThirty() {
        var stress = value(RunningStress.of(1000 / 285.0, 1000 / 270.0, 3600));

        assertThat(stress.points()).isCloseTo(89.75069252, within(5e-9));
        assertThat(stress.intensityFactor()).isCloseTo(270 / 285.0, within(1e-12));
    }

    @Test
    void anHourAtThresholdIsAHundred() {
        assertThat(value(RunningStress.of(3.7, 3.7, 3600))).isEqualTo(new RunningStress(100, 1));
        assertThat(value(RunningStress.of(0, 3.7, 3600)).points()).isZero();
    }

    @Test
    void theServiceCountsMovingTimeAndTheFourthPowerRecordedTime() {
        var run = Streams.of(3, 1800, 0, 600, 3, 1800);

        var service = RunningStress.of(run, 3, Variant.SERVICE);
        var fourNorm = RunningStress.of(run, 3, Variant.FOUR_NORM);

        assertThat(value(service).points()).isCloseTo(100, within(1e-9));
        assertThat(basis(service).variant()).isEqualTo("service");
        assertThat(basis(fourNorm).variant()).isEqualTo("four_norm");
        double even = value(NormalizedGradedSpeed.of(run, Variant.FOUR_NORM)).metersPerSecond();
        assertThat(value(fourNorm).points()).isCloseTo(100 * 4200 / 3600.0 * even * even / 9, within(1e-9));
    }

    @Test
    void caveatsOfTheSpeedPassOn() {
        assertThat(basis(RunningStress.of(Streams.of(3, 60), 3, Variant.FOUR_NORM))
                        .caveats())
                .containsExactly(Caveat.SHORT);
    }

    @Test
    void aThresholdInSecondsPerKilometerIsRefused() {
        assertRefused(
                RunningStress.of(3.5, 270, 3600), Reason.OUT_OF_DOMAIN, new Gap("threshold_speed", 8, 270, "m/s"));
        assertRefused(RunningStress.of(3.5, 0, 3600), Reason.OUT_OF_DOMAIN, new Gap("threshold_speed", 1, 0, "m/s"));
        assertRefused(
                RunningStress.of(3.5, Double.NaN, 3600), Reason.MISSING_INPUT, new Gap("threshold_speed", 1, 0, "m/s"));
    }

    @Test
    void refusesSpeedsAndTimesOfNoRun() {
        assertRefused(
                RunningStress.of(12.1, 4, 3600),
                Reason.OUT_OF_DOMAIN,
                new Gap("normalized_graded_speed", 12, 12.1, "m/s"));
        assertRefused(RunningStress.of(3, 4, 0), Reason.OUT_OF_DOMAIN, new Gap("duration", 1, 0, "seconds"));
        assertRefused(
                RunningStress.of(Streams.of(0.1, 60), 4, Variant.SERVICE),
                Reason.INSUFFICIENT_DATA,
                new Gap("moving_seconds", 1, 0, "seconds"));
    }

    @Property(tries = 100)
    void goesWithTimeAndWithTheSquareOfSpeed(
            @ForAll @DoubleRange(min = 1, max = 5) double speed,
            @ForAll @DoubleRange(min = 1, max = 40_000) double seconds) {
        double points = value(RunningStress.of(speed, 4, seconds)).points();

        assertThat(value(RunningStress.of(2 * speed, 4, seconds)).points()).isCloseTo(4 * points, within(1e-6));
        assertThat(value(RunningStress.of(speed, 4, 2 * seconds)).points()).isCloseTo(2 * points, within(1e-6));
    }
}
