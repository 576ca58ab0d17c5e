package io.github.intervalscoach.intents.model.workout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One stretch of a workout.
 *
 * @param cue words the device shows, on one line; empty for none
 * @param targets at most one for each quantity, in the order of {@link Quantity}; empty for none
 * @param cadenceRpm empty for none
 * @param markers a {@link Marker#RAMP} needs a target that is a band
 * @param trailingRestSeconds rest that belongs to the step, after its extent; 0 for none
 */
public record Step(
        String cue,
        Extent extent,
        List<Target> targets,
        Optional<Span> cadenceRpm,
        Set<Marker> markers,
        StepKind kind,
        int trailingRestSeconds) {

    public Step {
        cue = cue.strip();
        if (cue.lines().count() > 1) {
            throw new IllegalArgumentException("a cue of several lines: need one line. Maybe it is a description?");
        }
        targets = targets.stream()
                .sorted(Comparator.comparing((Target target) -> target.scale().quantity()))
                .toList();
        if (targets.stream().map(target -> target.scale().quantity()).distinct().count() < targets.size()) {
            throw new IllegalArgumentException("two targets for one quantity: need at most one. Maybe make two steps?");
        }
        var unique = EnumSet.noneOf(Marker.class);
        unique.addAll(markers);
        markers = Collections.unmodifiableSet(unique);
        if (markers.contains(Marker.RAMP)
                && targets.stream().noneMatch(target -> target.span().isBand())) {
            throw new IllegalArgumentException("a ramp without a band: need a start and an end to go between");
        }
        if (trailingRestSeconds < 0) {
            throw new IllegalArgumentException("a rest of " + trailingRestSeconds + " s: need 0 or more");
        }
    }

    /** So long, and nothing else said. */
    public static Step of(Extent extent) {
        return new Step("", extent, List.of(), Optional.empty(), EnumSet.noneOf(Marker.class), StepKind.UNMARKED, 0);
    }

    /** The same with these words on the device. */
    public Step saying(String words) {
        return new Step(words, extent, targets, cadenceRpm, markers, kind, trailingRestSeconds);
    }

    /** The same with one target more. */
    public Step at(Target target) {
        var more = new ArrayList<>(targets);
        more.add(target);
        return new Step(cue, extent, more, cadenceRpm, markers, kind, trailingRestSeconds);
    }

    /** The same at this cadence, rpm. */
    public Step turning(Span rpm) {
        return new Step(cue, extent, targets, Optional.of(rpm), markers, kind, trailingRestSeconds);
    }

    /** The same with these markers too. */
    public Step marked(Marker... more) {
        var all = EnumSet.noneOf(Marker.class);
        all.addAll(markers);
        all.addAll(Arrays.asList(more));
        return new Step(cue, extent, targets, cadenceRpm, all, kind, trailingRestSeconds);
    }

    /** The same, called that on the device. */
    public Step as(StepKind other) {
        return new Step(cue, extent, targets, cadenceRpm, markers, other, trailingRestSeconds);
    }

    /** The same with a rest at its end. */
    public Step thenRest(int seconds) {
        return new Step(cue, extent, targets, cadenceRpm, markers, kind, seconds);
    }

    /** The target for a quantity, where there is one. */
    public Optional<Target> target(Quantity quantity) {
        return targets.stream()
                .filter(target -> target.scale().quantity() == quantity)
                .findFirst();
    }
}
