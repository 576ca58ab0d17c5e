package io.github.intervalscoach.intervals.wire;

import io.github.intervalscoach.intents.model.PaceUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service's words for how pace is shown. */
public final class PaceUnits {
    private PaceUnits() {}

    /** The unit of that word; empty for {@code NONE} and for words that came after us. */
    public static Optional<PaceUnit> find(@Nullable String word) {
        return Arrays.stream(PaceUnit.values())
                .filter(unit -> word(unit).equals(word))
                .findFirst();
    }

    static String word(PaceUnit unit) {
        return switch (unit) {
            case SECONDS_PER_100_METERS -> "SECS_100M";
            case SECONDS_PER_100_YARDS -> "SECS_100Y";
            case MINUTES_PER_KILOMETER -> "MINS_KM";
            case MINUTES_PER_MILE -> "MINS_MILE";
            case SECONDS_PER_500_METERS -> "SECS_500M";
            case SECONDS_PER_400_METERS -> "SECS_400M";
            case SECONDS_PER_250_METERS -> "SECS_250M";
        };
    }
}
