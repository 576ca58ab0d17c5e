package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Target;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Turns targets into watts, bpm and m/s for one athlete. */
public final class Resolution {
    private static final double PERCENT = 100;

    private final Anchors anchors;
    private final Zones zones;

    public Resolution(Anchors anchors) {
        this.anchors = anchors;
        this.zones = new Zones(anchors);
    }

    /** The target for this athlete; empty when an anchor is missing, or for a scale only the service can resolve. */
    public Optional<Resolved> of(Target target) {
        return target.scale().isZone() ? zone(target.scale(), target.span()) : number(target.scale(), target.span());
    }

    private Optional<Resolved> number(Scale scale, Span span) {
        if (scale.paceMeters().isPresent()) {
            double meters = scale.paceMeters().getAsDouble();
            return Optional.of(new Resolved(meters / span.from(), meters / span.last(), meters / span.middle()));
        }
        OptionalDouble unit = unit(scale);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        double factor = unit.getAsDouble();
        return Optional.of(new Resolved(
                scaled(span.from(), scale, factor),
                scaled(span.last(), scale, factor),
                scaled(span.middle(), scale, factor)));
    }

    private static double scaled(double number, Scale scale, double anchor) {
        return scale == Scale.WATTS || scale == Scale.BPM ? number : number * anchor / PERCENT;
    }

    /** What a percentage is of; 1 where the numbers stand for themselves. */
    private OptionalDouble unit(Scale scale) {
        var heart = anchors.heartRates();
        return switch (scale) {
            case WATTS, BPM -> OptionalDouble.of(1);
            case PERCENT_FTP -> asDouble(anchors.ftpWatts());
            case PERCENT_MAX_HEART_RATE -> asDouble(heart.max());
            case PERCENT_THRESHOLD_HEART_RATE -> asDouble(heart.threshold());
            case PERCENT_THRESHOLD_SPEED -> anchors.thresholdMetersPerSecond();
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble asDouble(OptionalInt whole) {
        return whole.isPresent() ? OptionalDouble.of(whole.getAsInt()) : OptionalDouble.empty();
    }

    private Optional<Resolved> zone(Scale scale, Span span) {
        OptionalDouble floor = zones.floor(scale, (int) span.from());
        OptionalDouble ceiling = zones.ceiling(scale, (int) span.last());
        if (floor.isEmpty() || ceiling.isEmpty()) {
            return Optional.empty();
        }
        double middle = (floor.getAsDouble() + ceiling.getAsDouble()) / 2;
        if (scale == Scale.PACE_ZONE) {
            // Nobody runs at the middle of the fastest zone, whose top is ten times threshold speed (house rule).
            boolean open = span.last() == anchors.paceZoneTops().size();
            middle = open ? floor.getAsDouble() : middle;
        } else {
            middle = Rounded.halfUp(middle);
        }
        return Optional.of(new Resolved(floor.getAsDouble(), ceiling.getAsDouble(), middle));
    }
}
