package io.github.intervalscoach.intents.modifytraining.answer;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A change-set of the past.
 *
 * @param proposed on the athlete's clock
 * @param applied on the athlete's clock; absent when it never was
 * @param state proposed, unfinished, applied or applied in part
 * @param outsideSummary what was approved; it quotes names that others gave
 */
public record HistoryRow(
        String token,
        LocalDateTime proposed,
        Optional<LocalDateTime> applied,
        String author,
        String reason,
        String outsideSummary,
        String state,
        int done,
        int operations,
        Optional<String> undoes,
        Optional<String> undoneBy) {
    /** All of them in a table. */
    public static String table(List<HistoryRow> rows) {
        Table table = Table.of("Token", "When", "State", "Done", "What");
        rows.forEach(row -> table.row(
                row.token(),
                Wording.shortDate(row.applied().orElse(row.proposed()).toLocalDate()),
                row.state().replace('_', ' ').toLowerCase(Locale.ROOT)
                        + row.undoneBy().map(token -> ", undone by " + token).orElse(""),
                row.done() + " of " + row.operations(),
                row.outsideSummary()));
        return table.toString();
    }
}
