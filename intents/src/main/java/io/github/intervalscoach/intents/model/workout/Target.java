package io.github.intervalscoach.intents.model.workout;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a step aims at in one quantity. Whether a band is to be held or swept through is the step's to say, see
 * {@link Marker#RAMP}.
 *
 * @param scale what the numbers count
 * @param span the numbers; zones are whole and from 1, absolute paces whole seconds above 0
 * @param bestOverSeconds on {@link Scale#PERCENT_MMP} alone: the duration of the best power meant
 * @param averaging on the device; empty for the device's own habit
 */
public record Target(Scale scale, Span span, OptionalInt bestOverSeconds, Optional<Averaging> averaging) {
    public Target {
        if (scale.isZone() || scale.paceMeters().isPresent()) {
            requireCount(scale, span.from());
            requireCount(scale, span.last());
        }
        if (bestOverSeconds.isPresent() && (scale != Scale.PERCENT_MMP || bestOverSeconds.getAsInt() < 1)) {
            throw new IllegalArgumentException("a best over " + bestOverSeconds.getAsInt() + " s on the scale " + scale
                    + ": need 1 s or more, and only a percentage of best power has one");
        }
    }

    private static void requireCount(Scale scale, double number) {
        if (number < 1 || number != Math.rint(number)) {
            throw new IllegalArgumentException(
                    number + " on the scale " + scale + ": need a whole number from 1. Maybe it is in another unit?");
        }
    }

    /** Aim at exactly this. */
    public static Target of(Scale scale, double value) {
        return over(scale, Span.of(value));
    }

    /** Stay between the two, or go from one to the other. */
    public static Target band(Scale scale, double from, double to) {
        return over(scale, Span.band(from, to));
    }

    /** Aim at these numbers. */
    public static Target over(Scale scale, Span span) {
        return new Target(scale, span, OptionalInt.empty(), Optional.empty());
    }

    /** The same, averaged so on the device. */
    public Target averaged(Averaging window) {
        return new Target(scale, span, bestOverSeconds, Optional.of(window));
    }

    /** The same, as a share of the best power over so long. */
    public Target ofBestOver(int seconds) {
        return new Target(scale, span, OptionalInt.of(seconds), averaging);
    }

    /** The middle of an absolute pace as a speed, m/s; empty on every other scale. */
    public OptionalDouble metersPerSecond() {
        return scale.paceMeters().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(scale.paceMeters().getAsDouble() / span.middle());
    }
}
