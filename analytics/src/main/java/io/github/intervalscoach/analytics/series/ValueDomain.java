package io.github.intervalscoach.analytics.series;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Optional;

/**
 * The values a formula holds for. Wide on purpose: it keeps nonsense and overflow out of the arithmetic and leaves the
 * judgement of odd but possible values to the data-quality checks.
 *
 * @param input what is measured, snake_case, as it appears in a {@link Gap}
 * @param low least value allowed, in {@code unit}
 * @param high greatest value allowed, in {@code unit}
 * @param unit unit of the value or of the samples
 */
public record ValueDomain(String input, double low, double high, String unit) {
    /** Power at the crank or the ground: no meter reads below 0 W, and 100 kW is no human (house rule). */
    public static final ValueDomain WATTS = new ValueDomain("power_watts", 0, 100_000, "watts");

    /** Heart rate; 0 is how recorders write a lost sensor (house rule). */
    public static final ValueDomain BPM = new ValueDomain("heart_rate_bpm", 0, 1_000, "bpm");

    /** Any quantity that adds up and is never negative, whatever its unit (house rule). */
    public static final ValueDomain NOT_NEGATIVE = new ValueDomain("sample_value", 0, 1_000_000, "1");

    /** Speed of anybody under their own power: 100 m/s is no human (house rule). */
    public static final ValueDomain METERS_PER_SECOND = new ValueDomain("speed", 0, 100, "m/s");

    /** Distance covered since the start: 2000 km is more than a session (house rule). */
    public static final ValueDomain DISTANCE = new ValueDomain("distance", 0, 2_000_000, "meters");

    /** How long a session lasts: a second to ten days; longer is another unit (house rule). */
    public static final ValueDomain SECONDS = new ValueDomain("duration", 1, 864_000, "seconds");

    public ValueDomain {
        if (!(low < high)) {
            throw new IllegalArgumentException(input + ": low " + low + " must be below high " + high);
        }
    }

    /** The value itself; refuses one outside, and {@code NaN} as missing. */
    public MetricResult<Double> check(double value) {
        if (Double.isNaN(value)) {
            return MetricResult.refused(Reason.MISSING_INPUT, new Gap(input, low, 0, unit));
        }
        if (value < low || value > high) {
            double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap(input, value < low ? low : high, finite, unit));
        }
        return MetricResult.of(value, Basis.of(1, 1));
    }

    /** What is wrong with the first sample of {@code stream} outside the domain; empty when none is. */
    public Optional<Gap> firstOutside(SampleStream stream) {
        for (int i = 0; i < stream.samples(); i++) {
            double found = stream.valueOrNaN(i);
            if (found < low || found > high) {
                return Optional.of(new Gap(input, found < low ? low : high, found, unit));
            }
        }
        return Optional.empty();
    }
}
