package io.github.intervalscoach.intervals.emulator;

import java.util.function.LongPredicate;

/** Ids of new objects, counted up so that the same writes always make the same ones; none is given twice. */
final class Ids {
    private long next;

    private Ids(long first) {
        this.next = first;
    }

    static Ids from(long first) {
        return new Ids(first);
    }

    /** One that nothing has. */
    long next(LongPredicate taken) {
        while (taken.test(next)) {
            next++;
        }
        return next++;
    }

    /** How far it has counted. */
    long reached() {
        return next;
    }

    /** Forgets the ids given since: what was refused leaves no trace. */
    void backTo(long reached) {
        next = reached;
    }

    /** A number in a path; a word where one is expected is 422. */
    static long number(String segment, String what) {
        try {
            return Long.parseLong(segment);
        } catch (NumberFormatException e) {
            throw Refused.invalid("Invalid " + what + " id [" + segment + "]");
        }
    }
}
