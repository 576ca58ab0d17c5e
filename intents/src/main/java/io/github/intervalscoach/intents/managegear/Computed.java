package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.GearUse;
import java.time.LocalDate;
import java.util.List;

/** What is left of each limit, and when it is used up. */
record Computed(Asked asked, int listed, List<Row> inUse, List<Piece> retired, int uncounted) {
    /** A reminder with its limits counted to today. */
    record Reminded(GearReminder reminder, List<Counted> limits) {
        Reminded {
            limits = List.copyOf(limits);
        }
    }

    /** A piece with its reminders. */
    record Row(Piece piece, List<Reminded> reminders) {
        Row {
            reminders = List.copyOf(reminders);
        }
    }

    static Computed of(Audited audited) {
        return new Computed(
                audited.asked(),
                audited.listed(),
                audited.inUse().stream()
                        .map(piece -> row(piece, audited.uses(), audited.asked().today()))
                        .toList(),
                audited.retired(),
                audited.uncounted());
    }

    private static Row row(Piece piece, List<GearUse> uses, LocalDate today) {
        var weekly = WeeklyUse.of(piece, uses, today);
        return new Row(
                piece,
                piece.gear().reminders().stream()
                        .map(reminder -> new Reminded(
                                reminder,
                                reminder.allowancesOn(today).stream()
                                        .map(allowance -> Counted.of(allowance, reminder, weekly, today))
                                        .toList()))
                        .toList());
    }
}
