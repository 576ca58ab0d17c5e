package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldWords;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gear and its reminders, in a cell of a table: whole, since they are approved as they stand there. */
record GearChangeText(Operation operation, Units units) {
    private static final String NOTHING = "\u2013";
    private static final String LIMIT = "limit_";
    private static final Scale HOURS = new Scale(1 / 3600.0, 0, 1, " h");

    /** Whether these are its words. */
    boolean covers() {
        return operation.subject() == Subject.GEAR || operation.subject() == Subject.GEAR_REMINDER;
    }

    String from() {
        Optional<Snapshot> before = operation.before();
        return operation.verb() == Verb.UPDATE
                ? quoted(before.orElseThrow()) + ": " + changes(FieldDiff::before)
                : before.map(this::whole).orElse(NOTHING);
    }

    String to() {
        return switch (operation.verb()) {
            case CREATE -> whole(operation.after().orElseThrow());
            case DELETE -> "deleted";
            case UPDATE -> changes(FieldDiff::after);
        };
    }

    private String changes(Function<FieldDiff, Optional<FieldValue>> side) {
        return operation.diff().stream()
                .map(diff -> field(diff.field(), side.apply(diff)))
                .collect(Collectors.joining(", "));
    }

    private String whole(Snapshot thing) {
        Stream<String> told = operation.subject() == Subject.GEAR
                ? Stream.of("type", "purchased", "retired", "notes", "replaces")
                : thing.fields().keySet().stream().filter(field -> field.startsWith(LIMIT));
        return Stream.concat(
                        Stream.of(quoted(thing)),
                        told.filter(field -> thing.find(field).isPresent())
                                .map(field -> field(field, thing.find(field))))
                .collect(Collectors.joining(", "));
    }

    private String field(String name, Optional<FieldValue> value) {
        if (name.startsWith(LIMIT)) {
            return "limit " + value.map(known -> amount(name, known)).orElse(NOTHING);
        }
        return FieldWords.of(name).words() + " "
                + value.map(GearChangeText::shown).orElse(NOTHING);
    }

    private String amount(String name, FieldValue value) {
        double number =
                value instanceof FieldValue.Decimal decimal ? decimal.number() : ((FieldValue.Whole) value).number();
        return switch (name) {
            case "limit_distance_meters" -> exact(units.distance(), number);
            case "limit_time_seconds" -> exact(HOURS, number);
            default -> Wording.number(0, number) + " " + name.substring(LIMIT.length());
        };
    }

    /** To a tenth where there is one: a limit of 12.5 h is not to be approved as 13 h. */
    private static String exact(Scale scale, double amount) {
        long tenths = Math.round(scale.factor() * amount * 10);
        return scale.to(tenths % 10 == 0 ? 0 : 1).of(amount);
    }

    private static String shown(FieldValue value) {
        if (value instanceof FieldValue.Day day) {
            return Wording.shortDate(day.day()) + " " + day.day().getYear();
        }
        return value instanceof FieldValue.Text text
                ? OutsideText.prose(text.letters()).shown()
                : value.shown();
    }

    private static String quoted(Snapshot thing) {
        return thing.find("name")
                .map(FieldValue::shown)
                .map(name -> "\u2018" + name + "\u2019")
                .orElse("");
    }
}
