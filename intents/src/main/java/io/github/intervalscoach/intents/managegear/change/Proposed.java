package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.athletes.KeyAccess;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.change.subject.ActivitySnapshots;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.managegear.find.Selection;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.gear.Gear;
import java.util.List;

/**
 * What may be proposed.
 *
 * @param operations empty when it is so already
 */
record Proposed(Asked asked, Wish wish, List<Operation> operations) {
    static Proposed of(Known known) {
        KeyAccess.requireChange(known.access(), known.asked().athlete());
        Wish wish = wish(known);
        Asked asked = known.asked();
        var guarded = Guarded.of(asked.athlete().id(), wish.operations(), List.of(), asked.today());
        guarded.refused().stream()
                .flatMap(refused -> refused.objection().stream())
                .findFirst()
                .ifPresent(objection -> {
                    throw new InvalidQuestion("not_possible", objection, "Ask for it in another way.");
                });
        return new Proposed(asked, wish, guarded.allowed());
    }

    private static Wish wish(Known known) {
        var pieces = new PieceWishes(known.asked(), known.pieces());
        return switch (known.asked().question().action()) {
            case CREATE -> pieces.add();
            case UPDATE -> pieces.update(meant(known));
            case RETIRE -> pieces.retire(meant(known));
            case UNRETIRE -> pieces.unretire(meant(known));
            case DELETE -> pieces.delete(meant(known));
            case REPLACE -> Successor.of(known.asked(), meant(known));
            case CREATE_REMINDER -> reminders(known).add();
            case UPDATE_REMINDER -> reminders(known).change();
            case RESET_REMINDER -> reminders(known).reset();
            case SNOOZE_REMINDER -> reminders(known).snooze();
            case DELETE_REMINDER -> reminders(known).delete();
            case ASSIGN -> assign(meant(known), known.activity().orElseThrow(), known.pieces());
            case STANDARD, DUE -> throw new IllegalStateException("Reading proposes nothing.");
        };
    }

    private static Wish assign(Piece piece, StoredActivity activity, List<Piece> all) {
        Gear gear = piece.gear();
        if (!gear.isInUse()) {
            throw new InvalidQuestion(
                    "gear_retired",
                    "\"" + gear.name().shown() + "\" (" + gear.id() + ") is retired.",
                    "Bring it back first: unretire; or choose gear in use.");
        }
        if (gear.role() == Gear.Role.COMPONENT) {
            throw new InvalidQuestion(
                    "gear_is_part",
                    "\"" + gear.name().shown() + "\" (" + gear.id() + ") is a part and counts with what it is on.",
                    "Set the whole on the activity.");
        }
        Snapshot before = ActivitySnapshots.of(activity);
        return Wish.change(
                        piece,
                        "Set gear on 1 activity",
                        new Thing(Subject.ACTIVITY, activity.id()),
                        before,
                        before.with("gear_id", new Text(gear.id())),
                        "done with it")
                .remark(activity.gearId().filter(id -> !id.equals(gear.id())).map(id -> until(id, all)));
    }

    private static DataNote until(String id, List<Piece> all) {
        return new DataNote(
                "gear_before",
                "Until now it is on "
                        + all.stream()
                                .map(Piece::gear)
                                .filter(gear -> gear.id().equals(id))
                                .findFirst()
                                .map(gear -> gear.type() + " \"" + gear.name().shown() + "\" (" + id + ")")
                                .orElse("gear " + id)
                        + ".",
                "Its distance and time move over.");
    }

    private static ReminderWishes reminders(Known known) {
        return new ReminderWishes(known.asked(), meant(known));
    }

    private static Piece meant(Known known) {
        return Selection.meant(known.asked().question().gear().orElseThrow(), known.pieces());
    }
}
