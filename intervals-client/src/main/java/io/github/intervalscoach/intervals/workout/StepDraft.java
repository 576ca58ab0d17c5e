package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Averaging;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What has been seen of a step so far. Later words win: the last extent, the last target of a quantity. The cue is what
 * stood before the first word that means something; a zone seen before any extent takes the cue away.
 */
final class StepDraft {
    private final String line;
    private final Map<Quantity, Target> targets = new EnumMap<>(Quantity.class);
    private final Map<Quantity, Averaging> averaging = new EnumMap<>(Quantity.class);
    private final Set<Marker> markers = EnumSet.noneOf(Marker.class);
    private final Set<Trap> traps = new LinkedHashSet<>();
    private Optional<Extent> extent = Optional.empty();
    private Optional<Span> cadence = Optional.empty();
    private StepKind kind = StepKind.UNMARKED;
    private OptionalInt cueEnd = OptionalInt.empty();
    private int extents;
    private int restSeconds;

    StepDraft(String line) {
        this.line = line;
    }

    /** The words for the device end before the character at {@code place}, if they have not ended yet. */
    void endCue(int place) {
        cueEnd = cueEnded() ? cueEnd : OptionalInt.of(place);
    }

    /** No words for the device after all. */
    void clearCue() {
        trap(StepTrap.ZONE_BEFORE_EXTENT);
        cueEnd = OptionalInt.of(0);
    }

    boolean cueEnded() {
        return cueEnd.isPresent();
    }

    String cue() {
        return line.substring(0, cueEnd.orElse(line.length())).strip();
    }

    void extent(Extent seen) {
        extent = Optional.of(seen);
        countExtent();
    }

    /** An extent of nothing, which drops the step if it is the last. */
    void zeroExtent() {
        extent = Optional.empty();
        countExtent();
        trap(StepTrap.ZERO_EXTENT);
    }

    private void countExtent() {
        extents++;
        if (extents > 1) {
            trap(StepTrap.SEVERAL_EXTENTS);
        }
    }

    boolean sawExtent() {
        return extents > 0;
    }

    Optional<Extent> extent() {
        return extent;
    }

    void rest(int seconds) {
        restSeconds = seconds;
    }

    void target(Target target) {
        if (!sawExtent() && !target.scale().isZone()) {
            trap(StepTrap.TARGET_BEFORE_EXTENT);
        }
        if (targets.put(target.scale().quantity(), target) != null) {
            trap(TargetTrap.TARGET_REPLACED);
        }
    }

    boolean hasTarget() {
        return !targets.isEmpty();
    }

    Optional<Target> target(Quantity quantity) {
        return Optional.ofNullable(targets.get(quantity));
    }

    void cadence(Span rpm) {
        cadence = Optional.of(rpm);
    }

    void average(Quantity quantity, Averaging window) {
        averaging.put(quantity, window);
    }

    void mark(Marker marker) {
        markers.add(marker);
    }

    boolean isMarked(Marker marker) {
        return markers.contains(marker);
    }

    void kind(StepKind seen) {
        kind = seen;
    }

    void trap(Trap trap) {
        traps.add(trap);
    }

    /** The step; empty when the service would drop the line. */
    Optional<Step> step() {
        averaging.forEach((quantity, window) -> {
            if (targets.computeIfPresent(quantity, (q, target) -> target.averaged(window)) == null) {
                trap(TargetTrap.AVERAGING_LOST);
            }
        });
        if (isMarked(Marker.RAMP)
                && targets.values().stream().noneMatch(t -> t.span().isBand())) {
            markers.remove(Marker.RAMP);
            trap(TargetTrap.RAMP_WITHOUT_BAND);
        }
        return extent.map(
                seen -> new Step(cue(), seen, List.copyOf(targets.values()), cadence, markers, kind, restSeconds));
    }

    /** What was found, each kind once, in the order seen. */
    List<Trap> traps() {
        return new ArrayList<>(traps);
    }
}
