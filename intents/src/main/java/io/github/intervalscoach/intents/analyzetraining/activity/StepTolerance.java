package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.PlannedStep.Band;

/**
 * How near to its target a step has to be.
 *
 * @param share of the target's ends
 * @param least in the target's unit
 */
record StepTolerance(double share, double least) {
    private static final double IN_A_BAND = 0.01;
    private static final double POINT_INDOORS = 0.03;
    private static final double POINT_OUTDOORS = 0.05;
    private static final double AROUND_WORK = 0.10;
    private static final double LEAST_WATTS = 3;
    private static final double LEAST_BPM = 2;

    /** For work: the plan's own range, or a little around a single figure, more of it out on the road. */
    static StepTolerance ofWork(PlannedRep rep, boolean indoor) {
        double from = Math.min(rep.band().from(), rep.band().to());
        double to = Math.max(rep.band().from(), rep.band().to());
        boolean point = to - from < IN_A_BAND * to;
        return new StepTolerance(point ? indoor ? POINT_INDOORS : POINT_OUTDOORS : IN_A_BAND, least(rep));
    }

    /** For warm-up, recovery and cool-down. */
    static StepTolerance aroundWork(PlannedRep rep) {
        return new StepTolerance(AROUND_WORK, least(rep));
    }

    String reads(double done, Band band) {
        double from = Math.min(band.from(), band.to());
        double to = Math.max(band.from(), band.to());
        if (done < from - Math.max(least, share * from)) {
            return Reps.BELOW;
        }
        return done > to + Math.max(least, share * to) ? Reps.ABOVE : Reps.ON;
    }

    private static double least(PlannedRep rep) {
        return switch (rep.unit()) {
            case "W" -> LEAST_WATTS;
            case "bpm" -> LEAST_BPM;
            default -> 0;
        };
    }
}
