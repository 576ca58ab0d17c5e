package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.subject.GearSnapshots;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.managegear.find.Reminders;
import io.github.intervalscoach.intents.model.change.FieldValue.Day;
import io.github.intervalscoach.intents.model.change.FieldValue.Decimal;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.ReminderLimit;
import java.time.LocalDate;
import java.util.List;

/** What becomes of a reminder. */
record ReminderWishes(Asked asked, Piece piece) {
    Wish add() {
        String name = asked.question().name().orElseThrow();
        gear().reminders().stream()
                .filter(known -> !known.name().isWithheld())
                .filter(known -> known.name().shown().equalsIgnoreCase(name.strip()))
                .findFirst()
                .ifPresent(known -> {
                    throw new InvalidQuestion(
                            "reminder_exists",
                            "This piece has that reminder already (" + known.id() + ").",
                            "Use update_reminder for other limits, or another name.");
                });
        Snapshot made =
                limited(Snapshot.EMPTY.with("gear_id", new Text(gear().id())).with("name", new Text(name)), limits());
        return Wish.on(piece, "Add 1 reminder", Operation.create(1, Subject.GEAR_REMINDER, made, "counts from now on"));
    }

    Wish change() {
        GearReminder reminder = meant();
        Snapshot before = before(reminder);
        Snapshot after = limited(before, limits());
        if (asked.question().name().isPresent()) {
            after = after.with("name", new Text(asked.question().name().get()));
        }
        boolean isMore = limits().stream()
                .anyMatch(
                        limit -> before.find(GearSnapshots.field(limit.limit())).isEmpty());
        Wish wish = wish("Change 1 reminder", reminder, after, "its count goes on");
        return isMore ? wish.losing("a limit of a new kind cannot be removed again, only changed") : wish;
    }

    Wish reset() {
        GearReminder reminder = meant();
        return wish(
                        "Reset 1 reminder",
                        reminder,
                        before(reminder).with("last_reset", new Day(asked.today())),
                        "looked after: its count starts again")
                .losing("a count that started again cannot be brought back; undo will leave it");
    }

    Wish snooze() {
        GearReminder reminder = meant();
        LocalDate until = asked.today().plusDays(asked.question().days().orElseThrow());
        return wish(
                        "Snooze 1 reminder until " + Wording.shortDate(until),
                        reminder,
                        before(reminder).with("snoozed_until", new Day(until)),
                        "quiet until then; due all the same")
                .losing("a snooze cannot be ended early, only moved; undo will leave it");
    }

    Wish delete() {
        GearReminder reminder = meant();
        return Wish.on(piece, "Delete 1 reminder", Operation.delete(1, thing(reminder), before(reminder), "asked for"))
                .losing("undo makes a new reminder, whose count starts again");
    }

    private Wish wish(String headline, GearReminder reminder, Snapshot after, String why) {
        return Wish.change(piece, headline, thing(reminder), before(reminder), after, why);
    }

    private Snapshot before(GearReminder reminder) {
        return GearSnapshots.of(gear().id(), reminder);
    }

    private GearReminder meant() {
        return Reminders.meant(asked.question().reminder(), gear());
    }

    private List<ReminderLimit> limits() {
        return Limits.of(asked.question().limits());
    }

    private Gear gear() {
        return piece.gear();
    }

    private static Thing thing(GearReminder reminder) {
        return new Thing(Subject.GEAR_REMINDER, reminder.id());
    }

    private static Snapshot limited(Snapshot reminder, List<ReminderLimit> limits) {
        Snapshot limited = reminder;
        for (ReminderLimit limit : limits) {
            limited = limited.with(GearSnapshots.field(limit.limit()), new Decimal(limit.allowed()));
        }
        return limited;
    }
}
