package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.change.subject.Candidate.Likeness;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.planned.EventUid;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** What is noted by hand, each under an external id that follows from its change-set: noted twice, it is there once. */
final class ManualActivities {
    /** The duration, which only what was noted by hand has in a snapshot. */
    static final String SECONDS = "moving_seconds";

    private static final List<String> TELLING = List.of("start", "sport", "name", SECONDS);

    private ManualActivities() {}

    /** What was done on the days on which {@code operations} make something; nothing when they make nothing. */
    static CompletionStage<List<StoredActivity>> there(Ports ports, Errand errand, List<Operation> operations) {
        var days = new TreeSet<LocalDate>();
        operations.stream()
                .filter(operation -> operation.id().isEmpty())
                .flatMap(operation -> operation.after().flatMap(Snapshot::firstDay).stream())
                .forEach(days::add);
        return days.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : ports.activityInsight().storedOn(errand.athleteId(), new DateRange(days.first(), days.last()));
    }

    /** Those of {@code known} that may be what {@code operation} made, by its name first. */
    static List<Candidate> like(Operation operation, Errand errand, List<StoredActivity> known) {
        String name = externalId(operation, errand.token());
        Map<String, Snapshot> snapshots = new LinkedHashMap<>();
        known.forEach(activity -> snapshots.put(activity.id(), ActivitySnapshots.of(activity)));
        return Stream.concat(
                        known.stream()
                                .filter(activity -> activity.externalId()
                                        .filter(name::equals)
                                        .isPresent())
                                .map(activity -> new Candidate(activity.id(), Likeness.SAME_NAME)),
                        Likenesses.of(operation, snapshots, TELLING))
                .toList();
    }

    /**
     * What is sent for {@code operation}.
     *
     * @param also what an activity can be told beside its figures
     */
    static ManualActivity draft(Operation operation, Token token, ActivityChange also) {
        Fields fields = Fields.setting(operation.after().orElseThrow());
        return new ManualActivity(
                externalId(operation, token),
                Fields.required(fields.moment("start"), "start"),
                Fields.required(fields.text("sport"), "sport"),
                Fields.required(fields.text("name"), "name"),
                Optional.empty(),
                Fields.required(fields.whole(SECONDS), SECONDS),
                number(fields.decimal("distance_meters"), "distance_meters"),
                number(fields.decimal("elevation_gain_meters"), "elevation_gain_meters"),
                whole(fields.whole("load_points"), "load_points"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Fields.set(fields.truth("indoor"), "indoor").orElse(false),
                also);
    }

    private static String externalId(Operation operation, Token token) {
        return EventUid.of(token.text(), operation.number()).text();
    }

    private static OptionalDouble number(Change<Double> change, String field) {
        return Fields.set(change, field).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static OptionalInt whole(Change<Integer> change, String field) {
        return Fields.set(change, field).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
