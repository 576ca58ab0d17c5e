package io.github.intervalscoach.intervals.emulator.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A session as it is meant.
 *
 * @param sport as the service names it
 * @param blocks in order; empty for a session without targets
 */
record Session(String name, String sport, Discipline discipline, Purpose purpose, List<Block> blocks) {
    Session {
        blocks = List.copyOf(blocks);
    }

    /** Why it is in the week. */
    enum Purpose {
        EASY,
        ENDURANCE,
        LONG,
        QUALITY,
        TEST,
        RACE,
        STRENGTH;

        /** Whether the day after feels it. */
        boolean isHard() {
            return this == LONG || this == QUALITY || this == TEST || this == RACE;
        }
    }

    /** The same session done as another sport of its family, such as indoors. */
    Session as(String otherSport) {
        return new Session(name, otherSport, discipline, purpose, blocks);
    }

    /** The same session under another name. */
    Session named(String otherName) {
        return new Session(otherName, sport, discipline, purpose, blocks);
    }

    /** The same session with one more block at its end. */
    Session then(Block more) {
        var all = new ArrayList<>(blocks);
        all.add(more);
        return new Session(name, sport, discipline, purpose, all);
    }

    /** Whether it has more than one step, so that a device would make laps of it. */
    boolean isStructured() {
        return blocks.size() > 1;
    }

    /** Its steps in the order they are done, repeats unrolled. */
    List<Leg> legs() {
        var legs = new ArrayList<Leg>();
        for (var block : blocks) {
            for (int rep = 1; rep <= block.reps(); rep++) {
                for (int i = 0; i < block.steps().size(); i++) {
                    legs.add(new Leg(block.steps().get(i), i == 0 && block.reps() > 1 ? rep : 0, block.reps()));
                }
            }
        }
        return legs;
    }

    /**
     * One step as done.
     *
     * @param rep which repetition of the set, from 1; 0 when it is no repetition's work
     * @param reps how many the set has
     */
    record Leg(Step step, int rep, int reps) {}
}
