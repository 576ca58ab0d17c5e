package io.github.intervalscoach.intents.compareperiods.curves;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The curves in words.
 *
 * @param year which year needs no saying
 * @param inFull whether every row was asked for
 */
public record CurveText(CurveJudgement found, Units units, int year, boolean inFull) {
    /** No swimmer is slower, m/s. */
    private static final double SLOWEST = 0.2;

    /** The verdict on each threshold; what the curves show where no threshold can be judged by them. */
    public String headline() {
        if (found.rows().isEmpty()) {
            return "No bests on record in either period";
        }
        if (found.thresholds().isEmpty()) {
            return "Cannot say whether bests moved: nothing shows how hard they were tried";
        }
        return found.thresholds().stream().map(this::headline).collect(Collectors.joining("; "));
    }

    private String headline(Threshold threshold) {
        String what = threshold.of() == Point.Kind.PACE ? "Threshold pace" : "FTP";
        return switch (threshold.verdict()) {
            case REAL ->
                what + " really moved: "
                        + threshold.real().stream()
                                .map(row -> "best " + label(row.point()) + " "
                                        + percent(row.point().changePercent()))
                                .collect(Collectors.joining(", "));
            case WITHIN_NOISE -> what + " has not moved beyond noise";
            case CANNOT_SAY ->
                "Cannot say whether " + (threshold.of() == Point.Kind.PACE ? "threshold pace" : "FTP") + " moved: "
                        + threshold.why().map(CurveText::because).orElse("no evidence");
        };
    }

    private static String because(Why why) {
        return switch (why) {
            case NEWER_NOT_ALL_OUT -> "no all-out effort long enough in the newer period";
            case OLDER_NOT_ALL_OUT -> "no all-out effort long enough in the older period";
            case TOO_CLOSE -> "more than noise, less than two efforts' error";
            case LONGER_PERIOD -> "the higher bests are of the longer period";
            default -> "no all-out efforts of one length in both periods";
        };
    }

    /** The curve as a table. */
    public Optional<String> table() {
        List<Ruled> shown = found.shown(inFull).stream()
                .filter(row -> row.point().kind() != Point.Kind.HEART_RATE)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Best", "Newer", "Older", "Change", "Verdict");
        shown.forEach(row -> table.row(
                label(row.point()),
                effort(row.point(), row.point().newer()),
                effort(row.point(), row.point().older()),
                row.point().changePercent().isPresent() ? percent(row.point().changePercent()) : "",
                verdict(row)));
        return Optional.of(table.toString());
    }

    private static String verdict(Ruled row) {
        return row.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + row.why().map(why -> ", " + why.words()).orElse("");
    }

    private static String label(Point point) {
        return point.of() + " " + point.at();
    }

    private String effort(Point point, Optional<Best> best) {
        return best.map(found -> value(point, found.value())
                        + (found.perKg().isPresent() && point.sustained()
                                ? ", " + Wording.number(2, found.perKg().getAsDouble()) + " W/kg"
                                : "")
                        + found.day().map(this::day).orElse("")
                        + (found.tried() == Tried.ALL_OUT ? ", all-out" : ""))
                .orElse("none");
    }

    private String value(Point point, double value) {
        return switch (point.kind()) {
            case POWER, POWER_TIRED -> Wording.number(0, value) + " W";
            case PACE -> units.pace(point.of(), value);
            case HEART_RATE -> Wording.number(0, value) + " bpm";
        };
    }

    private String day(LocalDate day) {
        return ", " + Wording.shortDate(day) + (day.getYear() == year ? "" : " " + day.getYear());
    }

    private static String percent(OptionalDouble change) {
        return Wording.signed(1, change.orElseThrow()) + " %";
    }

    /** What stands below the table. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        found.criticals().forEach(one -> lines.add(critical(one)));
        var estimates = found.numbers().estimates();
        if (estimates.newer().isPresent() && estimates.older().isPresent()) {
            lines.add("FTP as the service estimates it, from the same efforts: "
                    + Wording.number(0, estimates.newer().getAsDouble()) + " W, before "
                    + Wording.number(0, estimates.older().getAsDouble()) + " W.");
        }
        String heart = found.shown(inFull).stream()
                .map(Ruled::point)
                .filter(point -> point.kind() == Point.Kind.HEART_RATE)
                .filter(point -> point.newer().isPresent() && point.older().isPresent())
                .map(point -> label(point) + " "
                        + Wording.number(0, point.newer().orElseThrow().value()) + " bpm, before "
                        + Wording.number(0, point.older().orElseThrow().value()))
                .collect(Collectors.joining("; "));
        if (!heart.isEmpty()) {
            lines.add("Highest heart rate, no measure of fitness: " + heart + ".");
        }
        return lines;
    }

    private String critical(Critical one) {
        Verdict verdict = CurveJudgement.verdict(one);
        if (!one.isThere()) {
            return "Critical power, " + one.of() + ": no fit of these bests passes in either period.";
        }
        return (one.isPower() ? "Critical power, " : "Critical speed, ") + one.of() + ": " + fit(one, one.newer())
                + ", before " + fit(one, one.older()) + ": "
                + verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (verdict == Verdict.CANNOT_SAY && !one.shownInBoth() ? ", not shown all-out" : "") + ".";
    }

    private String fit(Critical one, Optional<Critical.Fit> fit) {
        return fit.map(found -> one.isPower()
                        ? Wording.number(0, found.level().value()) + " W ("
                                + Wording.number(0, found.level().low()) + " to "
                                + Wording.number(0, found.level().high()) + "), W\u2032 "
                                + Wording.number(1, found.reserve() / 1000) + " kJ"
                        : pace(one, found.level().value()) + " ("
                                + pace(one, found.level().low()) + " to "
                                + pace(one, found.level().high()) + "), D\u2032 "
                                + Units.inMeters(found.reserve()))
                .orElse("no fit passes");
    }

    /** A wide interval may reach below any speed there is. */
    private String pace(Critical one, double metersPerSecond) {
        return metersPerSecond > SLOWEST ? units.pace(one.of(), metersPerSecond) : "any slower";
    }
}
