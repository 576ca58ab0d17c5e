package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;

/** An athlete the key's owner may see, the owner included. */
public record RosterEntry(String id, OutsideText name) {}
