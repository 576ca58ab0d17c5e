package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The change in a line, in words of ours alone. */
record Headline(Interpreted interpreted) {
    private static final int MOST_DAYS = 3;

    String text() {
        List<Operation> operations = interpreted.guarded().allowed();
        int refused = interpreted.guarded().refused().size();
        String rest = refused == 0 ? "" : ", " + refused + " left alone";
        return verb() + what(operations) + days(operations) + rest;
    }

    private String verb() {
        return switch (interpreted.asked().question().action()) {
            case CREATE -> "Add ";
            case MOVE -> "Move ";
            case UPDATE, EDIT_ACTIVITY -> "Change ";
            case COPY -> "Copy ";
            case SWAP -> "Swap ";
            case DELETE -> "Delete ";
            case LINK -> "Link ";
            case LOG_WELLNESS -> "Log ";
            case UNDO -> "Take back ";
            case HISTORY -> "";
        };
    }

    private String what(List<Operation> operations) {
        Operation first = operations.get(0);
        if (first.subject() == Subject.WELLNESS_DAY && interpreted.undoes().isEmpty()) {
            return first.touched().stream()
                    .map(field -> field.replace('_', ' '))
                    .collect(Collectors.joining(", "));
        }
        String word = operations.stream().map(Operation::subject).distinct().count() > 1
                ? "change"
                : first.subject().word();
        String many =
                word.endsWith("y") && !word.endsWith("ay") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        return operations.size() + " " + (operations.size() == 1 ? word : many);
    }

    private String days(List<Operation> operations) {
        List<LocalDate> from = operations.stream()
                .flatMap(operation -> day(operation, operation.before()).stream())
                .distinct()
                .sorted()
                .toList();
        List<LocalDate> to = operations.stream()
                .flatMap(operation -> day(operation, operation.after()).stream())
                .distinct()
                .sorted()
                .toList();
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.isEmpty() && to.isEmpty() ? "" : " of " + listed(from.isEmpty() ? to : from);
        }
        return ": " + listed(from) + " \u2192 " + listed(to);
    }

    private static Optional<LocalDate> day(Operation operation, Optional<Snapshot> thing) {
        if (operation.subject() == Subject.WELLNESS_DAY) {
            return operation.id().map(LocalDate::parse);
        }
        return thing.flatMap(known -> known.find("start"))
                .filter(Moment.class::isInstance)
                .map(start -> ((Moment) start).moment().toLocalDate());
    }

    private static String listed(List<LocalDate> days) {
        return days.size() <= MOST_DAYS
                ? days.stream().map(Wording::shortDate).collect(Collectors.joining(", "))
                : Wording.shortDate(days.get(0)) + " to " + Wording.shortDate(days.get(days.size() - 1));
    }
}
