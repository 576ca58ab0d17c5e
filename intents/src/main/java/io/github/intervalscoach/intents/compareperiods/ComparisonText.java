package io.github.intervalscoach.intents.compareperiods;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures.Distribution;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures.SessionRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison in words. */
record ComparisonText(Units units) {
    Optional<String> differences(List<Judged> listed) {
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("", "Newer (n)", "Older (n)", "Change \u00b1 noise", "Verdict");
        listed.forEach(d -> row(table, d));
        return Optional.of(table.toString());
    }

    private void row(Table table, Judged judged) {
        Tested t = judged.tested();
        var text = MeasureText.of(t.measure(), t.of(), units);
        table.row(
                upper(text.label()) + text.hint(),
                withN(text, t.newer(), t.nNewer()),
                withN(text, t.older(), t.nOlder()),
                t.outcome()
                        .map(o -> text.signed(o.change())
                                + (o.verdict() == Verdict.CANNOT_SAY ? "" : " \u00b1" + text.bare(o.detectable())))
                        .orElse(""),
                verdict(t) + (judged.holdsCorrected().orElse(true) ? "" : ", uncorrected"));
    }

    private static String withN(MeasureText text, OptionalDouble value, int n) {
        return value.isPresent() ? text.value(value.getAsDouble()) + " (" + n + ")" : "none";
    }

    /** What is not in the table, by name. */
    Optional<String> leftOut(String what, List<Judged> leftOut) {
        return leftOut.isEmpty()
                ? Optional.empty()
                : Optional.of(what + ": "
                        + Stream.concat(leftOut.stream().map(this::name), Stream.of(ratings(leftOut)))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private String name(Judged judged) {
        Measure measure = judged.tested().measure();
        return measure.isRating()
                ? ""
                : MeasureText.of(measure, judged.tested().of(), units).label();
    }

    /** Ratings together: the word need not be said six times. */
    private String ratings(List<Judged> leftOut) {
        String names = leftOut.stream()
                .map(judged -> judged.tested().measure())
                .filter(Measure::isRating)
                .map(measure ->
                        MeasureText.of(measure, Optional.empty(), units).label().replace(" rating", ""))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? names : "ratings of " + names;
    }

    /** What changes without the marked days. */
    Optional<String> withoutMarked(List<Judged> changed, String what) {
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Without the " + what + ": "
                + changed.stream()
                        .flatMap(d -> d.withoutMarked().stream())
                        .map(this::change)
                        .collect(Collectors.joining("; "))
                + ".");
    }

    private String change(Tested t) {
        var text = MeasureText.of(t.measure(), t.of(), units);
        return text.label()
                + t.outcome().map(o -> " " + text.signed(o.change())).orElse("") + ", " + verdict(t) + " (n "
                + t.nNewer() + " and " + t.nOlder() + ")";
    }

    Optional<String> totals(Optional<WindowFigures> newer, Optional<WindowFigures> older) {
        List<String> parts = Stream.of(newer.map(f -> total(Side.NEWER, f)), older.map(f -> total(Side.OLDER, f)))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", parts));
    }

    private String total(Side side, WindowFigures f) {
        return upper(MarkText.side(side)) + ", " + f.days() + (f.days() == 1 ? " day: " : " days: ") + f.sessions()
                + (f.sessions() == 1 ? " session, " : " sessions, ") + Wording.duration(f.movingSeconds())
                + (f.distanceMeters().isPresent()
                        ? ", " + units.distance(f.distanceMeters().getAsDouble())
                        : "")
                + (f.loadPoints().isPresent()
                        ? ", load " + number(0, f.loadPoints().getAsDouble())
                        : "")
                + fromTo(", fitness ", f.fitnessStart(), f.fitnessEnd(), false)
                + fromTo(", form ", f.formStart(), f.formEnd(), true)
                + f.distributions().stream().map(ComparisonText::mix).collect(Collectors.joining())
                + ".";
    }

    private static String mix(Distribution d) {
        return ", easy/middle/hard " + number(0, d.lowPercent()) + "/" + number(0, d.middlePercent()) + "/"
                + number(0, d.highPercent()) + " % by " + d.by().replace('_', ' ')
                + (d.sessions() == d.ofSessions() ? "" : " (" + d.sessions() + " of " + d.ofSessions() + ")");
    }

    private static String fromTo(String what, OptionalDouble start, OptionalDouble end, boolean signed) {
        return start.isPresent() && end.isPresent()
                ? what + whole(start.getAsDouble(), signed) + " \u2192 " + whole(end.getAsDouble(), signed)
                : "";
    }

    private static String whole(double value, boolean signed) {
        return signed ? signed(0, value) : number(0, value);
    }

    Optional<String> sports(Side side, WindowFigures f) {
        return f.sports().isEmpty()
                ? Optional.empty()
                : Optional.of(upper(MarkText.side(side)) + " by sport: "
                        + f.sports().stream()
                                .map(s -> s.sport() + " " + s.sessions() + " in " + Wording.duration(s.movingSeconds())
                                        + (s.loadPoints().isPresent()
                                                ? ", load "
                                                        + number(
                                                                0,
                                                                s.loadPoints().getAsDouble())
                                                : ""))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    Optional<String> sessions(Side side, WindowFigures f) {
        if (f.sessionList().isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of(upper(MarkText.side(side)), "Id", "Name as written", "Sport", "Time", "Load");
        for (SessionRow s : f.sessionList()) {
            table.row(
                    Wording.shortDate(s.start().toLocalDate()),
                    s.id(),
                    s.nameAsWritten().map(n -> "\"" + n + "\"").orElse(""),
                    s.sport(),
                    s.movingSeconds().isPresent()
                            ? Wording.duration(s.movingSeconds().getAsInt())
                            : "",
                    s.loadPoints().isPresent() ? number(0, s.loadPoints().getAsDouble()) : "");
        }
        return Optional.of(table.toString());
    }

    /** A change beyond its noise that reads "within noise" would contradict the figures beside it. */
    private static String verdict(Tested tested) {
        return tested.isTooSmallToMatter() ? "too small to matter" : verdict(tested.verdict());
    }

    static String verdict(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
