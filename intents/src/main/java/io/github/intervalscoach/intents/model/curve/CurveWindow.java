package io.github.intervalscoach.intents.model.curve;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * The stretch of days a curve was drawn from. Its ends are not the dates of the efforts.
 *
 * @param weightKg body mass the service used
 */
public record CurveWindow(LocalDate first, LocalDate last, OptionalDouble weightKg) {}
