package io.github.intervalscoach.intents.model;

import java.time.LocalDateTime;

/**
 * An activity that exists but may not be read: Strava's licence keeps its content from other services for good. Its
 * load still counts in the service's fitness and fatigue.
 */
public record WithheldActivity(String id, String athleteId, LocalDateTime start, Source source)
        implements LoggedActivity {}
