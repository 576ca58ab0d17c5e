package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldWords;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One operation in a line: when, from what, to what. */
public record OperationText(Operation operation, Units units) {
    private static final String NOTHING = "\u2013";
    private static final int LONGEST_VALUE = 40;
    private static final List<String> IN_THE_LABEL =
            List.of("name", "moving_seconds", "distance_meters", "load_points");
    private static final List<String> TIMES = List.of("start", "end");

    /** The day, as in {@code Sat 14 Mar}, or its days. */
    public String day() {
        return when().day().orElse(NOTHING);
    }

    private WhenText when() {
        return new WhenText(operation);
    }

    /** What is there. */
    public String from() {
        var profile = new ProfileText(operation, units);
        if (profile.covers()) {
            return profile.from();
        }
        var gear = new GearChangeText(operation, units);
        if (gear.covers()) {
            return gear.from();
        }
        if (operation.verb() == Verb.UPDATE && isPlainFields()) {
            return named() + fields(diffs().map(diff -> field(diff.field(), diff.before())));
        }
        return operation
                .before()
                .map(before -> label(before) + (when().isRetimed() ? ", " + WhenText.time(before) : ""))
                .orElse(NOTHING);
    }

    /** What shall be there. */
    public String to() {
        var profile = new ProfileText(operation, units);
        if (profile.covers()) {
            return profile.to();
        }
        var gear = new GearChangeText(operation, units);
        if (gear.covers()) {
            return gear.to();
        }
        return switch (operation.verb()) {
            case CREATE -> made(operation.after().orElseThrow());
            case DELETE -> "deleted";
            case UPDATE -> changed();
        };
    }

    /** What it is called and what it is: who agrees has to see a race, an illness or a sport. */
    private String made(Snapshot thing) {
        if (operation.subject() == Subject.COMMENT) {
            return label(thing) + ": " + words(thing);
        }
        return Stream.concat(
                        Stream.of(label(thing), thing.timeOfDay().isEmpty() ? "" : WhenText.time(thing)),
                        Stream.of("category", "sport", "availability")
                                .flatMap(field -> thing.find(field).stream())
                                .map(value -> value.shown().replace('_', ' ').strip())
                                .filter(word -> !word.equals("WORKOUT"))
                                .map(word -> word.equals(word.toUpperCase(Locale.ROOT))
                                        ? word.toLowerCase(Locale.ROOT)
                                        : word)
                                .distinct())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whoever agrees has to see what they say. */
    private static String words(Snapshot comment) {
        return comment.find("text")
                .filter(Text.class::isInstance)
                .map(text ->
                        "\u201c" + OutsideText.prose(((Text) text).letters()).shown() + "\u201d")
                .orElse(NOTHING);
    }

    private String changed() {
        if (isPlainFields()) {
            return fields(diffs().map(diff -> field(diff.field(), diff.after())));
        }
        Snapshot after = operation.after().orElseThrow();
        List<String> parts = new ArrayList<>(when().changed(after));
        if (parts.isEmpty() && operation.touched().contains("end")) {
            parts.add(field("end", after.find("end")));
        }
        if (diffs().anyMatch(diff -> IN_THE_LABEL.contains(diff.field()))) {
            parts.add(label(after));
        }
        diffs().filter(diff -> !IN_THE_LABEL.contains(diff.field()) && !TIMES.contains(diff.field()))
                .filter(diff -> !diff.field().equals("description")
                        || !operation.touched().contains("name"))
                .map(diff -> field(diff.field(), diff.after()))
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    private String label(Snapshot thing) {
        List<String> parts = new ArrayList<>();
        parts.add(quoted(thing.find("name").or(() -> thing.find("category"))));
        Stream.of("moving_seconds", "available_seconds", "goal_seconds", "distance_meters", "load_points")
                .filter(field -> thing.find(field).isPresent())
                .map(field -> field(field, thing.find(field)))
                .forEach(parts::add);
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String named() {
        String name = quoted(operation.before().flatMap(before -> before.find("name")));
        return name.isEmpty() ? "" : name + ": ";
    }

    /** Days and activities have no label that says it all. */
    private boolean isPlainFields() {
        return operation.subject() != Subject.CALENDAR_EVENT;
    }

    private Stream<FieldDiff> diffs() {
        return operation.diff().stream();
    }

    private static String fields(Stream<String> fields) {
        return fields.collect(Collectors.joining(", "));
    }

    private String field(String name, Optional<FieldValue> value) {
        return switch (name) {
            case "moving_seconds", "available_seconds", "goal_seconds" ->
                number(value, n -> Wording.duration((long) n));
            case "distance_meters", "goal_distance_meters" -> number(value, n -> units.distance(n));
            case "sleep_seconds" -> "sleep " + number(value, n -> Wording.duration((long) n));
            case "load_points" -> "load " + number(value, n -> Wording.number(0, n));
            default -> plain(FieldWords.of(name), value);
        };
    }

    private static String plain(FieldWords words, Optional<FieldValue> value) {
        return words.words() + " "
                + value.map(FieldValue::shown)
                        .map(shown -> cut(shown) + words.unit())
                        .orElse(NOTHING);
    }

    private interface NumberWords {
        String of(double number);
    }

    private static String number(Optional<FieldValue> value, NumberWords words) {
        if (value.isPresent() && value.get() instanceof FieldValue.Whole whole) {
            return words.of((double) whole.number());
        }
        return value.isPresent() && value.get() instanceof FieldValue.Decimal decimal
                ? words.of(decimal.number())
                : NOTHING;
    }

    private static String quoted(Optional<FieldValue> name) {
        return name.map(FieldValue::shown)
                .filter(words -> !words.isEmpty())
                .map(words -> "\u2018" + cut(words) + "\u2019")
                .orElse("");
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) > LONGEST_VALUE
                ? words.substring(0, words.offsetByCodePoints(0, LONGEST_VALUE - 1))
                                .strip() + "\u2026"
                : words;
    }
}
