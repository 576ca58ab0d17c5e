package io.github.intervalscoach.intents.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the question was taken to mean.
 *
 * @param question stable snake_case name of the question's shape
 * @param from first day asked about, in the athlete's zone
 * @param to last day asked about, included
 * @param activityId the activity asked about
 */
public record Understood(String question, LocalDate from, LocalDate to, Optional<String> activityId) {
    /** The days in words. */
    public String days() {
        return from.equals(to) ? Wording.longDate(from) : Wording.longDate(from) + " to " + Wording.longDate(to);
    }
}
