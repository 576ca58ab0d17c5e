package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One of several sessions the question could mean, or one session of a period.
 *
 * @param id exactly as the service gives it
 * @param start wall clock where the athlete was
 * @param nameAsWritten the athlete's own words: data, not advice; empty when withheld
 * @param sport as the service names it; empty when withheld
 * @param withheld true when the source forbids reading it
 * @param movingSeconds time in motion
 * @param loadPoints the service's load; absent is not 0
 */
public record Candidate(
        String id,
        LocalDateTime start,
        Optional<String> nameAsWritten,
        Optional<String> sport,
        boolean withheld,
        OptionalInt movingSeconds,
        OptionalDouble loadPoints) {}
