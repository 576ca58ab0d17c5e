package io.github.intervalscoach.intents.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Rounds half up, once, at the edge: only {@code Rendered} may. */
public final class Round {
    private Round() {}

    /** {@code value} to {@code decimals} places. */
    public static double to(int decimals, double value) {
        return BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue()
                + 0.0;
    }

    /** {@code value} to {@code decimals} places, where there is one. */
    public static OptionalDouble to(int decimals, OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(to(decimals, value.getAsDouble())) : value;
    }
}
