package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The signals as a table: now, own band, what that reads. */
final class SignalTable {
    private final Interpreted verdict;
    private final Table table = Table.of("Signal", "Now", "Own band", "Reads");

    private SignalTable(Interpreted verdict) {
        this.verdict = verdict;
    }

    static String of(Interpreted verdict) {
        var rows = new SignalTable(verdict);
        rows.night(verdict.signals().get(0), "HRV, 7-night mean ln rMSSD", "");
        rows.night(verdict.signals().get(1), "Resting heart rate", " bpm");
        rows.night(verdict.signals().get(2), "Sleep, last 3 nights", "");
        rows.feel();
        rows.form();
        if (verdict.subject().question().detail() == Detail.FULL) {
            rows.trend();
        }
        return rows.table.toString();
    }

    private void night(Signal signal, String name, String unit) {
        String now = "";
        if (signal.value().isPresent()) {
            String n = signal.key() == Signal.Key.LN_RMSSD_7_NIGHTS ? " (" + signal.n() + " nights)" : "";
            now = Words.value(signal.key(), signal.value().getAsDouble()) + unit + n + from(signal);
        }
        table.row(name, now, Words.band(signal), reads(signal));
    }

    private String from(Signal signal) {
        return signal.day()
                .filter(day -> !day.equals(verdict.subject().signalDay()))
                .map(day -> ", " + Wording.shortDate(day))
                .orElse("");
    }

    private static String reads(Signal signal) {
        Sign sign = signal.sign();
        return switch (signal.reads()) {
            case MISSING -> "missing";
            case STALE ->
                "too old to count"
                        + signal.day().map(d -> ", " + Wording.shortDate(d)).orElse("");
            case NO_BAND -> "no own band yet";
            case WITHIN -> sign.adverse() ? "week's mean above, day " + sign.days() : "within";
            // only a low HRV or sleep is adverse by itself; a heart rate is so by the mean of its week
            case BELOW ->
                !sign.adverse()
                        ? "below"
                        : signal.key() == Signal.Key.RESTING_HEART_RATE
                                ? "week's mean above, day " + sign.days()
                                : "below, day " + sign.days();
            case ABOVE -> sign.strong() ? "well above" : sign.adverse() ? "above, day " + sign.days() : "above";
        };
    }

    private void feel() {
        List<Signal> ratings = verdict.signals().stream()
                .filter(s -> s.key().isRating() && s.value().isPresent())
                .toList();
        if (verdict.subject().question().detail() == Detail.FULL) {
            ratings.forEach(s -> table.row(
                    s.key().code().replace('_', ' '),
                    Words.value(s.key(), s.value().orElse(0)) + " of 4" + from(s),
                    Words.band(s),
                    reads(s)));
        }
        List<Signal> adverse = ratings.stream().filter(s -> s.sign().adverse()).toList();
        String rated = adverse.isEmpty()
                ? ratings.isEmpty() ? "" : ratings.size() + " ratings" + from(ratings.get(0))
                : Words.ratings(adverse) + from(adverse.get(0));
        String now = Stream.of(word(), rated).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        boolean worse = !adverse.isEmpty() || says(OwnWord.WORSE);
        table.row(
                "Feel (1 good, 4 bad)",
                now.isEmpty() ? "not logged" : now,
                "",
                now.isEmpty()
                        ? "missing"
                        : worse ? "worse than usual" : says(OwnWord.BETTER) ? "better" : "none worse than usual");
    }

    private boolean says(OwnWord word) {
        return verdict.subject().question().ownWord().filter(word::equals).isPresent();
    }

    private String word() {
        return verdict.subject()
                .question()
                .ownWord()
                .map(said -> "own word: " + said.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .orElse("");
    }

    private void form() {
        var form = verdict.form();
        String usual = form.usual()
                .map(u -> Words.signedForm(u.low()) + " to " + Words.signedForm(u.high()) + " this half-year")
                .orElse("");
        form.startOfDay()
                .ifPresentOrElse(
                        start -> table.row(
                                start.projected() ? "Form, start of day, projected" : "Form, start of day",
                                Words.signedForm(start.form()) + " (fitness " + Wording.number(0, start.fitness())
                                        + ", fatigue " + Wording.number(0, start.fatigue()) + ")",
                                usual,
                                form.usual().map(u -> reads(start.form(), u)).orElse("no own band yet")),
                        () -> table.row("Form, start of day", "", usual, "missing"));
    }

    private static String reads(double form, FormOutlook.Usual usual) {
        return form < usual.low() ? "lower than usual" : form > usual.high() ? "fresher than usual" : "usual";
    }

    private void trend() {
        var trend = verdict.trend();
        trend.rampPerWeek().ifPresent(v -> table.row("Ramp", Wording.signed(1, v) + " points a week", "", ""));
        trend.monotony().ifPresent(v -> table.row("Monotony, 7 days", Wording.number(2, v), "", ""));
        trend.acwr().ifPresent(v -> table.row("Load ratio 7:28 (EWMA)", Wording.number(2, v), "", "not a risk"));
    }
}
