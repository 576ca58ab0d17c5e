package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.rules.CompareRules;
import java.util.Optional;

/**
 * A point and what to make of it.
 *
 * @param why why not; there where the verdict is that nothing can be said
 */
record Ruled(Point point, Verdict verdict, Optional<Why> why) {
    static Ruled of(Point point, Lengths lengths) {
        if (point.newer().isEmpty() || point.older().isEmpty()) {
            return cannotSay(point, Why.ONE_PERIOD_ONLY);
        }
        if (point.kind() == Point.Kind.HEART_RATE) {
            return cannotSay(point, Why.NO_MEASURE_OF_FITNESS);
        }
        boolean newer = isAllOut(point.newer());
        boolean older = isAllOut(point.older());
        if (!newer && !older) {
            return cannotSay(point, point.sustained() ? Why.NEITHER_ALL_OUT : Why.EFFORT_UNKNOWN);
        }
        double change = point.changePercent().orElseThrow();
        if (Math.abs(change) < CompareRules.CURVE_NOISE_PERCENT) {
            return new Ruled(point, Verdict.WITHIN_NOISE, Optional.empty());
        }
        return doubt(change > 0, newer, older, lengths)
                .map(why -> cannotSay(point, why))
                .orElseGet(() -> Math.abs(change) < CompareRules.CURVE_REAL_PERCENT
                        ? cannotSay(point, Why.TOO_CLOSE)
                        : new Ruled(point, Verdict.REAL, Optional.empty()));
    }

    /** The lower of the two must have been all-out, and the higher must not come of more days. */
    private static Optional<Why> doubt(boolean rise, boolean newer, boolean older, Lengths lengths) {
        if (rise) {
            return !older
                    ? Optional.of(Why.OLDER_NOT_ALL_OUT)
                    : lengths.isNewerLonger() ? Optional.of(Why.LONGER_PERIOD) : Optional.empty();
        }
        return !newer
                ? Optional.of(Why.NEWER_NOT_ALL_OUT)
                : lengths.isOlderLonger() ? Optional.of(Why.LONGER_PERIOD) : Optional.empty();
    }

    private static boolean isAllOut(Optional<Best> best) {
        return best.filter(found -> found.tried() == Tried.ALL_OUT).isPresent();
    }

    private static Ruled cannotSay(Point point, Why why) {
        return new Ruled(point, Verdict.CANNOT_SAY, Optional.of(why));
    }

    boolean isReal() {
        return verdict == Verdict.REAL;
    }
}
