package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDateTime;
import java.util.Optional;

/** An activity that settings apply to. */
public record CoveredActivity(String id, LocalDateTime start, Optional<String> sport, OutsideText name) {}
