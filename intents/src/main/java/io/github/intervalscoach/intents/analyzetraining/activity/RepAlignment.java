package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which intervals were the reps of a plan whose targets differ, such as a ladder or a ramp test: in the plan's order, and
 * so that together they are nearest to their targets. Taking the first that will do would take the third minute of a ramp
 * for its sixth.
 */
final class RepAlignment {
    /** A rep that was not done weighs as much as an attempt that is as far off as one can be. */
    private static final double NOT_DONE = 1 - RepMatch.ATTEMPTED;

    private final List<PlannedRep> reps;
    private final List<Interval> intervals;
    private final Recorded recorded;

    /** Least that reps from the first index on can be off, with intervals from the second on. */
    private final double[][] off;

    private RepAlignment(List<PlannedRep> reps, Recorded recorded) {
        this.reps = reps;
        this.intervals = recorded.intervals();
        this.recorded = recorded;
        this.off = new double[reps.size() + 1][intervals.size() + 1];
    }

    /** Whether some reps ask for something else than others. */
    static boolean isLadder(List<PlannedRep> reps) {
        return reps.stream().map(PlannedRep::band).distinct().count() > 1;
    }

    /** One for each rep; empty where none was it. */
    static List<Optional<Stretch>> of(List<PlannedRep> reps, Recorded recorded) {
        var self = new RepAlignment(reps, recorded);
        self.weigh();
        return self.found();
    }

    private void weigh() {
        for (int rep = reps.size() - 1; rep >= 0; rep--) {
            off[rep][intervals.size()] = NOT_DONE * (reps.size() - rep);
            for (int interval = intervals.size() - 1; interval >= 0; interval--) {
                double apart = Math.min(off[rep][interval + 1], NOT_DONE + off[rep + 1][interval]);
                off[rep][interval] = Math.min(apart, together(rep, interval));
            }
        }
    }

    private List<Optional<Stretch>> found() {
        List<Optional<Stretch>> found = new ArrayList<>();
        int interval = 0;
        for (int rep = 0; rep < reps.size(); rep++) {
            while (interval < intervals.size()
                    && together(rep, interval) > off[rep][interval]
                    && off[rep][interval + 1] <= off[rep][interval]) {
                interval++;
            }
            boolean done = interval < intervals.size() && together(rep, interval) <= off[rep][interval];
            found.add(done ? RepMatch.stretch(intervals.get(interval)) : Optional.empty());
            interval += done ? 1 : 0;
        }
        return found;
    }

    private double together(int rep, int interval) {
        PlannedRep planned = reps.get(rep);
        Optional<SampleStream> stream = RepMatch.stream(planned, recorded);
        return RepMatch.stretch(intervals.get(interval))
                .filter(stretch -> stream.isPresent() && RepMatch.isAttempt(stretch, planned, stream.get()))
                .map(stretch -> stretch.mean(stream.orElseThrow()).orElseThrow())
                .map(done -> Math.abs(done / planned.band().middle() - 1) + off[rep + 1][interval + 1])
                .orElse(Double.POSITIVE_INFINITY);
    }
}
