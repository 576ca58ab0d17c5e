package io.github.intervalscoach.intents.managegear.change;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.subject.GearSnapshots;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.ask.Question;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.model.change.FieldValue.Day;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.gear.Gear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What becomes of a bike, a pair of shoes or a part. */
record PieceWishes(Asked asked, List<Piece> all) {
    private static final String RETIRED = "retired";

    Wish add() {
        Question question = asked.question();
        String type = GearTypes.of(question.type().orElseThrow());
        Snapshot made = Snapshot.EMPTY
                .with("type", new Text(type))
                .with("name", new Text(question.name().orElseThrow()))
                .with("role", new Text(GearTypes.role(type).name()));
        if (day().isPresent()) {
            made = made.with("purchased", new Day(day().get()));
        }
        if (question.notes().filter(words -> !words.isBlank()).isPresent()) {
            made = made.with("notes", new Text(question.notes().get()));
        }
        Optional<DataNote> part = GearTypes.role(type) == Gear.Role.COMPONENT
                ? Optional.of(new DataNote(
                        "part_alone",
                        "This is a part.",
                        "What it is on is set on the website; until then it counts nothing."))
                : Optional.empty();
        return Wish.make("Add 1 piece of gear", Operation.create(1, Subject.GEAR, made, "asked for"))
                .remark(part);
    }

    Wish update(Piece piece) {
        Question question = asked.question();
        Snapshot before = GearSnapshots.of(piece.gear());
        Snapshot after = before;
        if (question.name().isPresent()) {
            after = after.with("name", new Text(question.name().get()));
        }
        if (question.notes().isPresent()) {
            String notes = question.notes().get();
            after = notes.isBlank() ? after.without("notes") : after.with("notes", new Text(notes));
        }
        if (day().isPresent()) {
            after = after.with("purchased", new Day(day().get()));
        }
        return change(piece, "Change 1 piece of gear", before, after, "asked for");
    }

    Wish retire(Piece piece) {
        LocalDate day = day().orElse(asked.today());
        piece.gear().purchased().filter(day::isBefore).ifPresent(bought -> {
            throw invalidDay("It was bought on " + Wording.longDate(bought) + ", after " + Wording.longDate(day) + ".");
        });
        Snapshot before = GearSnapshots.of(piece.gear());
        return change(
                        piece,
                        "Retire 1 piece of gear on " + Wording.shortDate(day),
                        before,
                        before.with(RETIRED, new Day(day)),
                        "no longer in use; its count stays")
                .remark(partsOn(piece));
    }

    Wish unretire(Piece piece) {
        Snapshot before = GearSnapshots.of(piece.gear());
        return change(piece, "Bring 1 piece of gear back", before, before.without(RETIRED), "in use again");
    }

    Wish delete(Piece piece) {
        Gear gear = piece.gear();
        Wish wish = Wish.on(
                        piece,
                        "Delete 1 piece of gear",
                        Operation.delete(1, new Thing(Subject.GEAR, gear.id()), GearSnapshots.of(gear), "asked for"))
                .losing(lost(gear))
                .remark(partsOn(piece));
        return gear.isInUse() ? wish.instead(keeping(gear)) : wish;
    }

    private static String lost(Gear gear) {
        OptionalInt count = gear.activities();
        String activities = count.isEmpty()
                ? "every activity it is set on loses it"
                : count.getAsInt() == 1 ? "1 activity loses it" : count.getAsInt() + " activities lose it";
        int reminders = gear.reminders().size();
        return "undo makes a new piece with another id and no use counted; " + activities
                + (reminders == 0 ? "" : ", and its " + (reminders == 1 ? "reminder is" : "reminders are") + " gone")
                + ". Retiring keeps all of it";
    }

    private NextAction keeping(Gear gear) {
        var arguments = ImmutableMap.<String, Object>builder();
        asked.question()
                .athlete()
                .ifPresent(named -> arguments.put("athlete", asked.athlete().id()));
        return new NextAction(
                "manage_gear",
                arguments.put("action", "retire").put("gear", gear.id()).buildOrThrow(),
                "retire it instead");
    }

    private Optional<DataNote> partsOn(Piece piece) {
        List<Gear> parts = all.stream()
                .filter(part -> part.whole()
                        .filter(whole -> whole.id().equals(piece.gear().id()))
                        .isPresent())
                .map(Piece::gear)
                .filter(Gear::isInUse)
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataNote(
                        "parts_stay",
                        "Parts on it stay in use: "
                                + parts.stream()
                                        .map(part -> part.type() + " \""
                                                + part.name().shown() + "\" (" + part.id() + ")")
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "Retire each by its id, unless another takes it."));
    }

    private static Wish change(Piece piece, String headline, Snapshot before, Snapshot after, String why) {
        return Wish.change(piece, headline, new Thing(Subject.GEAR, piece.gear().id()), before, after, why);
    }

    /** The day that was said, which is not to come. */
    private Optional<LocalDate> day() {
        Optional<LocalDate> day = asked.question()
                .date()
                .map(said -> NamedDay.parse(said, Facing.PAST).resolve(asked.today()));
        day.filter(asked.today()::isBefore).ifPresent(late -> {
            throw invalidDay(Wording.longDate(late) + " is still to come.");
        });
        return day;
    }

    private static InvalidQuestion invalidDay(String cause) {
        return new InvalidQuestion("invalid_date", cause, "Name a day between the purchase and today.");
    }
}
