package io.github.intervalscoach.intents.planted;

import io.github.intervalscoach.analytics.Gap;

/** Planted: a stage that is public and looks back too far. */
public record Rendered(Fetched fetched, Audited audited, Computed computed, Interpreted interpreted, Gap gap) {}
