package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.intents.rules.Rule;

/**
 * A rule that a calendar does not keep.
 *
 * @param says where and by how much, a sentence without its end
 */
public record Breach(Rule rule, String says) {}
