package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Protection;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.modifytraining.ask.Kind;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** New entries: one a day that was named, or one over a range. */
final class Making {
    private final Ground ground;
    private final Question asked;
    private final Kind kind;
    private final Wishes.Builder wishes = new Wishes.Builder();

    private Making(Ground ground) {
        this.ground = ground;
        this.asked = ground.question();
        this.kind = asked.kind().orElse(Kind.WORKOUT);
    }

    static Wishes of(Ground ground) {
        var making = new Making(ground);
        Snapshot fields = making.fields();
        for (AskedDays.Slot slot : AskedDays.made(ground, Facing.FUTURE)) {
            making.make(fields, slot.days(), slot.time());
        }
        return making.wishes.build();
    }

    private void make(Snapshot fields, DateRange days, Optional<LocalTime> time) {
        if (time.isPresent() && !hasTime(kind.category())) {
            throw wholeDays(kind.name());
        }
        if (kind.isSession() && days.first().isBefore(ground.today())) {
            throw new InvalidQuestion(
                    "past_day",
                    Wording.longDate(days.first()) + " is over.",
                    "Plan from " + ground.today() + " on; what was done is created with kind activity.");
        }
        Snapshot made = fields.with("start", new Moment(days.first().atTime(time.orElse(LocalTime.MIDNIGHT))));
        if (days.length() > 1) {
            made = made.with("end", new Moment(days.last().plusDays(1).atStartOfDay()));
        }
        var operation = Operation.create(1, Subject.CALENDAR_EVENT, made, "asked for");
        // how somebody was on a day is said afterwards too
        wishes.add(kind.isSession() ? operation : operation.accepting(past(days.first())));
    }

    /** Whether an entry of that kind may have a time of day. */
    static boolean hasTime(Category category) {
        return category == Category.WORKOUT || category.isRace() || category == Category.NOTE;
    }

    static InvalidQuestion wholeDays(String kind) {
        return new InvalidQuestion(
                "whole_days",
                "An entry " + kind.toLowerCase(Locale.ROOT) + " covers whole days.",
                "Leave the time of day out.");
    }

    private List<Protection> past(LocalDate day) {
        return day.isBefore(ground.today()) ? List.of(Protection.PAST_DAY) : List.of();
    }

    private Snapshot fields() {
        Snapshot made = Snapshot.EMPTY
                .with("category", new Text(kind.category().name()))
                .with("name", new Text(asked.name().map(String::strip).orElseGet(this::usualName)));
        if (!asked.text().isEmpty()) {
            made = made.with("description", new Text(asked.written()));
        }
        return switch (kind) {
            case WORKOUT, RACE_A, RACE_B, RACE_C -> session(made);
            case TARGET -> goals(made);
            case SICK -> made.with("availability", new Text("UNAVAILABLE"));
            case INJURED -> made.with("availability", new Text("LIMITED"));
            case LIMITED -> limited(made);
            case NOTE, HOLIDAY, ACTIVITY -> made;
        };
    }

    private Snapshot session(Snapshot made) {
        String sport =
                Sports.of(asked.sport().orElseThrow(() -> missing("sport", "such as Run or Ride")), ground.athlete());
        Snapshot session = made.with("sport", new Text(sport));
        Optional<WrittenWorkout> written = asked.text().isEmpty()
                ? Optional.empty()
                : Optional.of(WrittenWorkout.read(asked.written(), sport, ground.athlete(), ground.language())
                        .checked()
                        .agreeing(asked.minutes(), asked.load()));
        written.ifPresent(workout -> wishes.read(workout.readings()));
        if (written.flatMap(WrittenWorkout::figures).isPresent()) {
            return session;
        }
        if (kind == Kind.WORKOUT && asked.minutes().isEmpty()) {
            throw missing("minutes", "or a workout in text");
        }
        return figures(session, "moving_seconds", "load_points");
    }

    private Snapshot goals(Snapshot made) {
        if (asked.minutes().isEmpty() && asked.load().isEmpty()) {
            throw missing("minutes or load", "what the day should add up to");
        }
        Snapshot goal = asked.sport()
                .map(said -> made.with("sport", new Text(Sports.of(said, ground.athlete()))))
                .orElse(made);
        return figures(goal, "goal_seconds", "goal_load_points");
    }

    private Snapshot limited(Snapshot made) {
        Snapshot limited = made.with("availability", new Text("LIMITED"));
        return asked.minutes().isPresent()
                ? limited.with("available_seconds", new Whole(asked.minutes().getAsInt() * 60L))
                : limited;
    }

    private Snapshot figures(Snapshot made, String seconds, String load) {
        Snapshot result = made;
        if (asked.minutes().isPresent()) {
            result = result.with(seconds, new Whole(asked.minutes().getAsInt() * 60L));
        }
        if (asked.load().isPresent()) {
            result = result.with(load, new Whole(asked.load().getAsInt()));
        }
        return result;
    }

    private String usualName() {
        return switch (kind) {
            case WORKOUT -> asked.sport().orElse("Workout");
            case LIMITED -> "Limited time";
            case RACE_A, RACE_B, RACE_C -> throw missing("name", "what the race is called");
            default -> {
                String word = kind.name().toLowerCase(Locale.ROOT);
                yield word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            }
        };
    }

    private InvalidQuestion missing(String argument, String what) {
        return new InvalidQuestion(
                "missing_argument",
                "create " + kind.name().toLowerCase(Locale.ROOT) + " needs " + argument + ".",
                "Add it: " + what + ".");
    }
}
