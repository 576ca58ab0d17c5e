package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.PlannedStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where each step of a plan was done: between reps that were recognised. Without one nothing is placed.
 *
 * @param places one for each step; empty where it cannot be told
 */
record StepPlaces(List<Optional<Stretch>> places) {
    static StepPlaces of(List<PlannedStep> steps, List<PlannedRep> reps, RepMatch match, int end) {
        var places = new Stretch[steps.size()];
        for (int i = 0; i < reps.size(); i++) {
            places[reps.get(i).step()] = match.stretches().get(i).orElse(null);
        }
        boolean anchored = Arrays.stream(places).anyMatch(place -> place != null);
        if (anchored) {
            fill(steps, places, end);
        }
        List<Optional<Stretch>> all = new ArrayList<>();
        for (Stretch place : places) {
            all.add(Optional.ofNullable(place));
        }
        return new StepPlaces(List.copyOf(all));
    }

    private static void fill(List<PlannedStep> steps, Stretch[] places, int end) {
        boolean[] anchors = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            anchors[i] = places[i] != null;
        }
        int i = 0;
        while (i < places.length) {
            if (anchors[i]) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < places.length && !anchors[last + 1]) {
                last++;
            }
            int from = i == 0 ? 0 : places[i - 1].to();
            if (last + 1 == places.length) {
                after(steps, places, i, from, end);
            } else {
                before(steps, places, i, last, from, places[last + 1].from());
            }
            i = last + 1;
        }
    }

    /** After the last rep in the plan's own lengths; a step whose length is not known leaves those after it untold. */
    private static void after(List<PlannedStep> steps, Stretch[] places, int first, int from, int end) {
        int at = from;
        for (int i = first; i < places.length; i++) {
            Optional<Integer> seconds = PlannedRep.seconds(steps.get(i));
            if (seconds.isEmpty()) {
                return;
            }
            places[i] = new Stretch(Math.min(at, end), Math.min(at + seconds.get(), end));
            at += seconds.get();
        }
    }

    /** Up to the next rep, backwards in the plan's own lengths; the first of them takes what is left over. */
    private static void before(List<PlannedStep> steps, Stretch[] places, int first, int last, int from, int to) {
        int at = to;
        for (int i = last; i > first; i--) {
            Optional<Integer> seconds = PlannedRep.seconds(steps.get(i));
            if (seconds.isEmpty()) {
                return;
            }
            places[i] = new Stretch(Math.max(from, at - seconds.get()), at);
            at = places[i].from();
        }
        places[first] = new Stretch(from, at);
    }
}
