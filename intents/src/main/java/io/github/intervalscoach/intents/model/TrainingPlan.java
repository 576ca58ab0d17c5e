package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan of the library that an athlete follows.
 *
 * @param start the plan's day 0
 * @param alias what the athlete sees instead of the plan's name
 * @param plan itself, where the service sends it along
 */
public record TrainingPlan(
        String planId,
        Optional<LocalDate> start,
        Optional<OutsideText> alias,
        Optional<Instant> lastApplied,
        Optional<Folder> plan) {}
