package io.github.intervalscoach.intents.plantraining.stored;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.LibraryWorkout;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library of an athlete, to look something up in. */
public record Shelves(List<Folder> folders) {
    private static final int MOST_NAMED = 8;

    public Shelves {
        folders = List.copyOf(folders);
    }

    /** What is said by a name or an id. */
    public sealed interface Found {
        /** A folder or a plan. */
        record Whole(Folder folder) implements Found {}

        /** A workout, and where it lies. */
        record Single(LibraryWorkout workout, Folder folder) implements Found {}
    }

    /**
     * The folder, plan or workout that {@code said} names.
     *
     * @throws InvalidQuestion where nothing or more than one thing is called so
     */
    public Found find(String said) {
        List<Found> all = new ArrayList<>();
        folders.forEach(folder -> all.add(new Found.Whole(folder)));
        folders.forEach(folder -> folder.workouts().forEach(workout -> all.add(new Found.Single(workout, folder))));
        return only(said, all, Shelves::id, Shelves::name);
    }

    /**
     * The workout that is to be written anew.
     *
     * @throws InvalidQuestion where {@code said} names none, or it cannot be changed
     */
    public Found.Single workout(String said) {
        if (!(find(said) instanceof Found.Single single)) {
            throw new InvalidQuestion(
                    "not_a_workout",
                    "\"" + OutsideText.name(said).shown() + "\" is a folder or a plan, not a workout.",
                    "Name one of its workouts, or leave replace out to save a new one.");
        }
        requireOpen(single.folder());
        return single;
    }

    /**
     * The folder in which a workout is to be saved.
     *
     * @throws InvalidQuestion where there is none, or its workouts cannot be changed
     */
    public Folder folder(String said) {
        Folder folder = only(said, folders, Folder::id, one -> one.name().shown());
        if (folder.kind() != Folder.Kind.FOLDER) {
            throw new InvalidQuestion(
                    "not_a_folder",
                    "(" + folder.id() + ") is a plan, whose workouts have days.",
                    "Name a folder: action library lists them.");
        }
        requireOpen(folder);
        return folder;
    }

    /**
     * Checks that the workouts of {@code folder} can be changed.
     *
     * @throws InvalidQuestion with code {@code read_only}
     */
    public void requireOpen(Folder folder) {
        if (folder.access().workoutsLocked() || folder.access().editable().equals(Optional.of(false))) {
            throw new InvalidQuestion(
                    "read_only", "The workouts of (" + folder.id() + ") cannot be changed.", "Name another folder.");
        }
    }

    private static <T> T only(String said, List<T> all, Function<T, String> id, Function<T, String> name) {
        String wanted = said.strip().toLowerCase(Locale.ROOT);
        List<T> ids = all.stream().filter(one -> id.apply(one).equals(wanted)).toList();
        List<T> exact = fitting(all, one -> lower(name.apply(one)).equals(wanted));
        List<T> near = fitting(all, one -> lower(name.apply(one)).contains(wanted));
        List<T> found = Stream.of(ids, exact, near)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.size() != 1) {
            throw unclear(said, found.isEmpty() ? all : found, found.isEmpty(), id, name);
        }
        return found.get(0);
    }

    private static <T> InvalidQuestion unclear(
            String said, List<T> some, boolean isNone, Function<T, String> id, Function<T, String> name) {
        String names = some.stream()
                .limit(MOST_NAMED)
                .map(one -> "\u2018" + name.apply(one) + "\u2019 (" + id.apply(one) + ")")
                .collect(Collectors.joining(", "));
        String quoted = "\"" + OutsideText.name(said).shown() + "\"";
        return new InvalidQuestion(
                isNone ? "not_in_library" : "ambiguous",
                (isNone ? "Nothing in the library is called " : some.size() + " things of the library fit ")
                        + quoted
                        + (names.isEmpty() ? "; it is empty." : "."),
                (names.isEmpty() ? "" : "There is: " + names + ". ")
                        + "Name one by its id; action library lists folders and plans.");
    }

    private static <T> List<T> fitting(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String id(Found found) {
        return found instanceof Found.Whole whole
                ? whole.folder().id()
                : ((Found.Single) found).workout().id();
    }

    private static String name(Found found) {
        return found instanceof Found.Whole whole
                ? whole.folder().name().shown()
                : ((Found.Single) found).workout().name().shown();
    }
}
