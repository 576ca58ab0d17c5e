package io.github.intervalscoach.intents.change;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;
import java.util.Map;

/**
 * Does what was proposed: the only door to everything that writes. Does exactly what was shown, once; the same order
 * again is answered and does nothing, and after a crash or a lost answer it does the rest.
 */
public final class Applier {
    private final Ports ports;
    private final WritePorts writers;
    private final Journal journal;
    private final String owner;

    /** For one process, named {@code owner} among those that share the journal. */
    public Applier(Ports ports, WritePorts writers, Journal journal, String owner) {
        this.ports = ports;
        this.writers = writers;
        this.journal = journal;
        this.owner = owner;
    }

    /**
     * Follows the order as far as the world allows.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion when the order is not one that was proposed
     * @throws io.github.intervalscoach.intents.port.JournalFault when somebody else is at work on it
     * @throws PortException when what is there cannot be read; then nothing new was written
     */
    public Applied apply(Order order, Present present) {
        JournalEntry known = Gate.pass(journal, order, present);
        if (todo(order, known).isEmpty()) {
            return Applied.of(known, order, ImmutableMap.of(), Applied.Course.REPLAYED);
        }
        Claim claim = journal.claim(order.token(), owner);
        JournalEntry entry = Gate.pass(journal, order, present);
        var errand = new Errand(order.athleteId(), order.token(), present.today());
        var course = entry.isStarted() ? Applied.Course.CONTINUED : Applied.Course.FIRST;
        Map<Integer, StepResult> results = run(claim, errand, entry, todo(order, entry));
        JournalEntry after = journal.find(order.token(), order.athleteId()).orElse(entry);
        return Applied.of(after, order, results, course);
    }

    private Map<Integer, StepResult> run(Claim claim, Errand errand, JournalEntry entry, List<Operation> todo) {
        try {
            return new ApplyRun(ports, writers, journal, claim, errand, entry).run(todo);
        } catch (PortException unreadable) {
            journal.complete(claim, List.of());
            throw unreadable;
        }
    }

    /** What was begun or never read back comes along whatever the order says: nobody knows what is there. */
    private static List<Operation> todo(Order order, JournalEntry entry) {
        List<Operation> open = entry.open();
        return entry.changeSet().proposal().operations().stream()
                .filter(operation -> entry.begun(operation.number()).isPresent()
                        || entry.isUnproven(operation)
                        || (order.includes(operation.number()) && open.contains(operation)))
                .toList();
    }
}
