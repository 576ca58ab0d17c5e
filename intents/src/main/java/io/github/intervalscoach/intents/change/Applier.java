package io.github.intervalscoach.intents.change;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.change.subject.Current;
import io.github.intervalscoach.intents.change.subject.Errand;
import io.github.intervalscoach.intents.change.subject.Kinds;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does what was proposed: the only door to everything that writes. Does exactly what was shown, once; the same order
 * again is answered and does nothing, and after a crash or a lost answer it does the rest.
 */
public final class Applier {
    private final Ports ports;
    private final WritePorts writers;
    private final Journal journal;
    private final String owner;
    private final Caps caps;

    /** Within the standard caps. */
    public Applier(Ports ports, WritePorts writers, Journal journal, String owner) {
        this(ports, writers, journal, owner, Caps.STANDARD);
    }

    /** For one run, named {@code owner} among all that share the journal. */
    public Applier(Ports ports, WritePorts writers, Journal journal, String owner, Caps caps) {
        this.ports = ports;
        this.writers = writers;
        this.journal = journal;
        this.owner = owner;
        this.caps = caps;
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
        checkCaps(order, known, present);
        Claim claim = journal.claim(order.token(), owner);
        JournalEntry entry = Gate.pass(journal, order, present);
        var errand = new Errand(order.athleteId(), order.token(), present.today());
        var course = entry.isStarted() ? Applied.Course.CONTINUED : Applied.Course.FIRST;
        Map<Integer, StepResult> results = run(claim, errand, entry, todo(order, entry));
        JournalEntry after = journal.find(order.token(), order.athleteId()).orElse(entry);
        return Applied.of(after, order, results, course);
    }

    /**
     * What following the order would come to now; notes and writes nothing. An operation that would be written has no
     * result.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion as {@link #apply} does
     * @throws PortException when what is there cannot be read
     */
    public Applied rehearse(Order order, Present present) {
        JournalEntry entry = Gate.pass(journal, order, present);
        List<Operation> todo = todo(order, entry);
        if (todo.isEmpty()) {
            return Applied.of(entry, order, ImmutableMap.of(), Applied.Course.REPLAYED);
        }
        checkCaps(order, entry, present);
        var errand = new Errand(order.athleteId(), order.token(), present.today());
        Current current = Await.value(Kinds.read(ports, errand, todo));
        var judge = new Judge(errand, entry, entry.begun(), todo, current);
        var results = ImmutableMap.<Integer, StepResult>builder();
        todo.forEach(
                operation -> judge.settled(operation).ifPresent(result -> results.put(operation.number(), result)));
        return Applied.of(entry.withEndsOnly(), order, results.buildOrThrow(), Applied.Course.REHEARSED);
    }

    /**
     * What became of it so far, for an order that is about none of it.
     *
     * @throws io.github.intervalscoach.intents.InvalidQuestion where the athlete has no such change-set
     */
    public Applied recorded(Order order) {
        JournalEntry entry = Gate.find(journal, order);
        var nothing = new Order(order.token(), order.athleteId(), order.summary(), List.of(0));
        return Applied.of(entry, nothing, ImmutableMap.of(), Applied.Course.REPLAYED);
    }

    /** The change-sets of several athletes that {@code ownerId} asked for under that name. */
    public Optional<ChangeGroup> group(Token token, String ownerId) {
        return journal.group(token, ownerId);
    }

    /** What was interrupted may be finished, as it may when it has expired. */
    private void checkCaps(Order order, JournalEntry entry, Present present) {
        if (entry.begun().isEmpty()) {
            caps.check(entry.changeSet().proposal());
            caps.check(journal, order, todo(order, entry).size(), present);
        }
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
