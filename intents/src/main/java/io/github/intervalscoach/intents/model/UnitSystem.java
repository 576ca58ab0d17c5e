package io.github.intervalscoach.intents.model;

/** How the athlete likes distances shown. Everything is metric inside. */
public enum UnitSystem {
    METRIC,
    IMPERIAL
}
