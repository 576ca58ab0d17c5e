package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.Token;
import java.time.LocalDate;

/**
 * For whom something is written, and under which name.
 *
 * @param today the athlete's
 */
public record Errand(String athleteId, Token token, LocalDate today) {}
