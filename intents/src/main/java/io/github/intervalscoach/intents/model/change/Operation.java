package io.github.intervalscoach.intents.model.change;

import java.util.List;
import java.util.Optional;

/**
 * One thing that becomes another.
 *
 * @param number from 1, within its proposal
 * @param id empty for what is made
 * @param before what was there when it was proposed
 * @param after what shall be there; of what is made, the fields that are set
 * @param reason why, in words of ours
 * @param accepted what protects the thing and was overruled by naming it
 */
public record Operation(
        int number,
        Verb verb,
        Subject subject,
        Optional<String> id,
        Optional<Snapshot> before,
        Optional<Snapshot> after,
        String reason,
        List<Protection> accepted) {
    public Operation {
        accepted = List.copyOf(accepted);
        require(number >= 1, number, "operations are counted from 1");
        require(id.isPresent() == (verb != Verb.CREATE), number, "what is there has an id, and what is made has none");
        require(before.isPresent() == (verb != Verb.CREATE), number, "what is there was read, what is made was not");
        require(after.isPresent() == (verb != Verb.DELETE), number, "only a deletion leaves nothing");
        require(verb != Verb.UPDATE || !before.equals(after), number, "a change changes something");
    }

    /** Makes a thing. */
    public static Operation create(int number, Subject subject, Snapshot after, String reason) {
        return new Operation(
                number,
                Verb.CREATE,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.of(after),
                reason,
                List.of());
    }

    /** Changes a thing. */
    public static Operation update(int number, Thing thing, Snapshot before, Snapshot after, String reason) {
        return new Operation(
                number,
                Verb.UPDATE,
                thing.subject(),
                Optional.of(thing.id()),
                Optional.of(before),
                Optional.of(after),
                reason,
                List.of());
    }

    /** Deletes a thing. */
    public static Operation delete(int number, Thing thing, Snapshot before, String reason) {
        return new Operation(
                number,
                Verb.DELETE,
                thing.subject(),
                Optional.of(thing.id()),
                Optional.of(before),
                Optional.empty(),
                reason,
                List.of());
    }

    /** The same at another place in the list. */
    public Operation numbered(int place) {
        return new Operation(place, verb, subject, id, before, after, reason, accepted);
    }

    /** The same although these protect the thing. */
    public Operation accepting(List<Protection> overruled) {
        return new Operation(number, verb, subject, id, before, after, reason, overruled);
    }

    /** What it touches; empty for what is made. */
    public Optional<Thing> thing() {
        return id.map(known -> new Thing(subject, known));
    }

    /** What it does, field by field. */
    public List<FieldDiff> diff() {
        return before.orElse(Snapshot.EMPTY).diffTo(after.orElse(Snapshot.EMPTY));
    }

    /** The fields it does something to. */
    public List<String> touched() {
        return diff().stream().map(FieldDiff::field).toList();
    }

    private static void require(boolean holds, int number, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Operation " + number + " cannot be: " + rule + ".");
        }
    }
}
