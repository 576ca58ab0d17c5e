package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for a development. */
record ProgressText(Interpreted found) {
    private static final int MOST_REASONS = 3;

    String headline() {
        if (found.sessions() == 0) {
            return "Nothing to judge progress by: no session that can be read";
        }
        String better = named(Reads.BETTER);
        String worse = named(Reads.WORSE);
        return verdict(better, worse) + load();
    }

    private String verdict(String better, String worse) {
        return switch (found.verdict()) {
            case BETTER ->
                (found.isFitnessFlat() ? "Still improving, although fitness is flat: " : "Improving: ") + better;
            case WORSE -> "Declining: " + worse;
            case MIXED -> "Mixed: " + better + " better, " + worse + " worse";
            case UNCHANGED -> "A plateau: unchanged by as much as would matter" + likeliest();
            case WITHIN_NOISE -> "No rise beyond noise, and no plateau shown" + likeliest();
            case CANNOT_SAY -> "Cannot say whether it got better" + likeliest();
        };
    }

    private String load() {
        return found.readings().stream()
                .filter(reading -> reading.measured().kind() == Measured.Kind.LOAD)
                .map(this::words)
                .map(text ->
                        "; load a week " + text.value(text.reading().measured().older()) + " \u2192 "
                                + text.value(text.reading().measured().newer()) + ", " + text.reads())
                .findFirst()
                .orElse("");
    }

    String spans() {
        return "Newer " + days(found.spans().newer()) + " against older "
                + days(found.spans().older()) + "; " + found.sessions() + " sessions.";
    }

    /** What reads as more than noise, and what was done; everything at full detail. */
    Optional<String> table() {
        List<Reading> shown = found.readings().stream().filter(this::isInTable).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Table table = Table.of("Measure", "Older", "Newer", "Change (range, or \u00b1 noise)", "Reads");
        shown.forEach(reading -> {
            var text = words(reading);
            table.row(
                    label(text),
                    text.value(reading.measured().older()),
                    text.value(reading.measured().newer()),
                    text.change(),
                    text.reads());
        });
        return Optional.of(table.toString());
    }

    /** The rest in a line each, by what can be said. */
    List<String> restOfTable() {
        return Stream.of(Reads.WITHIN_NOISE, Reads.CANNOT_SAY)
                .flatMap(reads -> found.readings().stream()
                        .filter(reading -> !isInTable(reading) && reading.reads() == reads)
                        .map(reading -> label(words(reading)) + " " + percentOnly(words(reading)))
                        .map(String::strip)
                        .reduce((all, one) -> all + ", " + one)
                        .map(all -> (reads == Reads.CANNOT_SAY ? "Cannot say: " : "Within noise: ") + all + ".")
                        .stream())
                .toList();
    }

    private boolean isInTable(Reading reading) {
        boolean isOpen = reading.reads() == Reads.WITHIN_NOISE || reading.reads() == Reads.CANNOT_SAY;
        boolean isLower =
                reading.measured().kind().isBest() && reading.measured().direction() == Measured.Direction.DOWN;
        return !isOpen
                || isLower
                || !reading.measured().kind().isPerformance()
                || found.asked().scope().detail() == Detail.FULL;
    }

    private MeasureText words(Reading reading) {
        return new MeasureText(reading, Units.of(found.asked().athlete()));
    }

    /** A trend says that it is one, and over what when that is more than both spans: it is no difference of the two. */
    private String label(MeasureText text) {
        int days = found.spans().window().length();
        boolean isTrend = text.reading().measured().kind().isTrend();
        boolean isLonger =
                days > found.spans().older().length() + found.spans().newer().length();
        return text.label() + (isTrend ? isLonger ? ", trend of " + days + " days" : ", trend" : "");
    }

    /** The likeliest reasons, each with both sides. */
    List<String> reasons() {
        return found.reasons().stream()
                .filter(reason -> reason.standing() != Standing.UNLIKELY)
                .limit(MOST_REASONS)
                .map(ProgressText::line)
                .toList();
    }

    /** What speaks against the others, in a line. */
    Optional<String> unlikely() {
        String names = found.reasons().stream()
                .filter(reason -> reason.standing() == Standing.UNLIKELY)
                .map(reason -> ClueText.cause(reason.cause()) + " ("
                        + ClueText.of(reason.clues().get(0)) + ")")
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? Optional.empty() : Optional.of("Unlikely: " + names + ".");
    }

    Optional<String> sports() {
        String loads = found.sports().stream()
                .map(sport -> sport.sport() + " "
                        + (sport.newerPointsPerWeek().isEmpty()
                                ? "load not known"
                                : Wording.number(0, sport.olderPointsPerWeek().orElse(0)) + " \u2192 "
                                        + Wording.number(
                                                0, sport.newerPointsPerWeek().getAsDouble())))
                .collect(Collectors.joining(", "));
        return loads.isEmpty() ? Optional.empty() : Optional.of("Load a week by sport: " + loads + ".");
    }

    private static String line(Reason reason) {
        String against = clues(reason, false);
        return "- " + ClueText.cause(reason.cause()) + " ("
                + reason.standing().name().toLowerCase(Locale.ROOT) + "): " + clues(reason, true)
                + (against.isEmpty() ? "" : "; against: " + against);
    }

    private static String clues(Reason reason, boolean speakingFor) {
        return reason.clues().stream()
                .filter(clue -> clue.weight() > 0 == speakingFor)
                .map(ClueText::of)
                .collect(Collectors.joining(", "));
    }

    private String likeliest() {
        return reasonsSupported()
                .map(reason ->
                        "; " + (reason.score() > 1 ? "likeliest" : "perhaps") + " " + ClueText.cause(reason.cause()))
                .orElse("");
    }

    private Optional<Reason> reasonsSupported() {
        return found.reasons().stream().filter(Reason::isSupported).findFirst().filter(reason -> reason.score() > 0);
    }

    private String named(Reads reads) {
        return found.readings().stream()
                .filter(reading ->
                        reading.reads() == reads && reading.measured().kind().isPerformance())
                .limit(2)
                .map(this::words)
                .map(text -> label(text).toLowerCase(Locale.ROOT).replace("ftp", "FTP") + " " + percentOnly(text))
                .collect(Collectors.joining(", "));
    }

    private static String percentOnly(MeasureText text) {
        String change = text.change();
        int end = change.indexOf(" (") >= 0 ? change.indexOf(" (") : change.indexOf(" \u00b1");
        return end < 0 ? change : change.substring(0, end);
    }

    private static String days(DateRange range) {
        return Wording.shortDate(range.first()) + " to " + Wording.shortDate(range.last());
    }
}
