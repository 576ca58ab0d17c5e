package io.github.intervalscoach.intents.compareperiods.curves;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The best of one period.
 *
 * @param value W, bpm or m/s
 * @param day of the effort itself, not of the period
 * @param perKg W/kg where body mass was known then
 */
record Best(double value, Optional<LocalDate> day, Optional<String> activityId, OptionalDouble perKg, Tried tried) {}
