package io.github.intervalscoach.intents.managegear.find;

import io.github.intervalscoach.intents.model.gear.Gear;
import java.util.Optional;

/**
 * Gear, and what it is on.
 *
 * @param whole the gear it is a part of
 */
public record Piece(Gear gear, Optional<Gear> whole) {}
