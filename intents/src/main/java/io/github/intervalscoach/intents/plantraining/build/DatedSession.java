package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import java.time.LocalDate;

/**
 * A session on its day.
 *
 * @param name tells it from the others of its week
 */
public record DatedSession(LocalDate day, String name, Priority priority, Session session) {}
