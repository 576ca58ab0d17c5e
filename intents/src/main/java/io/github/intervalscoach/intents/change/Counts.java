package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Verb;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many operations in few words. */
final class Counts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Counts() {}

    /** How many of what, between which days. */
    static String of(List<Operation> operations) {
        var days = new TreeSet<LocalDate>();
        operations.stream()
                .flatMap(operation -> Stream.of(operation.before(), operation.after()))
                .flatMap(snapshot -> snapshot.flatMap(Snapshot::firstDay).stream())
                .forEach(days::add);
        String counts = Stream.of(Verb.values())
                .map(verb -> counted(verb, operations))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? counts : counts + "; " + DAY.format(days.first()) + " to " + DAY.format(days.last());
    }

    private static String counted(Verb verb, List<Operation> operations) {
        List<String> words = operations.stream()
                .filter(operation -> operation.verb() == verb)
                .map(operation -> operation.subject().word())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String what = words.stream().distinct().count() == 1 ? words.get(0) : "thing";
        String plural = switch (what) {
            case "entry" -> "entries";
            case "activity" -> "activities";
            case "settings" -> "settings";
            case "gear" -> "pieces of gear";
            default -> what + "s";
        };
        return word(verb) + " " + words.size() + " " + (words.size() == 1 ? what : plural);
    }

    private static String word(Verb verb) {
        return switch (verb) {
            case CREATE -> "add";
            case UPDATE -> "change";
            case DELETE -> "delete";
        };
    }
}
