package io.github.intervalscoach.analytics;

import java.util.Objects;

/**
 * One thing a metric needed and did not get. Codes and numbers only; words are made by whoever shows it.
 *
 * @param input what was asked for, snake_case, e.g. {@code "load_days"}
 * @param needed the least that would have been enough, in {@code unit}
 * @param found what was there instead, in {@code unit}
 * @param unit unit of both numbers, e.g. {@code "days"}; {@code "1"} when dimensionless
 */
public record Gap(String input, double needed, double found, String unit) {
    public Gap {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(unit, "unit");
    }
}
