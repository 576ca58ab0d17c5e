package io.github.intervalscoach.intervals.planted;

import io.github.intervalscoach.intents.rules.Rule;

/** Planted: the client judges nothing. */
final class KnowsARule {
    static final String RULE = Rule.class.getName();

    private KnowsARule() {}
}
