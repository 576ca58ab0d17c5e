package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Sessions that were looked for.
 *
 * @param by name_part, tag, sport or intervals
 * @param searchedAsWritten what was looked for, in the asker's words: data, not advice
 * @param repeats what the words were taken to mean, when repeats were looked for
 * @param from first day that counts, where the days were limited
 * @param to last day that counts, where the days were limited
 * @param found how many there are
 * @param foundAtLeast true when the service was asked for no more than that many, so that there may be older ones
 * @param hits the newest, newest first
 * @param nearestNamesAsWritten when nothing was found: names or tags there are that come near
 */
public record SearchSection(
        String by,
        String searchedAsWritten,
        Optional<Repeats> repeats,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int found,
        boolean foundAtLeast,
        List<Hit> hits,
        List<String> nearestNamesAsWritten) {
    public SearchSection {
        hits = List.copyOf(hits);
        nearestNamesAsWritten = List.copyOf(nearestNamesAsWritten);
    }

    /** Repeats of such a length and intensity, in percent of threshold. */
    public record Repeats(
            OptionalInt fewest,
            OptionalInt most,
            int shortestSeconds,
            int longestSeconds,
            int lowestPercent,
            int highestPercent) {}

    /**
     * A session that fits.
     *
     * @param id to ask about it
     * @param intervals its repeats as the service sums them up
     */
    public record Hit(
            String id,
            LocalDateTime start,
            Optional<String> nameAsWritten,
            Optional<String> sport,
            boolean withheld,
            OptionalInt movingSeconds,
            OptionalDouble loadPoints,
            List<String> intervals) {
        public Hit {
            intervals = List.copyOf(intervals);
        }
    }
}
