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
import io.github.intervalscoach.analytics.pace.NormalizedGradedSpeed.Variant;
import io.github.intervalscoach.analytics.series.SampleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NormalizedGradedSpeedTest {
    /** Ten times a minute at 3 m/s and a minute at 1 m/s: S-08's power, a hundredth of it. */
    private static final SampleStream UNEVEN = Streams.of(
            3, 60, 1, 60, 3, 60, 1, 60, 3, 60, 1, 60, 3, 60, 1, 60, 3, 60, 1, 60, 3, 60, 1, 60, 3, 60, 1, 60, 3, 60, 1,
            60, 3, 60, 1, 60, 3, 60, 1, 60);

    @Test
    void theServiceTakesThePlainMean() {
        var result = NormalizedGradedSpeed.of(UNEVEN, Variant.SERVICE);

        assertThat(value(result)).isEqualTo(new NormalizedGradedSpeed(2, 1200));
        assertThat(basis(result).variant()).isEqualTo("service");
        assertThat(basis(result).caveats()).isEmpty();
    }

    @Test
    void theFourthPowerCountsSurgesInFullWindows() {
        var result = NormalizedGradedSpeed.of(UNEVEN, Variant.FOUR_NORM);

        assertThat(value(result).metersPerSecond()).isCloseTo(2.3937208510, within(5e-11));
        assertThat(value(result).seconds()).isEqualTo(1200);
        assertThat(basis(result).variant()).isEqualTo("four_norm");
    }

    @Test
    void movingTimeIsTimeAboveHalfAMeterASecond() {
        var withStop = Streams.of(3, 300, 0.49, 200, 0.5, 100);

        assertThat(value(NormalizedGradedSpeed.of(withStop, Variant.SERVICE)))
                .isEqualTo(new NormalizedGradedSpeed(950 / 400.0, 400));
        assertThat(value(NormalizedGradedSpeed.of(withStop, Variant.FOUR_NORM)).seconds())
                .isEqualTo(600);
    }

    @Test
    void aSampleCountsForTheTimeItStands() {
        var sparse = SampleStream.at(new int[] {0, 4, 5, 60}, 2, 4, 3, 5);

        // 4 s at 2, 1 s at 4, 5 s at 3 before the recorder stopped, 1 s at 5
        assertThat(value(NormalizedGradedSpeed.of(sparse, Variant.SERVICE)))
                .isEqualTo(new NormalizedGradedSpeed((8 + 4 + 15 + 5) / 11.0, 11));
    }

    @Test
    void missingSpeedIsTold() {
        var holey = SampleStream.everySecond(3, Double.NaN, 3, 3);

        assertThat(value(NormalizedGradedSpeed.of(holey, Variant.SERVICE)).seconds())
                .isEqualTo(3);
        assertThat(basis(NormalizedGradedSpeed.of(holey, Variant.SERVICE)).caveats())
                .containsExactly(Caveat.PARTIAL_COVERAGE);
        assertThat(basis(NormalizedGradedSpeed.of(holey, Variant.SERVICE)).coverage())
                .isEqualTo(0.75);
    }

    @Test
    void refusesWhoNeverMoved() {
        assertRefused(
                NormalizedGradedSpeed.of(Streams.of(0.4, 100), Variant.SERVICE),
                Reason.INSUFFICIENT_DATA,
                new Gap("moving_seconds", 1, 0, "seconds"));
        assertThat(value(NormalizedGradedSpeed.of(Streams.of(0, 100), Variant.FOUR_NORM))
                        .metersPerSecond())
                .isZero();
    }

    @Test
    void theFourthPowerNeedsThirtySecondsAndTellsBelowTenMinutes() {
        assertRefused(
                NormalizedGradedSpeed.of(Streams.of(3, 29), Variant.FOUR_NORM),
                Reason.INSUFFICIENT_DATA,
                new Gap("speed_seconds", 30, 29, "seconds"));
        assertThat(value(NormalizedGradedSpeed.of(Streams.of(3, 30), Variant.FOUR_NORM))
                        .metersPerSecond())
                .isCloseTo(3, within(1e-12));
        assertThat(basis(NormalizedGradedSpeed.of(Streams.of(3, 599), Variant.FOUR_NORM))
                        .caveats())
                .containsExactly(Caveat.SHORT);
        assertThat(basis(NormalizedGradedSpeed.of(Streams.of(3, 600), Variant.FOUR_NORM))
                        .caveats())
                .isEmpty();
    }

    @Test
    void refusesSpeedsOfNoHuman() {
        for (var variant : Variant.values()) {
            assertRefused(
                    NormalizedGradedSpeed.of(SampleStream.everySecond(3, 101), variant),
                    Reason.OUT_OF_DOMAIN,
                    new Gap("speed", 100, 101, "m/s"));
        }
    }

    @Property(tries = 50)
    void anEvenRunIsWorthItsSpeed(
            @ForAll @DoubleRange(min = 0.5, max = 8) double speed,
            @ForAll @IntRange(min = 30, max = 900) int seconds,
            @ForAll Variant variant) {
        assertThat(value(NormalizedGradedSpeed.of(Streams.of(speed, seconds), variant))
                        .metersPerSecond())
                .isCloseTo(speed, within(1e-9));
    }

    @Property(tries = 50)
    void theFourthPowerIsNeverBelowTheMeanOfItsWindows(
            @ForAll @DoubleRange(min = 0.5, max = 8) double one,
            @ForAll @DoubleRange(min = 0.5, max = 8) double other) {
        var run = Streams.of(one, 300, other, 300);
        double fourNorm =
                value(NormalizedGradedSpeed.of(run, Variant.FOUR_NORM)).metersPerSecond();

        assertThat(fourNorm).isBetween(Math.min(one, other) - 1e-9, Math.max(one, other) + 1e-9);
        assertThat(value(NormalizedGradedSpeed.of(run, Variant.SERVICE)).metersPerSecond())
                .isCloseTo((one + other) / 2, within(1e-9));
    }
}
