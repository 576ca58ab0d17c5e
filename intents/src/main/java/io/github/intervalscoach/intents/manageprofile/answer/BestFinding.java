package io.github.intervalscoach.intents.manageprofile.answer;

import java.time.LocalDate;

/**
 * A best effort of the last 90 days.
 *
 * @param venue {@code indoor}, {@code outdoor} or {@code anywhere}
 * @param value in the unit of its finding
 */
public record BestFinding(String venue, int minutes, double value, LocalDate day, String activityId) {}
