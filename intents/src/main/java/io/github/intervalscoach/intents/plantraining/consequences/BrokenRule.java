package io.github.intervalscoach.intents.plantraining.consequences;

import io.github.intervalscoach.intents.rules.Rule;
import java.time.LocalDate;

/**
 * A rule that a plan breaks.
 *
 * @param day where it shows, the last day of a week for a rule of weeks
 * @param value what the plan has
 * @param allowed what the rule allows
 * @param unit of both
 */
public record BrokenRule(Rule rule, LocalDate day, double value, double allowed, String unit) {}
