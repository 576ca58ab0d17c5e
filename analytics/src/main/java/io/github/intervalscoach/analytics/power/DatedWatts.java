package io.github.intervalscoach.analytics.power;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A power and the local day it was ridden on.
 *
 * @param day the athlete's day
 * @param watts W, 1 to 100 000
 */
public record DatedWatts(LocalDate day, double watts) {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 100_000;

    public DatedWatts {
        Objects.requireNonNull(day, "day");
        if (!(watts >= LOWEST && watts <= HIGHEST)) {
            throw new IllegalArgumentException(
                    "power is 1 to 100000 W, was " + watts + ". Maybe there was no power meter?");
        }
    }
}
