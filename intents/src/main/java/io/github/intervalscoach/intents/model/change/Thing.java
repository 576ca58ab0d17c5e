package io.github.intervalscoach.intents.model.change;

/**
 * One thing that is there.
 *
 * @param id the service's; of a day, the day
 */
public record Thing(Subject subject, String id) {}
