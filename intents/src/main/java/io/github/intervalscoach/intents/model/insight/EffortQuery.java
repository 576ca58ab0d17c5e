package io.github.intervalscoach.intents.model.insight;

import io.github.intervalscoach.intents.model.StreamKind;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which efforts of an activity are meant: the best of one quantity over a time or over a distance.
 *
 * @param seconds how long, when it goes by time
 * @param meters how far, when it goes by distance
 * @param most how many efforts at most; there may be fewer
 */
public record EffortQuery(StreamKind stream, OptionalInt seconds, OptionalDouble meters, int most) {
    public EffortQuery {
        if (seconds.isPresent() == meters.isPresent()) {
            throw new IllegalArgumentException("an effort goes by time or by distance. Maybe leave out one of them?");
        }
        if (seconds.orElse(1) < 1 || !(meters.orElse(1) > 0) || most < 1) {
            throw new IllegalArgumentException("an effort is longer than nothing, and at least one is asked for");
        }
    }

    /** The best over {@code seconds}. */
    public static EffortQuery lasting(StreamKind stream, int seconds, int most) {
        return new EffortQuery(stream, OptionalInt.of(seconds), OptionalDouble.empty(), most);
    }

    /** The best over {@code meters}. */
    public static EffortQuery covering(StreamKind stream, double meters, int most) {
        return new EffortQuery(stream, OptionalInt.empty(), OptionalDouble.of(meters), most);
    }
}
