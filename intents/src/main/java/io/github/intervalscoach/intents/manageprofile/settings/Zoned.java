package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Zones of one kind, in their own unit.
 *
 * @param sports the first sport of each family that has them so
 * @param zones how many
 * @param tops of those that end somewhere, unrounded: watts, percent of FTP, bpm, or meters per second
 */
record Zoned(Kind kind, List<String> sports, int zones, List<Double> tops, List<OutsideText> names, PaceUnit paceUnit) {
    enum Kind {
        POWER,
        POWER_INDOOR,
        POWER_PERCENT,
        HEART_RATE,
        PACE
    }

    /** The service's mark for a zone without a top. */
    private static final double OPEN = 900;

    Zoned {
        sports = List.copyOf(sports);
        tops = List.copyOf(tops);
        names = List.copyOf(names);
    }

    /** Percent tops as shares of {@code of}; the last is open-ended and has none. */
    static List<Double> shares(List<? extends Number> percent, OptionalDouble of) {
        double whole = of.orElse(100);
        return percent.stream()
                .map(Number::doubleValue)
                .filter(top -> top < OPEN)
                .map(top -> top * whole / 100)
                .toList();
    }

    boolean isSameAs(Zoned other) {
        return kind == other.kind
                && zones == other.zones
                && tops.equals(other.tops)
                && names.equals(other.names)
                && (kind != Kind.PACE || paceUnit == other.paceUnit);
    }
}
