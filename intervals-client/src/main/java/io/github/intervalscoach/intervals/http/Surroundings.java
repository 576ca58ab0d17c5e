package io.github.intervalscoach.intervals.http;

import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.DoubleSupplier;

/**
 * What a transport takes from the machine it runs on.
 *
 * @param scheduler for pauses and time limits; not closed by its users
 * @param time for dates in {@code Retry-After}
 * @param chance 0 to 1, spreads the pauses
 */
public record Surroundings(ScheduledExecutorService scheduler, InstantSource time, DoubleSupplier chance) {}
