package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A field a caller may write: {@code name kind option …}. Options are {@code 1..4} (bounds; of a moment, of its year),
 * {@code A|B} (the words there are), {@code rising} (zone tops), {@code zone} (a time zone) and {@code clear} (-1 or, for
 * texts and dates, the empty text takes the value away).
 */
record FormField(String name, FieldKind kind, List<String> options) {
    private static final String BOUNDS = "..";

    FormField {
        options = List.copyOf(options);
    }

    static FormField parse(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        return new FormField(
                words.get(0), FieldKind.valueOf(words.get(1).toUpperCase(Locale.ROOT)), words.subList(2, words.size()));
    }

    /**
     * The value as it is kept, null where it clears.
     *
     * @throws Refused 400 for another kind of value or an unknown word, 422 for one that makes no sense
     */
    JsonNode read(JsonNode value) {
        if (options.contains("clear") && clears(value)) {
            return NullNode.instance;
        }
        JsonNode kept = kind.read(value).orElseThrow(() -> Refused.unreadable("[" + name + "] " + kind.refusal(value)));
        for (String option : options) {
            check(option, kept);
        }
        return kept;
    }

    /** The words there are; none where any will do. */
    List<String> words() {
        return options.stream()
                .filter(option -> option.contains("|"))
                .flatMap(option -> split(option).stream())
                .toList();
    }

    private static boolean clears(JsonNode value) {
        return value.isNumber()
                ? value.doubleValue() == -1
                : value.isTextual() && value.asText().isEmpty();
    }

    private void check(String option, JsonNode kept) {
        if (option.contains(BOUNDS)) {
            checkBounds(option, kept);
            return;
        }
        boolean sensible = switch (option) {
            case "clear" -> true;
            case "zone" -> ZoneId.getAvailableZoneIds().contains(kept.asText());
            case "rising" -> rises(kept);
            default -> {
                checkWords(split(option), kept);
                yield true;
            }
        };
        if (!sensible) {
            throw invalid();
        }
    }

    private void checkBounds(String option, JsonNode kept) {
        int dots = option.indexOf(BOUNDS);
        double least = Double.parseDouble(option.substring(0, dots));
        double most = Double.parseDouble(option.substring(dots + BOUNDS.length()));
        double size = kind.size(kept);
        if (size < least || size > most) {
            throw invalid();
        }
    }

    private void checkWords(List<String> words, JsonNode kept) {
        for (JsonNode word : kept.isArray() ? kept : List.of(kept)) {
            if (!words.contains(word.asText())) {
                throw Refused.unreadable("[" + name + "] " + word + " is not one of " + words);
            }
        }
    }

    private static List<String> split(String option) {
        return List.of(option.split("\\|", -1));
    }

    private static boolean rises(JsonNode tops) {
        double below = 0;
        for (JsonNode top : tops) {
            if (top.doubleValue() <= below) {
                return false;
            }
            below = top.doubleValue();
        }
        return true;
    }

    /** In the service's words: {@code threshold_pace} is the threshold pace. */
    private Refused invalid() {
        return Refused.invalid("Invalid " + name.replace('_', ' '));
    }
}
