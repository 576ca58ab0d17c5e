package io.github.intervalscoach.intents.modifytraining.answer;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that may be meant.
 *
 * @param kind such as {@code workout}, {@code race_a} or {@code activity}
 * @param outsideName what somebody called it
 */
public record Candidate(
        String id, LocalDate day, String kind, String outsideName, Optional<String> sport, OptionalInt seconds) {
    /** Those to choose from. */
    public static String table(List<Candidate> candidates) {
        Table table = Table.of("Id", "Day", "What", "Name", "Time");
        candidates.forEach(one -> table.row(
                one.id(),
                Wording.shortDate(one.day()),
                one.sport().map(sport -> sport + ", ").orElse("") + one.kind().replace('_', ' '),
                one.outsideName(),
                one.seconds().isPresent() ? Wording.duration(one.seconds().getAsInt()) : "\u2013"));
        return table.toString();
    }
}
