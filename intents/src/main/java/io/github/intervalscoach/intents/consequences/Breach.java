package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.intents.rules.Rule;
import java.time.LocalDate;

/**
 * A rule that a calendar does not keep.
 *
 * @param day where it shows
 * @param says where and by how much, a sentence without its end
 */
public record Breach(Rule rule, LocalDate day, String says) {}
