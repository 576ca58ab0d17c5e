package io.github.intervalscoach.intents.model;

/** How the athlete likes a quantity shown. Everything is metric inside. */
public enum UnitSystem {
    METRIC,
    IMPERIAL
}
