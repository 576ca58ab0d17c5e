package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a new conversation has to know beside the period itself.
 *
 * @param thresholds as set, by family of sports
 * @param lastSession the newest that can be read
 * @param planned the next seven days
 * @param nextRace within the next four months
 */
public record Handover(
        List<Threshold> thresholds,
        Optional<Candidate> lastSession,
        List<Planned> planned,
        Optional<Planned> nextRace) {
    public Handover {
        thresholds = List.copyOf(thresholds);
        planned = List.copyOf(planned);
    }

    /** Thresholds of one family of sports. */
    public record Threshold(
            String sport,
            OptionalInt ftpWatts,
            OptionalInt thresholdHeartRateBpm,
            OptionalDouble thresholdMetersPerSecond) {}

    /** Something in the calendar that is not done. */
    public record Planned(
            String eventId, LocalDate day, String nameAsWritten, Optional<String> sport, OptionalDouble loadPoints) {}
}
