package io.github.intervalscoach.analytics.bench;

import io.github.intervalscoach.analytics.fixtures.RecordedRide;
import io.github.intervalscoach.analytics.fixtures.RecordedRide.Field;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Five hours of power at 1 Hz: a real ride over and over, and what is hard for the mean-maximal curve. */
public enum Rides {
    /** The recorded ride of 2 h 19 min, repeated. */
    RECORDED,
    /** 250 W. */
    CONSTANT,
    /** 249, 250 or 251 W by chance. */
    NEARLY_CONSTANT,
    /** A minute of 300 W, a minute of 100 W. */
    INTERVALS,
    /** The same with a deviation of 10 W. */
    NOISY_INTERVALS,
    /** Half a minute of each with a deviation of 5 W. */
    SHORT_NOISY_INTERVALS,
    /** From 100 to 395 W in a minute, and again. */
    SAWTOOTH,
    /** From 100 to 300 W in five hours. */
    RAMP_UP,
    /** And down. */
    RAMP_DOWN;

    static final int SECONDS = 18_000;

    SampleStream watts() {
        var chance = new Random(2026);
        return switch (this) {
            case RECORDED -> RecordedRide.read().tiled(Field.WATTS, SECONDS);
            case CONSTANT -> ride(i -> 250);
            case NEARLY_CONSTANT -> ride(i -> 249 + chance.nextInt(3));
            case INTERVALS -> ride(i -> interval(i, 60));
            case NOISY_INTERVALS -> ride(i -> Math.rint(interval(i, 60) + 10 * chance.nextGaussian()));
            case SHORT_NOISY_INTERVALS -> ride(i -> Math.rint(interval(i, 30) + 5 * chance.nextGaussian()));
            case SAWTOOTH -> ride(i -> 100 + i % 60 * 5);
            case RAMP_UP -> ride(i -> 100 + i / 90.0);
            case RAMP_DOWN -> ride(i -> 300 - i / 90.0);
        };
    }

    private static double interval(int second, int seconds) {
        return second / seconds % 2 == 0 ? 300 : 100;
    }

    private static SampleStream ride(IntToDoubleFunction watts) {
        var values = new double[SECONDS];
        Arrays.setAll(values, watts);
        return SampleStream.everySecond(values);
    }
}
