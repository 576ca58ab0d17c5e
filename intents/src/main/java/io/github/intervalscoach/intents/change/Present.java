package io.github.intervalscoach.intents.change;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The present, as the server knows it.
 *
 * @param today the athlete's
 */
public record Present(Instant at, LocalDate today) {}
