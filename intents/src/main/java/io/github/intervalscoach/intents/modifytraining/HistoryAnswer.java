package io.github.intervalscoach.intents.modifytraining;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.History;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.modifytraining.answer.HistoryRow;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import io.github.intervalscoach.intents.modifytraining.wish.AskedDays;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What was proposed and what became of it. */
record HistoryAnswer(Asked asked, List<JournalEntry> entries) {
    private static final int MOST_ROWS = 20;

    Answer answer() {
        List<HistoryRow> all = rows();
        List<HistoryRow> rows = all.stream().limit(MOST_ROWS).toList();
        String headline = all.isEmpty()
                ? asked.question().date().or(asked.question()::from).isPresent()
                        ? "Nothing was proposed on those days"
                        : "Nothing was proposed yet"
                : all.size()
                        + (all.size() == 1 ? " change-set" : " change-sets")
                        + (all.size() > rows.size() ? ", the newest " + rows.size() + " shown" : "");
        ModifyAnswer none = ModifyAnswer.without(headline, asked.ref(), asked.today(), asked.action());
        var data = new ModifyAnswer(
                none.safety(),
                none.headline(),
                none.athlete(),
                none.asOf(),
                none.action(),
                none.confidence(),
                none.readings(),
                none.changeSet(),
                none.group(),
                none.refused(),
                none.candidates(),
                none.kept(),
                rows,
                none.evidence(),
                none.whatWouldChangeIt(),
                none.alerts(),
                none.dataQuality(),
                undo(rows));
        var lines = new Lines(data, Wording.longDate(data.asOf()), "newest first");
        if (!rows.isEmpty()) {
            lines.add(HistoryRow.table(rows));
        }
        return new Answer(lines.close(), data);
    }

    private List<HistoryRow> rows() {
        Optional<DateRange> days = AskedDays.range(asked.question(), asked.today(), Facing.PAST);
        return History.of(entries).rows().stream()
                .map(this::row)
                .filter(row -> days.filter(range -> !range.contains(
                                row.applied().orElse(row.proposed()).toLocalDate()))
                        .isEmpty())
                .toList();
    }

    private HistoryRow row(History.Row row) {
        return new HistoryRow(
                row.token().text(),
                local(row.proposed()),
                row.applied().map(this::local),
                row.author(),
                row.reason(),
                row.summary(),
                row.state().name(),
                row.done(),
                row.operations(),
                row.undoes().map(Token::text),
                row.undoneBy().map(Token::text));
    }

    private List<NextAction> undo(List<HistoryRow> rows) {
        return rows.stream()
                .filter(row -> row.done() > 0 && row.undoneBy().isEmpty())
                .limit(1)
                .map(row -> new NextAction(
                        "modify_training",
                        ImmutableMap.of(
                                "athlete", asked.athlete().id(), "action", "undo", "target", List.of(row.token())),
                        "take the last one back"))
                .toList();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, asked.athlete().zone());
    }
}
