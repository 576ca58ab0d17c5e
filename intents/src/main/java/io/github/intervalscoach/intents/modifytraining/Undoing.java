package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.change.History;
import io.github.intervalscoach.intents.change.Undo;
import io.github.intervalscoach.intents.change.UndoPlan;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * A change-set that is taken back.
 *
 * @param token its name
 */
record Undoing(Token token, UndoPlan plan) {
    /** Plans it; the change-set is named by its token, or is the last one that was applied and stands. */
    static CompletionStage<Undoing> plan(Asked asked, Ports ports, Journal journal) {
        List<String> target = asked.question().target();
        JournalEntry entry = target.isEmpty()
                ? newest(asked, journal)
                : named(asked, target.get(0).strip(), journal);
        Token token = entry.changeSet().token();
        if (entry.results().stream().map(StepResult::outcome).noneMatch(outcome -> outcome.isDone())) {
            throw new InvalidQuestion(
                    "nothing_done",
                    "Nothing of " + token + " was done.",
                    "There is nothing to take back; action history lists what was.");
        }
        return Undo.plan(ports, entry, target.stream().skip(1).toList(), asked.today())
                .thenApply(plan -> new Undoing(token, plan));
    }

    private static JournalEntry named(Asked asked, String said, Journal journal) {
        return Optional.of(said)
                .filter(text -> text.matches("[A-Za-z0-9_-]{3,64}"))
                .flatMap(text -> journal.find(new Token(text), asked.athlete().id()))
                .orElseThrow(() -> new InvalidQuestion(
                        "unknown_token",
                        "No change-set \"" + OutsideText.name(said).shown() + "\" is known for this athlete.",
                        "Ask for action history, and put the token first in target."));
    }

    private static JournalEntry newest(Asked asked, Journal journal) {
        List<JournalEntry> entries = journal.history(asked.athlete().id());
        return History.of(entries).rows().stream()
                .filter(row -> row.done() > 0
                        && row.undoneBy().isEmpty()
                        && row.undoes().isEmpty())
                .findFirst()
                .flatMap(row -> entries.stream()
                        .filter(entry -> entry.changeSet().token().equals(row.token()))
                        .findFirst())
                .orElseThrow(() -> new InvalidQuestion(
                        "nothing_done",
                        "Nothing that was applied for this athlete is still to be taken back.",
                        "Action history lists what was done."));
    }
}
