package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a coach could send to the athlete whose calendar changes; nobody sends it but the coach. */
public final class MessageDraft {
    private static final int MOST = 3;

    private MessageDraft() {}

    /**
     * A few plain sentences; empty where nothing of the calendar changes.
     *
     * @param name of the athlete, cleaned
     */
    public static Optional<String> of(String name, List<Operation> operations) {
        List<Operation> calendar = operations.stream()
                .filter(operation -> operation.subject() == Subject.CALENDAR_EVENT)
                .toList();
        if (calendar.isEmpty()) {
            return Optional.empty();
        }
        int more = calendar.size() - MOST;
        return Optional.of("Hello " + name + ", your plan changes. "
                + calendar.stream().limit(MOST).map(MessageDraft::sentence).collect(Collectors.joining(" "))
                + (more > 0 ? " And " + more + " more, all in your calendar." : "")
                + " Tell me if that does not suit you.");
    }

    private static String sentence(Operation operation) {
        return switch (operation.verb()) {
            case CREATE -> "New: " + thing(operation.after().orElseThrow()) + ".";
            case DELETE -> "Off: " + thing(operation.before().orElseThrow()) + ".";
            case UPDATE ->
                thing(operation.before().orElseThrow()) + ": "
                        + change(operation, operation.after().orElseThrow()) + ".";
        };
    }

    private static String thing(Snapshot entry) {
        return entry.firstDay().map(day -> Wording.shortDate(day) + ", ").orElse("")
                + entry.find("name")
                        .map(name -> "\u2018" + name.shown() + "\u2019")
                        .orElse("an entry");
    }

    private static String change(Operation operation, Snapshot after) {
        List<String> parts = new ArrayList<>();
        Optional<LocalDate> day = after.firstDay();
        if (!day.equals(operation.before().flatMap(Snapshot::firstDay))) {
            day.map(to -> "now on " + Wording.shortDate(to)).ifPresent(parts::add);
        }
        if (operation.touched().contains("description")) {
            parts.add("with a new text");
        }
        if (operation.touched().contains("moving_seconds")) {
            after.find("moving_seconds").flatMap(MessageDraft::time).ifPresent(parts::add);
        }
        return parts.isEmpty() ? "see your calendar" : String.join(", ", parts);
    }

    private static Optional<String> time(FieldValue value) {
        return value instanceof FieldValue.Whole whole
                ? Optional.of(Wording.duration(whole.number()))
                : Optional.empty();
    }
}
