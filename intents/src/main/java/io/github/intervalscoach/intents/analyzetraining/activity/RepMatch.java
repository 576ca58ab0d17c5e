package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where each planned rep was done. Never guesses: a rep that is not recognisable stays empty.
 *
 * @param by how they were found
 * @param stretches one for each planned rep
 */
record RepMatch(Optional<String> by, List<Optional<Stretch>> stretches) {
    /** An interval may be this much longer or shorter than planned, or 5 s; house rule. */
    private static final double LENGTH_TOLERANCE = 0.15;

    private static final int SECONDS_TOLERANCE = 5;

    /** Below this share of its target a stretch is not recognised as the rep; house rule. */
    static final double ATTEMPTED = 0.75;

    /** A heart that is not working hard beats at more than three quarters of it. */
    private static final double ATTEMPTED_BPM = 0.9;

    static RepMatch of(List<PlannedRep> reps, Recorded recorded) {
        List<Optional<Stretch>> byIntervals =
                RepAlignment.isLadder(reps) ? RepAlignment.of(reps, recorded) : byIntervals(reps, recorded);
        long found = byIntervals.stream().filter(Optional::isPresent).count();
        if (2 * found > reps.size()) {
            return new RepMatch(Optional.of("intervals"), byIntervals);
        }
        return byTime(reps, recorded)
                .or(() ->
                        found > 0 ? Optional.of(new RepMatch(Optional.of("intervals"), byIntervals)) : Optional.empty())
                .orElseGet(() -> new RepMatch(Optional.empty(), byIntervals));
    }

    /** The stream a rep is measured in. */
    static Optional<SampleStream> stream(PlannedRep rep, Recorded recorded) {
        return switch (rep.unit()) {
            case "W" -> recorded.power();
            case "bpm" -> recorded.heartRate();
            default -> recorded.speed();
        };
    }

    private static List<Optional<Stretch>> byIntervals(List<PlannedRep> reps, Recorded recorded) {
        List<Optional<Stretch>> found = new ArrayList<>();
        int next = 0;
        for (PlannedRep rep : reps) {
            Optional<SampleStream> stream = stream(rep, recorded);
            Optional<Stretch> stretch = Optional.empty();
            for (int i = next; i < recorded.intervals().size() && stretch.isEmpty(); i++) {
                stretch = stretch(recorded.intervals().get(i))
                        .filter(s -> stream.isPresent() && isAttempt(s, rep, stream.get()));
                next = stretch.isPresent() ? i + 1 : next;
            }
            found.add(stretch);
        }
        return found;
    }

    static Optional<Stretch> stretch(Interval interval) {
        return interval.elapsedSeconds() > 0
                ? Optional.of(new Stretch(interval.startSeconds(), interval.startSeconds() + interval.elapsedSeconds()))
                : Optional.empty();
    }

    /** Whether a stretch can have been the rep, by its length and its output. */
    static boolean isAttempt(Stretch stretch, PlannedRep rep, SampleStream stream) {
        return Math.abs(stretch.seconds() - rep.seconds()) <= tolerance(rep) && isAttempt(stretch.mean(stream), rep);
    }

    private static double tolerance(PlannedRep rep) {
        return Math.max(SECONDS_TOLERANCE, LENGTH_TOLERANCE * rep.seconds());
    }

    private static boolean isAttempt(OptionalDouble mean, PlannedRep rep) {
        double share = rep.unit().equals("bpm") ? ATTEMPTED_BPM : ATTEMPTED;
        return mean.isPresent() && mean.getAsDouble() >= share * rep.band().from();
    }

    /** Lays the whole plan on the recording where its work falls on the hardest stretches, in the plan's own rhythm. */
    private static Optional<RepMatch> byTime(List<PlannedRep> reps, Recorded recorded) {
        Optional<SampleStream> stream = stream(reps.get(0), recorded);
        if (stream.isEmpty()
                || reps.stream()
                        .anyMatch(r -> !r.unit().equals(reps.get(0).unit())
                                || r.segment() != reps.get(0).segment())) {
            return Optional.empty();
        }
        double[] sums = sums(stream.get());
        int end = reps.get(reps.size() - 1).startSecond()
                + reps.get(reps.size() - 1).seconds();
        int best = 0;
        double most = -1;
        for (int offset = 0; offset + end < sums.length; offset++) {
            double total = 0;
            for (PlannedRep rep : reps) {
                int from = offset + rep.startSecond();
                total += sums[from + rep.seconds()] - sums[from];
            }
            if (total > most) {
                most = total;
                best = offset;
            }
        }
        if (most < 0) {
            return Optional.empty();
        }
        int offset = best;
        List<Optional<Stretch>> laid = reps.stream()
                .map(rep -> new Stretch(offset + rep.startSecond(), offset + rep.startSecond() + rep.seconds()))
                .map(Optional::of)
                .toList();
        boolean allAttempted = true;
        for (int i = 0; i < reps.size(); i++) {
            allAttempted &= isAttempt(laid.get(i).orElseThrow().mean(stream.get()), reps.get(i));
        }
        return allAttempted ? Optional.of(new RepMatch(Optional.of("time_order"), laid)) : Optional.empty();
    }

    private static double[] sums(SampleStream stream) {
        int length = stream.second(stream.samples() - 1) + 1;
        var sums = new double[length + 1];
        int sample = 0;
        for (int second = 0; second < length; second++) {
            double value = 0;
            if (stream.second(sample) == second) {
                value = stream.value(sample).orElse(0);
                sample++;
            }
            sums[second + 1] = sums[second] + value;
        }
        return sums;
    }
}
