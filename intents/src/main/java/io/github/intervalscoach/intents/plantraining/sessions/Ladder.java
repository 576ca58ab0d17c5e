package io.github.intervalscoach.intents.plantraining.sessions;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The shapes of one kind of session, each asking a little more than the one before, and others of the same worth.
 *
 * @param rungs at least one, from the shortest
 * @param variants other shapes for variety; may be empty
 */
record Ladder(List<Shape> rungs, List<Shape> variants) {
    /** House rule: every third time of a kind is another shape. */
    private static final int VARIETY = 3;

    Ladder {
        rungs = List.copyOf(rungs);
        variants = List.copyOf(variants);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("a ladder without rungs: need one");
        }
    }

    static Ladder of(Shape... rungs) {
        return new Ladder(List.of(rungs), List.of());
    }

    /** The same with other shapes for variety. */
    Ladder varied(Shape... others) {
        return new Ladder(rungs, List.of(others));
    }

    /**
     * The shape of the {@code times}-th time, 0 being the first, that is no longer than {@code mostSeconds} by {@code length};
     * the shortest at least.
     */
    Shape at(int times, int mostSeconds, ToIntFunction<Shape> length) {
        List<Shape> among = !variants.isEmpty() && times % VARIETY == VARIETY - 1 ? variants : rungs;
        int rung = Math.min(times, among.size() - 1);
        while (rung > 0 && length.applyAsInt(among.get(rung)) > mostSeconds) {
            rung--;
        }
        return length.applyAsInt(among.get(rung)) <= mostSeconds ? among.get(rung) : shortest();
    }

    /** The shape that takes least. */
    Shape shortest() {
        return rungs.get(0);
    }
}
