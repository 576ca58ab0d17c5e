package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldWords;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs to a profile, and what is remembered, in a cell of a table: whole, since they are approved as they stand there. */
record ProfileText(Operation operation, Units units) {
    private static final String NOTHING = "\u2013";

    /** Its unit is the athlete's. */
    private static final String SPEED = "threshold_pace_meters_per_second";

    /** Whether these are its words. */
    boolean covers() {
        return switch (operation.subject()) {
            case SPORT_SETTINGS, CUSTOM_ITEM, ATHLETE, MEMORY, PAST_RESULTS -> true;
            default -> false;
        };
    }

    String from() {
        return operation.before().map(before -> named() + shown(before)).orElse(NOTHING);
    }

    String to() {
        return operation
                .after()
                .map(this::shown)
                .orElse(operation.subject() == Subject.PAST_RESULTS ? "zones counted anew" : "deleted");
    }

    private String shown(Snapshot thing) {
        Stream<String> fields = operation.subject() == Subject.PAST_RESULTS
                ? Stream.of("past_activities")
                : operation.touched().stream();
        return fields.map(field -> shown(field, thing.find(field)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Of what changes in part, which one it is. */
    private String named() {
        return operation.subject() == Subject.CUSTOM_ITEM
                        && operation.verb() == Verb.UPDATE
                        && !operation.touched().contains("name")
                ? item("name", operation.before().orElseThrow().find("name").orElseThrow()) + ": "
                : "";
    }

    private String shown(String field, Optional<FieldValue> value) {
        if (operation.subject() == Subject.CUSTOM_ITEM) {
            return value.map(known -> item(field, known))
                    .orElse(FieldWords.of(field).words() + " " + NOTHING);
        }
        if (operation.subject() == Subject.MEMORY) {
            return value.map(known -> remembered(field, known)).orElse("");
        }
        return FieldWords.of(field).words() + " "
                + value.map(known -> amount(field, known)).orElse(NOTHING);
    }

    private String amount(String field, FieldValue value) {
        if (field.equals("more") && value instanceof FieldValue.Words settings) {
            return FieldWords.namesIn(settings);
        }
        if (operation.subject() == Subject.ATHLETE) {
            return value instanceof FieldValue.Decimal weight
                    ? units.mass().of(weight.number())
                    : value.shown().toLowerCase(Locale.ROOT)
                            + FieldWords.of(field).unit();
        }
        return field.equals(SPEED) && value instanceof FieldValue.Decimal speed
                ? units.pace(sport(), speed.number())
                : value.shown() + FieldWords.of(field).unit();
    }

    private String sport() {
        return operation
                                .before()
                                .or(operation::after)
                                .flatMap(known -> known.find("sports"))
                                .orElse(null)
                        instanceof FieldValue.Words known
                ? known.words().stream().findFirst().orElse("")
                : "";
    }

    private static String item(String field, FieldValue value) {
        return switch (field) {
            case "name", "description" -> "\u2018" + words(value) + "\u2019";
            case "code" -> "code " + value.shown();
            case "content" ->
                "content of " + ((FieldValue.Text) value).letters().length() + " characters";
            default -> value.shown().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String remembered(String field, FieldValue value) {
        return switch (field) {
            case "category" -> value.shown().toLowerCase(Locale.ROOT).replace('_', ' ');
            case "text" -> "\u2018" + words(value) + "\u2019";
            case "minutes" -> "at most " + value.shown() + " min";
            case "weekdays" -> value.shown().toLowerCase(Locale.ROOT);
            case "from", "to" ->
                field + " " + (value instanceof FieldValue.Day day ? Wording.longDate(day.day()) : value.shown());
            default -> value.shown();
        };
    }

    private static String words(FieldValue value) {
        return value instanceof FieldValue.Text text
                ? OutsideText.prose(text.letters()).shown()
                : value.shown();
    }
}
