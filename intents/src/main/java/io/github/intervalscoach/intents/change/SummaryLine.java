package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldWords;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line that whoever approves sees: whose, what, when. Names that others gave stand cleaned and in quotes. */
public final class SummaryLine {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int LONGEST_NAME = 40;
    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3600;
    private static final double METERS_A_KILOMETER = 1000;

    /** Whose values are ours. */
    private static final List<String> CHOICES = List.of("visibility", "aggregate");

    private SummaryLine() {}

    /** One line for {@code operations}: each of them where that fits, otherwise how many of what between which days. */
    public static String of(String athleteName, List<Operation> operations) {
        String each = operations.stream().map(SummaryLine::words).collect(Collectors.joining("; "));
        String line = athleteName + ": " + each;
        return line.length() <= Proposal.LONGEST_SUMMARY ? line : athleteName + ": " + Counts.of(operations);
    }

    private static String words(Operation operation) {
        return switch (operation.verb()) {
            case CREATE -> "add " + thing(operation, operation.after().orElseThrow(), true);
            case DELETE ->
                "delete " + thing(operation, operation.before().orElseThrow(), false)
                        + (operation.subject() == Subject.ACTIVITY
                                        && Final.why(operation).isPresent()
                                ? " for good"
                                : "");
            case UPDATE -> changed(operation);
        };
    }

    private static String changed(Operation operation) {
        Snapshot before = operation.before().orElseThrow();
        Snapshot after = operation.after().orElseThrow();
        List<String> parts = new ArrayList<>();
        if (after.firstDay().isPresent() && !before.firstDay().equals(after.firstDay())) {
            parts.add("to " + days(after).orElseThrow() + time(after));
        } else if (!before.timeOfDay().equals(after.timeOfDay())) {
            parts.add(after.timeOfDay().isPresent() ? "to" + time(after) : "all day");
        }
        List<String> rest = operation.touched().stream()
                .filter(field -> !List.of("start", "end", "name").contains(field))
                .map(field -> FieldWords.of(field).words() + value(field, after.find(field)))
                .toList();
        if (!before.find("name").equals(after.find("name"))) {
            parts.add("now " + quoted(after));
        }
        if (!rest.isEmpty() || parts.isEmpty()) {
            parts.add(rest.isEmpty() ? "its end" : String.join(", ", rest));
        }
        return "change " + thing(operation, before, false) + ": " + String.join(", ", parts);
    }

    /** What we wrote is said; words of others stand in the preview alone. */
    private static String value(String field, Optional<FieldValue> value) {
        if (value.isEmpty()) {
            return " none";
        }
        if (value.get() instanceof FieldValue.Whole whole) {
            return " " + number(field, whole.number(), whole.shown());
        }
        if (value.get() instanceof FieldValue.Decimal decimal) {
            return " " + number(field, (long) decimal.number(), decimal.shown());
        }
        if (value.get() instanceof FieldValue.Day day) {
            return " " + DAY.format(day.day());
        }
        if (CHOICES.contains(field)) {
            return " " + value.get().shown().toLowerCase(Locale.ROOT);
        }
        return value.get() instanceof FieldValue.Truth truth ? " " + truth.shown() : "";
    }

    private static String number(String field, long amount, String shown) {
        if (field.equals("limit_distance_meters")) {
            return String.format(
                    Locale.ROOT, amount % METERS_A_KILOMETER == 0 ? "%.0f km" : "%.1f km", amount / METERS_A_KILOMETER);
        }
        return field.endsWith("_seconds")
                ? String.format(
                        Locale.ROOT, "%d:%02d h", amount / SECONDS_AN_HOUR, amount % SECONDS_AN_HOUR / SECONDS_A_MINUTE)
                : shown + FieldWords.of(field).unit();
    }

    private static Optional<String> days(Snapshot snapshot) {
        return snapshot.firstDay()
                .map(first -> DAY.format(first)
                        + snapshot.lastDay()
                                .filter(first::isBefore)
                                .map(last -> " to " + DAY.format(last))
                                .orElse(""));
    }

    private static String time(Snapshot snapshot) {
        return snapshot.timeOfDay().map(at -> " " + at).orElse("");
    }

    private static String thing(Operation operation, Snapshot snapshot, boolean isTimed) {
        if (operation.subject() == Subject.WELLNESS_DAY) {
            return "wellness of " + DAY.format(LocalDate.parse(operation.id().orElseThrow()));
        }
        if (operation.subject() == Subject.COMMENT) {
            return days(snapshot).orElse("") + " comment " + quoted(snapshot.find("text")) + " below "
                    + quoted(snapshot);
        }
        return Stream.of(
                        days(snapshot).orElse("") + (isTimed ? time(snapshot) : ""),
                        operation.subject() == Subject.CALENDAR_EVENT
                                ? ""
                                : operation.subject().word(),
                        quoted(snapshot))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String quoted(Snapshot snapshot) {
        return quoted(snapshot.find("name").or(() -> snapshot.find("category")).or(() -> snapshot.find("sports")));
    }

    private static String quoted(Optional<FieldValue> words) {
        String name = words.map(FieldValue::shown).orElse("").replaceAll("[\u2018\u2019]", "'");
        return name.isEmpty() ? "" : "\u2018" + shortened(name) + "\u2019";
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "\u2026"
                : name;
    }
}
