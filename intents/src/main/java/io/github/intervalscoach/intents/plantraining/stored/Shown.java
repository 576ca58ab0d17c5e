package io.github.intervalscoach.intents.plantraining.stored;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.plantraining.answer.Frame;
import io.github.intervalscoach.intents.plantraining.answer.LibrarySection;
import io.github.intervalscoach.intents.plantraining.answer.LibrarySection.Kept;
import io.github.intervalscoach.intents.plantraining.answer.LibrarySection.Shelf;
import io.github.intervalscoach.intents.plantraining.answer.TextBlock;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.stored.Shelves.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the library holds: all shelves, one of them, or one workout with its text. */
record Shown(Known known, Shelves shelves, Optional<Found> found) {
    private static final int MOST_ROWS = 30;

    Reply said() {
        LibrarySection section = section();
        LocalDate today = known.asked().today();
        var data = new Frame(
                        known.asked(), headline(section), new Understood("library", today, today, Optional.empty()))
                .library(section)
                .answer();
        var lines = new Lines(data, data.understood().days(), "nothing changed");
        if (found.isEmpty()) {
            lines.add(shelves(section));
        } else if (!section.workouts().isEmpty()) {
            lines.add(rows(section.workouts()));
        }
        section.workouts().stream()
                .flatMap(workout -> workout.outsideText().stream())
                .forEach(text -> lines.add(TextBlock.of(text)));
        return new Reply.Said(new Answer(lines.close(), data));
    }

    /** Workouts as rows, with their day where they have one. */
    static String rows(List<Kept> workouts) {
        Table table = Table.of("Day", "Workout", "Time", "Load");
        workouts.stream()
                .limit(MOST_ROWS)
                .forEach(workout -> table.row(
                        day(workout),
                        "\u2018" + workout.outsideName() + "\u2019 ("
                                + workout.sport().orElse("no sport") + ", " + workout.id() + ")",
                        workout.seconds().isPresent()
                                ? Wording.duration(workout.seconds().getAsInt())
                                : "unknown",
                        workout.loadPoints().isPresent()
                                ? Long.toString(workout.loadPoints().getAsLong())
                                : "unknown"));
        int more = workouts.size() - MOST_ROWS;
        return table + (more > 0 ? "\nAnd " + more + " more." : "");
    }

    private static String day(Kept workout) {
        return workout.day()
                .map(Wording::shortDate)
                .orElse(
                        workout.planDay().isPresent()
                                ? "day " + workout.planDay().getAsInt()
                                : "\u2013");
    }

    private LibrarySection section() {
        return found.map(this::one)
                .orElseGet(() -> new LibrarySection(
                        shelves.folders().stream().map(Shown::shelf).toList(), List.of()));
    }

    private LibrarySection one(Found one) {
        return one instanceof Found.Single single
                ? new LibrarySection(
                        List.of(shelf(single.folder())),
                        List.of(new Stocked(single.workout()).kept(Optional.empty(), true)))
                : of(((Found.Whole) one).folder());
    }

    private static LibrarySection of(Folder folder) {
        return new LibrarySection(
                List.of(shelf(folder)),
                folder.workouts().stream()
                        .map(workout -> new Stocked(workout).kept(Optional.empty(), false))
                        .toList());
    }

    static Shelf shelf(Folder folder) {
        return new Shelf(
                folder.id(),
                folder.name().shown(),
                folder.kind().name().toLowerCase(Locale.ROOT),
                folder.workouts().size(),
                folder.outline().weeks());
    }

    private String headline(LibrarySection section) {
        if (found.isEmpty()) {
            long plans = shelves.folders().stream()
                    .filter(folder -> folder.kind() == Folder.Kind.PLAN)
                    .count();
            long folders = shelves.folders().size() - plans;
            return "Library: " + folders + (folders == 1 ? " folder, " : " folders, ") + plans
                    + (plans == 1 ? " plan" : " plans");
        }
        return found.get() instanceof Found.Single
                ? "One workout of the library"
                : "A " + section.shelves().get(0).kind() + " with "
                        + section.workouts().size() + " workouts";
    }

    private static String shelves(LibrarySection section) {
        Table table = Table.of("Id", "Name", "Kind", "Workouts");
        section.shelves()
                .forEach(shelf -> table.row(
                        shelf.id(),
                        "\u2018" + shelf.outsideName() + "\u2019",
                        shelf.kind()
                                + (shelf.weeks().isPresent()
                                        ? " of " + shelf.weeks().getAsInt() + " weeks"
                                        : ""),
                        Integer.toString(shelf.workouts())));
        return table.toString();
    }
}
