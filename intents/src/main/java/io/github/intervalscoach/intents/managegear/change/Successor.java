package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.change.subject.GearSnapshots;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.model.change.FieldValue.Day;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.gear.Gear;
import java.util.Optional;

/** A worn part is retired, and another of its kind takes its place: two operations that go together. */
final class Successor {
    private Successor() {}

    /**
     * Of {@code worn}, today.
     *
     * @throws InvalidQuestion with code {@code gear_is_whole} or {@code gear_retired}
     */
    static Wish of(Asked asked, Piece worn) {
        Gear gear = worn.gear();
        requirePart(gear);
        Snapshot before = GearSnapshots.of(gear);
        var today = new Day(asked.today());
        Snapshot fresh = before.with("purchased", today).with(GearSnapshots.REPLACES, new Text(gear.id()));
        return Wish.change(
                        worn,
                        "Replace 1 part",
                        new Thing(Subject.GEAR, gear.id()),
                        before,
                        before.with("retired", today),
                        "worn; its count stays")
                .and(Operation.create(2, Subject.GEAR, fresh, "takes its place and counts from 0"))
                .remark(reminders(gear))
                .remark(Optional.of(new DataNote(
                        "place_not_told",
                        "What the new part is on is not told.",
                        "Look on the website; it is set there.")));
    }

    private static Optional<DataNote> reminders(Gear gear) {
        int count = gear.reminders().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new DataNote(
                        "reminders_copied",
                        "The new part gets a copy of " + (count == 1 ? "1 reminder" : count + " reminders") + ".",
                        "It counts from now on; undo deletes the new part with it."));
    }

    private static void requirePart(Gear gear) {
        String label = "\"" + gear.name().shown() + "\" (" + gear.id() + ")";
        if (gear.role() != Gear.Role.COMPONENT) {
            throw new InvalidQuestion(
                    "gear_is_whole", label + " is no part.", "Retire it, and add what takes its place.");
        }
        if (!gear.isInUse()) {
            throw new InvalidQuestion(
                    "gear_retired", label + " is retired.", "Name the part that is in use, or add one.");
        }
    }
}
