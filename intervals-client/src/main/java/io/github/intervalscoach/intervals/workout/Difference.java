package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.List;

/** Where two workouts part. */
final class Difference {
    private Difference() {}

    /** The first place, in words; without the author's. */
    static String first(Workout meant, Workout read) {
        if (!meant.poolLength().equals(read.poolLength())) {
            return "the pool length";
        }
        if (!meant.description().equals(read.description())) {
            return "the description";
        }
        int block = firstDifference(meant.blocks(), read.blocks());
        if (block >= Math.min(meant.blocks().size(), read.blocks().size())) {
            return "the number of blocks";
        }
        Block wanted = meant.blocks().get(block);
        int step = firstDifference(wanted.steps(), read.blocks().get(block).steps());
        return (step < 0 ? "the heading" : "step " + (step + 1)) + " of block " + (block + 1);
    }

    /** The first place where they differ, which may be the shorter one's end; -1 when they are equal. */
    private static <T> int firstDifference(List<T> one, List<T> other) {
        int both = Math.min(one.size(), other.size());
        for (int i = 0; i < both; i++) {
            if (!one.get(i).equals(other.get(i))) {
                return i;
            }
        }
        return one.size() == other.size() ? -1 : both;
    }
}
