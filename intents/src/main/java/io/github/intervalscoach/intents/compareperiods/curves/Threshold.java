package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Whether a threshold moved, by the efforts long enough to tell.
 *
 * @param of power or pace
 * @param real the points that say so
 * @param why why nothing can be said
 */
record Threshold(Point.Kind of, Verdict verdict, List<Ruled> real, Optional<Why> why) {
    Threshold {
        real = List.copyOf(real);
    }

    static Optional<Threshold> of(Point.Kind kind, List<Ruled> all) {
        List<Ruled> sustained = all.stream()
                .filter(row -> row.point().kind() == kind && row.point().sustained())
                .toList();
        if (sustained.isEmpty()) {
            return Optional.empty();
        }
        List<Ruled> real = sustained.stream().filter(Ruled::isReal).toList();
        if (!real.isEmpty()) {
            return Optional.of(new Threshold(kind, Verdict.REAL, real, Optional.empty()));
        }
        boolean noise = sustained.stream().anyMatch(row -> row.verdict() == Verdict.WITHIN_NOISE);
        return Optional.of(
                noise
                        ? new Threshold(kind, Verdict.WITHIN_NOISE, List.of(), Optional.empty())
                        : new Threshold(kind, Verdict.CANNOT_SAY, List.of(), Optional.of(why(sustained))));
    }

    /** What is missing at every point of the curve; where it differs, the first that could be told but for its size. */
    private static Why why(List<Ruled> sustained) {
        boolean newer = sustained.stream().anyMatch(row -> isAllOut(row.point().newer()));
        boolean older = sustained.stream().anyMatch(row -> isAllOut(row.point().older()));
        if (!newer && !older) {
            return Why.NEITHER_ALL_OUT;
        }
        if (!newer) {
            return Why.NEWER_NOT_ALL_OUT;
        }
        return older
                ? sustained.stream()
                        .flatMap(row -> row.why().stream())
                        .filter(why -> why == Why.TOO_CLOSE || why == Why.LONGER_PERIOD)
                        .findFirst()
                        .orElse(Why.NEITHER_ALL_OUT)
                : Why.OLDER_NOT_ALL_OUT;
    }

    private static boolean isAllOut(Optional<Best> best) {
        return best.filter(found -> found.tried() == Tried.ALL_OUT).isPresent();
    }
}
