package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.change.Final;
import io.github.intervalscoach.intents.change.subject.ActivitySnapshots;
import io.github.intervalscoach.intents.change.subject.CommentSnapshots;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Truth;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.FieldValue.Words;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of something done, and the plan that it fulfils. */
final class Activities {
    private Activities() {}

    /** What {@code values} make of it. */
    static Wishes edit(StoredActivity activity, List<String> values, Ground ground) {
        Snapshot before = ActivitySnapshots.of(activity);
        var wishes = new Wishes.Builder();
        Snapshot after = before;
        for (Given given : Given.of(values)) {
            after = said(after, given, ground);
            wishes.read(direction(given));
        }
        return wishes.update(Subject.ACTIVITY, activity.id(), before, after, "reported")
                .build();
    }

    /** They go, each with what that means. */
    static Wishes delete(List<StoredActivity> activities) {
        var wishes = new Wishes.Builder();
        for (StoredActivity activity : activities) {
            Snapshot before = ActivitySnapshots.of(activity);
            wishes.delete(new Thing(Subject.ACTIVITY, activity.id()), before, "asked for");
            wishes.read(Final.why(Operation.delete(1, new Thing(Subject.ACTIVITY, activity.id()), before, ""))
                    .or(() ->
                            Optional.of("What was noted by hand can be noted again by undo; what others wrote below it"
                                    + " cannot."))
                    .stream()
                    .toList());
        }
        return wishes.build();
    }

    /** {@code activity} with what is said of it. */
    static Snapshot said(Snapshot activity, Given given, Ground ground) {
        return given.isCleared() ? activity.without(field(given)) : activity.with(field(given), value(given, ground));
    }

    /** These lines below it. */
    static Wishes comment(StoredActivity activity, List<String> lines) {
        Snapshot comment =
                CommentSnapshots.of(activity, String.join("\n", lines).strip());
        var operation = Operation.create(1, Subject.COMMENT, comment, "asked for");
        return new Wishes.Builder()
                .add(operation)
                .read(Final.why(operation).stream().toList())
                .read(List.of("Sent again only where no new comment with just these words stands there: the service"
                        + " keeps no other mark of it."))
                .build();
    }

    /** It is what {@code plan} asked for. */
    static Wishes link(StoredActivity activity, CalendarEvent plan, Ground ground) {
        ground.done().stream()
                .filter(other -> !other.id().equals(activity.id()))
                .filter(other ->
                        other.plannedEventId().filter(plan.id()::equals).isPresent())
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidQuestion(
                            "linked_already",
                            "The plan " + plan.id() + " belongs to the activity " + other.id() + " already.",
                            "Unlink that one first: edit_activity " + other.id() + " with values planned_event_id=");
                });
        Snapshot before = ActivitySnapshots.of(activity);
        return new Wishes.Builder()
                .update(
                        Subject.ACTIVITY,
                        activity.id(),
                        before,
                        before.with("planned_event_id", new Text(plan.id())),
                        "fulfils the plan of that day")
                .build();
    }

    private static String field(Given given) {
        return switch (given.field()) {
            case "name",
                    "description",
                    "sport",
                    "gear_id",
                    "planned_event_id",
                    "rpe",
                    "feel",
                    "carbohydrate_grams",
                    "race",
                    "commute",
                    "indoor",
                    "tags" -> given.field();
            default ->
                throw Given.invalid(
                        "Of an activity " + given.field() + " cannot be changed.",
                        "Use one of: name, description, sport, tags, rpe, feel, carbohydrate_grams, gear_id,"
                                + " planned_event_id, race, commute, indoor.");
        };
    }

    private static FieldValue value(Given given, Ground ground) {
        return switch (given.field()) {
            case "rpe", "feel", "carbohydrate_grams" -> whole(given);
            case "race", "commute", "indoor" -> new Truth(given.truth());
            case "tags" ->
                new Words(Stream.of(given.value().split("[,;]", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList());
            case "sport" -> new Text(Sports.of(given.value(), ground.athlete()));
            default -> new Text(given.value());
        };
    }

    private static FieldValue whole(Given given) {
        double number = given.number();
        if (number != Math.rint(number)) {
            throw Given.invalid(given.field() + " is a whole number.", "Round it.");
        }
        return new Whole((long) number);
    }

    static List<String> direction(Given given) {
        if (given.isCleared()) {
            return List.of();
        }
        return switch (given.field()) {
            case "feel" -> List.of("feel " + (int) given.number() + " on a scale of 1 strong to 5 weak.");
            case "rpe" -> List.of("rpe " + (int) given.number() + " on a scale of 1 easy to 10 all out.");
            default -> List.of();
        };
    }
}
