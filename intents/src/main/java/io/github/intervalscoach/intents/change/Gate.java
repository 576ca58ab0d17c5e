package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.port.Journal;
import java.util.List;

/** What has to hold before anything is looked at: the token is this athlete's, the words are its own, it is still valid. */
final class Gate {
    private Gate() {}

    /**
     * What the journal has of the order.
     *
     * @throws InvalidQuestion when the order cannot be followed, whatever the world is like
     */
    static JournalEntry pass(Journal journal, Order order, Present present) {
        JournalEntry entry = find(journal, order);
        checkSummary(order, entry.changeSet().proposal());
        checkOnly(order, entry.changeSet().proposal());
        // what was interrupted may be finished: half a plan helps nobody
        boolean isOver = !present.at().isBefore(entry.changeSet().expires());
        if (isOver && entry.begun().isEmpty() && !entry.isComplete()) {
            throw new InvalidQuestion(
                    "expired",
                    "The change-set " + order.token() + " was valid until "
                            + entry.changeSet().expires() + ".",
                    "Ask for the change again: the preview will be made from today's calendar.");
        }
        return entry;
    }

    /**
     * The athlete's change-set of that name.
     *
     * @throws InvalidQuestion when there is none
     */
    static JournalEntry find(Journal journal, Order order) {
        return journal.find(order.token(), order.athleteId())
                .orElseThrow(() -> new InvalidQuestion(
                        "unknown_token",
                        "No change-set " + order.token() + " is known for this athlete.",
                        "Ask for the change again and use the token that the preview names."));
    }

    private static void checkSummary(Order order, Proposal proposal) {
        if (!proposal.summary().equals(order.summary())) {
            throw new InvalidQuestion(
                    "other_summary",
                    "The summary is not the one of the change-set " + order.token() + ".",
                    "Pass the preview's own, word for word: whoever approves must see what will happen. Without it,"
                            + " ask for the change again.");
        }
    }

    private static void checkOnly(Order order, Proposal proposal) {
        List<Integer> unknown = order.only().stream()
                .filter(number -> proposal.operation(number).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidQuestion(
                    "unknown_operation",
                    "The change-set has no operation " + unknown.get(0) + ".",
                    "Its operations are 1 to " + proposal.operations().size() + ".");
        }
    }
}
