package io.github.intervalscoach.intents.planted;

import io.github.intervalscoach.intents.port.Ports;

/** Planted: a stage that is public and looks back too far. */
public record Audited(Fetched fetched, Ports ports) {}
