package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.answer.FieldChange;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.OperationText;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.applychanges.answer.AppliedAnswer;
import io.github.intervalscoach.intents.model.change.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What became of a change-set, in words. */
record AppliedText(Interpreted what, List<StepWords> steps, AppliedAnswer data) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?");
    private static final int ISO_DAY = 10;
    private static final String MIDNIGHT = "T00:00";

    private static final int MOST_ROWS = 12;

    String says() {
        var lines = new Lines(data, Wording.longDate(data.asOf()), state());
        lines.add(data.token() + " \u00b7 " + data.summary());
        List<StepWords> rows = rows();
        if (!rows.isEmpty()) {
            lines.add(table(rows.stream().limit(MOST_ROWS).toList()));
        }
        int more = rows.size() - MOST_ROWS;
        if (more > 0) {
            lines.add("And " + more + " more that need a look: done and not_done have each.");
        }
        int quiet = steps.size() - rows.size();
        if (quiet > 0) {
            lines.add(quiet + " others " + (what.isRehearsal() ? "would be done" : "done") + ", exactly as previewed.");
        }
        data.notDone().stream()
                .limit(MOST_ROWS)
                .forEach(step -> difference(step.number(), " now: ", step.changedMeanwhile())
                        .ifPresent(lines::add));
        data.done()
                .forEach(step -> difference(step.number(), " is held otherwise than meant: ", step.heldOtherwise())
                        .ifPresent(lines::add));
        steps.stream().flatMap(step -> step.cure().stream()).distinct().forEach(lines::add);
        return lines.close();
    }

    private String state() {
        return switch (what.verdict()) {
            case REPLAYED -> "done before, nothing written now";
            case REHEARSED -> "dry run, nothing written";
            case NOTHING_WRITTEN -> "nothing written";
            case WRITTEN -> what.unseen().isEmpty() ? "written and read back" : "written, not all of it read back";
        };
    }

    /** All of a few; of many, those that need a look. */
    private List<StepWords> rows() {
        return steps.size() <= MOST_ROWS
                ? steps
                : steps.stream().filter(step -> !step.isQuiet()).toList();
    }

    private String table(List<StepWords> rows) {
        Units units = Units.of(what.asked().athlete());
        Table table = Table.of("#", "Day", "Change", "Result");
        for (StepWords row : rows) {
            var words = new OperationText(row.step().operation(), units);
            table.row(
                    Integer.toString(row.step().operation().number()),
                    words.day(),
                    change(row.step().operation().verb(), words),
                    row.result());
        }
        return table.toString();
    }

    /** What was to be done, in a cell. */
    static String change(Verb verb, OperationText words) {
        return switch (verb) {
            case CREATE -> "add " + words.to();
            case UPDATE -> words.from() + " \u2192 " + words.to();
            case DELETE -> "delete " + words.from();
        };
    }

    /** An entry that moved has its end on another day too, which goes without saying. */
    private static Optional<String> difference(int number, String verb, List<FieldChange> changes) {
        boolean isMoved = changes.stream().anyMatch(change -> change.field().equals("start"));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of("#" + number + verb
                        + changes.stream()
                                .filter(change -> !isMoved || !change.field().equals("end"))
                                .map(AppliedText::field)
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private static String field(FieldChange change) {
        return change.field().replace('_', ' ') + " "
                + change.from().map(AppliedText::day).or(change::outsideFrom).orElse("nothing") + " \u2192 "
                + change.to().map(AppliedText::day).or(change::outsideTo).orElse("nothing");
    }

    /** A day, and a moment of it, as a reader says them; anything else as it is. */
    private static String day(String value) {
        if (!DAY.matcher(value).matches()) {
            return value;
        }
        String day = Wording.shortDate(LocalDate.parse(value.substring(0, ISO_DAY)));
        return value.length() == ISO_DAY || value.endsWith(MIDNIGHT) ? day : day + " " + value.substring(ISO_DAY + 1);
    }
}
