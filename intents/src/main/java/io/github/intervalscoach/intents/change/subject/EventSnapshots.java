package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.EventDetails.Availability;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.safety.ExactText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Entries of the calendar as snapshots. What the service computes from a workout's text is no field: it follows the text,
 * and a new threshold elsewhere must not make the entry look changed. Nor are projections, which move every day.
 */
public final class EventSnapshots {
    private static final Set<Category> OF_THE_MODEL =
            EnumSet.of(Category.SET_EFTP, Category.FITNESS_DAYS, Category.SET_FITNESS);

    private EventSnapshots() {}

    /** The fields of {@code event}. */
    public static Snapshot of(CalendarEvent event) {
        EventDetails details = event.details();
        var fields = new SnapshotBuilder()
                .text("category", event.category().name())
                .moment("start", Optional.of(event.start()))
                .moment("end", details.end())
                .text("scope", details.scope().name());
        words(fields, event);
        session(fields, event);
        fields.whole("goal_load_points", details.goals().loadPoints())
                .whole("goal_seconds", details.goals().seconds())
                .decimal("goal_distance_meters", details.goals().distanceMeters());
        details.availability().ifPresent(availability -> availability(fields, availability));
        if (OF_THE_MODEL.contains(event.category())) {
            fitness(fields, details.fitness());
        }
        return fields.truth("hidden_from_athlete", details.handling().hiddenFromAthlete())
                .truth("locked_for_athlete", details.handling().lockedForAthlete())
                .text("paired_activity_id", event.pairedActivityId())
                .build();
    }

    /** The same on another day: its time of day and how long it lasts stay. */
    public static Snapshot moved(Snapshot event, LocalDate to) {
        if (!(event.find("start").orElse(null) instanceof Moment start)) {
            throw new IllegalArgumentException("An entry without a start cannot be moved.");
        }
        var shift = Period.ofDays(
                Math.toIntExact(ChronoUnit.DAYS.between(start.moment().toLocalDate(), to)));
        Snapshot moved = event.with("start", new Moment(start.moment().plus(shift)));
        return event.find("end").orElse(null) instanceof Moment end
                        && !Duration.between(start.moment(), end.moment()).isNegative()
                ? moved.with("end", new Moment(end.moment().plus(shift)))
                : moved;
    }

    /** The same at another time of its day; an end that is no midnight moves with it. */
    public static Snapshot at(Snapshot event, LocalTime time) {
        LocalDateTime from = ((Moment) event.find("start").orElseThrow()).moment();
        LocalDateTime start = from.toLocalDate().atTime(time);
        Snapshot timed = event.with("start", new Moment(start));
        return event.find("end").orElse(null) instanceof Moment end
                        && !end.moment().toLocalTime().equals(LocalTime.MIDNIGHT)
                ? timed.with("end", new Moment(end.moment().plus(Duration.between(from, start))))
                : timed;
    }

    private static void words(SnapshotBuilder fields, CalendarEvent event) {
        EventDetails.Wording wording = event.details().wording();
        List<String> tags = wording.tags().stream().map(ExactText::letters).toList();
        fields.exact(
                        "name",
                        wording.name(),
                        Optional.of(event.name()).filter(name -> !name.shown().isEmpty()))
                .exact("description", wording.description(), event.description())
                .words("tags", tags)
                .exact("color", event.details().handling().color());
    }

    private static void session(SnapshotBuilder fields, CalendarEvent event) {
        EventDetails.Session session = event.details().session();
        fields.text("sport", event.sport());
        if (event.steps().isEmpty()) {
            fields.whole("moving_seconds", event.movingSeconds())
                    .decimal("distance_meters", event.distanceMeters())
                    .rounded("load_points", event.loadPoints());
        }
        fields.constant("target", session.target().filter(target -> target != WorkoutTarget.UNKNOWN))
                .constant("place", session.place());
    }

    private static void availability(SnapshotBuilder fields, Availability availability) {
        fields.constant("availability", Optional.of(availability.level()).filter(level -> level != Level.UNKNOWN))
                .whole("available_seconds", availability.mostSeconds())
                .words("available_sports", availability.sports());
    }

    private static void fitness(SnapshotBuilder fields, EventDetails.FitnessMark mark) {
        fields.whole("ftp_watts", above0(mark.ftpWatts()))
                .whole("fitness_days", above0(mark.fitnessDays()))
                .whole("fatigue_days", above0(mark.fatigueDays()))
                .decimal("fitness", mark.fitness())
                .decimal("fatigue", mark.fatigue());
    }

    private static OptionalInt above0(OptionalInt value) {
        return value.isPresent() && value.getAsInt() > 0 ? value : OptionalInt.empty();
    }
}
