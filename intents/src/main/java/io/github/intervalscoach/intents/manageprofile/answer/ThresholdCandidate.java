package io.github.intervalscoach.intents.manageprofile.answer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one method says the threshold could be, in the unit of its finding.
 *
 * @param method snake_case name
 * @param low lower end of the method's range
 * @param high upper end
 * @param day of the effort; of several the oldest
 */
public record ThresholdCandidate(String method, double value, double low, double high, Optional<LocalDate> day) {}
