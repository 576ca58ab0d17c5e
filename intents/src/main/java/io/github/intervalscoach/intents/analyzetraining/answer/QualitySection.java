package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is missing, and what it costs.
 *
 * @param from first day looked at
 * @param to last day looked at
 * @param sessions how many there are, withheld ones included
 * @param withheld how many of them may not be read
 * @param lastSession the newest session's day
 * @param lastWellness the newest day on which anything was measured or said
 * @param gaps costliest first
 * @param wellness how often each field was measured or said
 * @param newestLookedAt how many of the newest sessions were looked at one by one
 * @param newestLacking those of them that lack something
 */
public record QualitySection(
        LocalDate from,
        LocalDate to,
        int sessions,
        int withheld,
        Optional<LocalDate> lastSession,
        Optional<LocalDate> lastWellness,
        List<Missing> gaps,
        List<Coverage> wellness,
        int newestLookedAt,
        List<Lacking> newestLacking) {
    public QualitySection {
        gaps = List.copyOf(gaps);
        wellness = List.copyOf(wellness);
        newestLacking = List.copyOf(newestLacking);
    }

    /** How much a gap spoils. */
    public enum Cost {
        /** Questions cannot be answered. */
        BLOCKS,
        /** Answers are less sure, or sums too low. */
        WEAKENS,
        /** Worth knowing. */
        MINOR
    }

    /**
     * One kind of gap.
     *
     * @param code stable snake_case name
     * @param count how many have it
     * @param of how many could have it
     * @param ids examples, newest first: sessions or days
     * @param costs which questions it spoils
     * @param cure how to mend it
     */
    public record Missing(String code, Cost cost, int count, int of, List<String> ids, String costs, String cure) {
        public Missing {
            ids = List.copyOf(ids);
        }
    }

    /** On how many of the days over a field was measured or said. */
    public record Coverage(String field, int days, int ofDays, Optional<LocalDate> last) {}

    /** A session that lacks power, heart_rate, duration, distance or load. */
    public record Lacking(
            String id,
            LocalDateTime start,
            Optional<String> nameAsWritten,
            Optional<String> sport,
            List<String> lacks) {
        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }
}
