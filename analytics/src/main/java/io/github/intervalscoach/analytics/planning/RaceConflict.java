package io.github.intervalscoach.analytics.planning;

import java.util.List;
import java.util.Objects;

/**
 * A race that is in the way of the one a season is built for, and what each way out costs.
 *
 * @param race the race in the way
 * @param code why it is
 * @param options the ways out, the cheapest first
 */
public record RaceConflict(OtherRace race, Code code, List<Option> options) {

    /** Why a race is in the way. */
    public enum Code {
        /** A second race of priority A: no taper serves two, so it has a short one of its own. */
        SECOND_A_RACE,
        /** It falls into the taper, or into race week. */
        IN_TAPER,
        /** Another race of the same week matters more, or as much. */
        SAME_WEEK
    }

    /** A way out. */
    public enum Way {
        /** Do not start. */
        SKIP,
        /** Race it as a C race: it counts as the week's hard session. */
        RACE_AS_C,
        /** Race it as a B race: three easier days before. */
        RACE_AS_B,
        /** Taper shortly for it, and build again afterwards: what the season does unless another way is chosen. */
        TAPER
    }

    /**
     * What a way out costs.
     *
     * @param way the way
     * @param easierDays days of training given up for it
     */
    public record Option(Way way, int easierDays) {
        public Option {
            Objects.requireNonNull(way, "way");
        }
    }

    public RaceConflict {
        Objects.requireNonNull(race, "race");
        Objects.requireNonNull(code, "code");
        options = List.copyOf(options);
    }
}
