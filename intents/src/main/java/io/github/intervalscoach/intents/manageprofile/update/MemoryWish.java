package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.change.subject.MemorySnapshots;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.manageprofile.ask.Question;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What shall be remembered, or forgotten. */
record MemoryWish(Order order, List<Remembered> memory) {
    private static final int MINUTES_OF_A_WEEK = 10_080;
    private static final int MOST_REMEMBERED = 100;

    List<Operation> operations() {
        return question().action() == Action.REMEMBER ? List.of(remember()) : forget();
    }

    private Operation remember() {
        String words = question().text().orElseThrow().strip();
        if (memory.size() >= MOST_REMEMBERED) {
            throw new InvalidQuestion(
                    "too_many", "There are " + MOST_REMEMBERED + " things remembered.", "Forget some first.");
        }
        var item = new Remembered(
                "",
                question().kind().orElseThrow(),
                new ExactText(words),
                day(question().from()),
                day(question().to()),
                weekdays(),
                question().minutes(),
                question().sport().map(sport -> OutsideText.name(sport).shown()),
                today());
        requireSense(item);
        return Operation.create(1, Subject.MEMORY, MemorySnapshots.of(item), "so that it need not be said again");
    }

    private List<Operation> forget() {
        boolean isAll = question().target().equals(List.of("all"));
        var operations = new ArrayList<Operation>();
        for (Remembered item : memory) {
            if (isAll || question().target().contains(item.id())) {
                operations.add(Operation.delete(
                        operations.size() + 1,
                        new Thing(Subject.MEMORY, item.id()),
                        MemorySnapshots.of(item),
                        "forgotten, words and all"));
            }
        }
        if (!isAll
                && operations.size() < question().target().stream().distinct().count()) {
            throw new InvalidQuestion("unknown_target", "Not all of target is remembered.", known());
        }
        return operations;
    }

    private String known() {
        return memory.isEmpty()
                ? "Nothing is remembered; there is nothing to forget."
                : "These ids are: " + memory.stream().map(Remembered::id).collect(Collectors.joining(", ")) + ".";
    }

    private List<DayOfWeek> weekdays() {
        return question().days().stream()
                .map(MemoryWish::weekday)
                .distinct()
                .sorted()
                .toList();
    }

    private static DayOfWeek weekday(String said) {
        String word = said.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= 3 && day.name().startsWith(word.replaceFirst("S$", "")))
                .findFirst()
                .orElseThrow(() -> Wish.invalid(
                        "\"" + OutsideText.name(said).shown() + "\" is no weekday.", "Write days=monday, one each."));
    }

    private Optional<LocalDate> day(Optional<String> said) {
        return said.map(words -> NamedDay.parse(words, Facing.FUTURE).resolve(today()));
    }

    private static void requireSense(Remembered item) {
        if (item.from().isPresent()
                && item.to().isPresent()
                && item.to().get().isBefore(item.from().get())) {
            throw new InvalidQuestion(
                    "invalid_range",
                    "From " + item.from().get() + " to " + item.to().get() + " ends before it begins.",
                    "Put the earlier day in from.");
        }
        if (item.minutes().isPresent()
                && (item.minutes().getAsInt() < 0 || item.minutes().getAsInt() > MINUTES_OF_A_WEEK)) {
            throw Wish.invalid(
                    "minutes is " + item.minutes().getAsInt() + ", which no week has.",
                    "Give 0 to " + MINUTES_OF_A_WEEK + ".");
        }
        if (item.kind() == Remembered.Kind.FORBIDDEN_DAYS && item.weekdays().isEmpty()) {
            throw lacks("days", "monday");
        }
        if (item.kind() == Remembered.Kind.AVAILABILITY && item.minutes().isEmpty()) {
            throw lacks("minutes", "90");
        }
    }

    private static InvalidQuestion lacks(String argument, String example) {
        return new InvalidQuestion(
                "contradictory_arguments",
                argument + " is missing: without it nothing can be planned by this.",
                "Add " + argument + ", such as " + example + ".");
    }

    private Question question() {
        return order.question();
    }

    private LocalDate today() {
        return order.asked().today();
    }
}
