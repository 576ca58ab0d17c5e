package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.rules.CompareRules;
import io.github.intervalscoach.intents.rules.ProfileRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The curves and what to make of them. */
public record CurveJudgement(CurveNumbers numbers, List<Ruled> rows, List<Threshold> thresholds) {
    public CurveJudgement {
        rows = List.copyOf(rows);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * Judges {@code numbers}.
     *
     * @param newerDays days of the newer period on record
     * @param olderDays days of the older one
     */
    public static CurveJudgement of(CurveNumbers numbers, int newerDays, int olderDays) {
        var lengths = new Lengths(newerDays, olderDays);
        List<Ruled> rows =
                numbers.points().stream().map(point -> Ruled.of(point, lengths)).toList();
        return new CurveJudgement(
                numbers,
                rows,
                Stream.of(Point.Kind.POWER, Point.Kind.PACE)
                        .flatMap(kind -> Threshold.of(kind, rows).stream())
                        .toList());
    }

    /**
     * The rows an answer lists: of the venue with fewer rides the twenty minutes only, and heart rate, which measures no
     * fitness, in full only.
     */
    List<Ruled> shown(boolean inFull) {
        Optional<String> first = firstVenue();
        return inFull
                ? rows
                : rows.stream().filter(row -> isUsual(row.point(), first)).toList();
    }

    private static boolean isUsual(Point point, Optional<String> firstVenue) {
        return switch (point.kind()) {
            case POWER -> point.isOf(Hold.TWENTY_MINUTES) || firstVenue.equals(Optional.of(point.of()));
            case HEART_RATE -> false;
            case POWER_TIRED, PACE -> true;
        };
    }

    Optional<String> firstVenue() {
        return rows.stream()
                .map(Ruled::point)
                .filter(point -> point.kind() == Point.Kind.POWER)
                .map(Point::of)
                .findFirst();
    }

    /** Critical power of the first venue also where no fit passes, which is an answer too. */
    List<Critical> criticals() {
        return numbers.criticals().stream()
                .filter(one -> one.isThere() || firstVenue().equals(Optional.of(one.of())))
                .toList();
    }

    /** Whether nothing can be said of any threshold. */
    public boolean isOpen() {
        return thresholds.stream().allMatch(threshold -> threshold.verdict() == Verdict.CANNOT_SAY);
    }

    /** The rules that had a part in it. */
    public List<Rule> spoke() {
        List<Rule> rules = new ArrayList<>();
        if (!rows.isEmpty()) {
            rules.add(CompareRules.CURVES);
        }
        if (!thresholds.isEmpty()) {
            rules.add(ProfileRules.MAXIMAL);
        }
        if (thresholds.stream().anyMatch(threshold -> threshold.verdict() == Verdict.CANNOT_SAY)) {
            rules.add(CompareRules.CURVE_EFFORT);
        }
        if (!criticals().isEmpty()) {
            rules.add(CompareRules.CRITICAL);
        }
        return rules;
    }

    static Verdict verdict(Critical critical) {
        if (critical.newer().isEmpty() || critical.older().isEmpty() || !critical.shownInBoth()) {
            return Verdict.CANNOT_SAY;
        }
        return critical.isApart() ? Verdict.REAL : Verdict.WITHIN_NOISE;
    }
}
