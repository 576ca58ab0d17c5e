package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A session as it was done.
 *
 * @param slot the session of the day it belongs to; also its place in the numbering
 * @param planned whether it fulfils the plan of that slot
 * @param start wall clock
 */
record Outing(Session session, int slot, boolean planned, LocalTime start, Conditions conditions, Remarks remarks) {

    /** What is wrong with a recording, or special about it. */
    enum Flaw {
        NO_HEART_RATE,
        CADENCE_LOCK,
        POWER_SPIKES,
        POWER_DROPOUTS,
        PAUSES,
        NO_CADENCE,
        /** More up and down than around home. */
        HILLY,
        /** A pool of 25 yards. */
        YARD_POOL,
        /** Reached the service through Strava only. */
        STRAVA_ONLY
    }

    /**
     * How it went.
     *
     * @param celsius temperature at the start
     * @param effort share of the target reached, 1 = on target
     * @param fade share lost in the last repetition
     * @param strain how much higher than usual the heart rate was, bpm
     */
    record Conditions(double celsius, double effort, double fade, double strain, Set<Flaw> flaws) {
        Conditions {
            flaws = flaws.isEmpty() ? EnumSet.noneOf(Flaw.class) : EnumSet.copyOf(flaws);
        }

        boolean has(Flaw flaw) {
            return flaws.contains(flaw);
        }
    }

    /** What the athlete logged about it. */
    record Remarks(OptionalInt rpe, OptionalInt feel, OptionalInt carbohydrateGrams) {}

    Outing at(LocalTime otherStart) {
        return new Outing(session, slot, planned, otherStart, conditions, remarks);
    }

    Outing with(Session otherSession) {
        return new Outing(otherSession, slot, planned, start, conditions, remarks);
    }

    Outing with(Conditions otherConditions) {
        return new Outing(session, slot, planned, start, otherConditions, remarks);
    }

    Outing with(Remarks otherRemarks) {
        return new Outing(session, slot, planned, start, conditions, otherRemarks);
    }
}
