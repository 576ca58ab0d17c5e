package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Everything that can be changed, whatever its kind. */
public final class Kinds {
    private Kinds() {}

    /** What is there now of that which {@code operations} touch or make: one wave, all calls at once. */
    public static CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations) {
        List<CompletableFuture<Current>> parts = Arrays.stream(Subject.values())
                .filter(subject -> operations.stream().anyMatch(operation -> operation.subject() == subject))
                .map(subject -> of(subject)
                        .read(ports, errand, only(operations, subject))
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        Current.join(parts.stream().map(CompletableFuture::join).toList()));
    }

    /** The portions in which {@code operations} are written: what is made comes first, each kind in its order. */
    public static List<List<Operation>> batches(List<Operation> operations) {
        List<List<Operation>> batches = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            batches.addAll(of(subject).batches(only(operations, subject)));
        }
        return batches;
    }

    /**
     * Writes one portion; the ids of the things, in the same order.
     *
     * @throws IllegalArgumentException when it cannot be written as it is
     */
    public static CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch) {
        return of(batch.get(0).subject()).write(ports, errand, batch);
    }

    /** Why {@code operation} cannot be written as it is; empty when it can. */
    public static Optional<String> objection(Operation operation, Errand errand) {
        try {
            of(operation.subject()).rehearse(operation, errand);
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static List<Operation> only(List<Operation> operations, Subject subject) {
        return operations.stream()
                .filter(operation -> operation.subject() == subject)
                .toList();
    }

    private static Kind of(Subject subject) {
        return switch (subject) {
            case CALENDAR_EVENT -> new CalendarEvents();
            case ACTIVITY -> new Activities();
            case WELLNESS_DAY -> new WellnessDays();
            case GEAR -> new GearPieces();
            case GEAR_REMINDER -> new GearReminders();
            case LIBRARY_WORKOUT -> new LibraryWorkouts();
            case LIBRARY_FOLDER -> new LibraryFolders();
            case SPORT_SETTINGS -> new SportThresholds();
            case CUSTOM_ITEM -> new CustomItems();
            case ATHLETE -> new Athletes();
            case MEMORY -> new Memories();
            case PAST_RESULTS -> new PastResults();
            case COMMENT -> new ActivityComments();
        };
    }
}
