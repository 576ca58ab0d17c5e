package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.change.FieldWords;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import java.time.LocalDate;
import java.util.Comparator;
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
            case CREATE, COMMENT -> "Add ";
            case MOVE -> "Move ";
            case UPDATE, EDIT_ACTIVITY -> "Change ";
            case COPY -> "Copy ";
            case SWAP -> "Swap ";
            case DELETE, DELETE_ACTIVITY -> "Delete ";
            case LINK -> "Link ";
            case COMPLETE -> isMade() ? "Add " : "Link ";
            case LOG_WELLNESS -> "Log ";
            case UNDO -> "Take back ";
            case HISTORY -> "";
        };
    }

    private boolean isMade() {
        return interpreted.guarded().allowed().get(0).verb() == Verb.CREATE;
    }

    private String what(List<Operation> operations) {
        Operation first = operations.get(0);
        if (first.subject() == Subject.WELLNESS_DAY && interpreted.undoes().isEmpty()) {
            return first.touched().stream()
                    .map(field -> FieldWords.of(field).words())
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
        List<Span> from = operations.stream()
                .flatMap(operation -> span(operation, operation.before()).stream())
                .distinct()
                .sorted()
                .toList();
        List<Span> to = operations.stream()
                .flatMap(operation -> span(operation, operation.after()).stream())
                .distinct()
                .sorted()
                .toList();
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return from.isEmpty() && to.isEmpty()
                    ? ""
                    : (isPlaced() ? " on " : " of ") + listed(from.isEmpty() ? to : from);
        }
        return ": " + listed(from) + " \u2192 " + listed(to);
    }

    private boolean isPlaced() {
        return switch (interpreted.asked().question().action()) {
            case CREATE, COMMENT, COPY, DELETE, DELETE_ACTIVITY -> true;
            case COMPLETE -> isMade();
            case MOVE, UPDATE, SWAP, LINK, EDIT_ACTIVITY, LOG_WELLNESS, UNDO, HISTORY -> false;
        };
    }

    private static Optional<Span> span(Operation operation, Optional<Snapshot> thing) {
        if (operation.subject() == Subject.WELLNESS_DAY) {
            return operation.id().map(LocalDate::parse).map(day -> new Span(day, day));
        }
        return thing.flatMap(known ->
                known.firstDay().map(first -> new Span(first, known.lastDay().orElse(first))));
    }

    private static String listed(List<Span> days) {
        return days.size() <= MOST_DAYS
                ? days.stream().map(Span::words).collect(Collectors.joining(", "))
                : new Span(days.get(0).first(), days.get(days.size() - 1).last()).words();
    }

    /** Days of an entry; most have one. */
    private record Span(LocalDate first, LocalDate last) implements Comparable<Span> {
        String words() {
            return Wording.shortDate(first) + (last.isAfter(first) ? " to " + Wording.shortDate(last) : "");
        }

        @Override
        public int compareTo(Span other) {
            return Comparator.comparing(Span::first).thenComparing(Span::last).compare(this, other);
        }
    }
}
