package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the thing of an operation is, and when it shall be. */
record WhenText(Operation operation) {
    /** The day, as in {@code Sat 14 Mar}, or its days. */
    Optional<String> day() {
        return OperationShown.day(operation)
                .map(first ->
                        days(first, operation.before().or(operation::after).flatMap(Snapshot::lastDay)));
    }

    /** The new day, and the new time of day where that is new too; nothing when it starts as before. */
    List<String> changed(Snapshot after) {
        if (!operation.touched().contains("start")) {
            return List.of();
        }
        Optional<LocalDate> from = operation.before().flatMap(Snapshot::firstDay);
        Optional<LocalDate> to = after.firstDay();
        return to.isPresent() && !from.equals(to)
                ? List.of(days(to.get(), after.lastDay())
                        + (after.timeOfDay().isPresent() || isRetimed() ? " " + time(after) : ""))
                : List.of(time(after));
    }

    /** Whether it stays and its time of day becomes another. */
    boolean isRetimed() {
        return operation.verb() == Verb.UPDATE
                && !operation
                        .before()
                        .flatMap(Snapshot::timeOfDay)
                        .equals(operation.after().flatMap(Snapshot::timeOfDay));
    }

    static String time(Snapshot thing) {
        return thing.timeOfDay().map(at -> "at " + at).orElse("all day");
    }

    private static String days(LocalDate first, Optional<LocalDate> last) {
        return Wording.shortDate(first)
                + last.filter(first::isBefore)
                        .map(day -> " to " + Wording.shortDate(day))
                        .orElse("");
    }
}
