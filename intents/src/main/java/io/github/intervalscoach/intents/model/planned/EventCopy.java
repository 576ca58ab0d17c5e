package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.EventDetails.Availability;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.model.planned.HandlingChange.Editing;
import io.github.intervalscoach.intents.model.planned.HandlingChange.Visibility;
import io.github.intervalscoach.intents.safety.ExactText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * An entry written anew, on its own day after a deletion or on any other: the words as stored, the time of day, and how
 * long it lasts. Figures that the service computes from a workout's text are left to it; what it keeps for itself
 * (projections, who made it, which plan it came from) cannot be written.
 */
public final class EventCopy {
    private EventCopy() {}

    /** The draft of {@code event} on {@code day}, under no uid; empty when it is of a kind that cannot be written. */
    public static Optional<EventDraft> of(CalendarEvent event, LocalDate day) {
        Category category = event.category();
        boolean needsSport = category == Category.WORKOUT || category.isRace();
        if (category == Category.UNKNOWN || (needsSport && event.sport().isEmpty())) {
            return Optional.empty();
        }
        var moved = TimingChange.moving(event, day);
        LocalDateTime start = day.atTime(event.start().toLocalTime());
        EventDetails details = event.details();
        return Optional.of(EventDraft.of(
                category,
                start,
                EventChange.NONE
                        .with(words(event))
                        .with(new TimingChange(moved.start(), moved.endExclusive(), Change.to(details.scope())))
                        .with(session(event))
                        .with(goals(details.goals()))
                        .with(details.availability()
                                .map(EventCopy::availability)
                                .orElse(AvailabilityChange.NONE))
                        .with(category == Category.WORKOUT ? FitnessChange.NONE : fitness(details.fitness()))
                        .with(handling(details.handling()))));
    }

    private static WordingChange words(CalendarEvent event) {
        EventDetails.Wording stored = event.details().wording();
        List<String> tags = stored.tags().stream().map(ExactText::letters).toList();
        return new WordingChange(
                Change.to(stored.name()
                        .map(ExactText::letters)
                        .orElse(event.category().name())),
                same(stored.description().map(ExactText::letters)),
                tags.isEmpty() ? Change.leave() : Change.to(tags),
                same(event.details().handling().color().map(ExactText::letters)));
    }

    private static SessionChange session(CalendarEvent event) {
        EventDetails.Session session = event.details().session();
        boolean isComputed = !event.steps().isEmpty();
        return new SessionChange(
                same(event.sport()),
                isComputed ? Change.leave() : from(event.movingSeconds(), 0),
                isComputed ? Change.leave() : from(event.distanceMeters()),
                isComputed ? Change.leave() : rounded(event.loadPoints()),
                same(session.target().filter(target -> target != WorkoutTarget.UNKNOWN)),
                same(session.place()));
    }

    private static GoalsChange goals(EventDetails.Goals goals) {
        return new GoalsChange(from(goals.loadPoints(), 0), from(goals.seconds(), 0), from(goals.distanceMeters()));
    }

    private static AvailabilityChange availability(Availability stored) {
        return new AvailabilityChange(
                same(Optional.of(stored.level())
                        .filter(Predicate.isEqual(Level.UNKNOWN).negate())),
                from(stored.mostSeconds(), 0),
                stored.sports().isEmpty() ? Change.leave() : Change.to(stored.sports()));
    }

    private static FitnessChange fitness(EventDetails.FitnessMark mark) {
        return new FitnessChange(
                from(mark.ftpWatts(), 1),
                from(mark.fitnessDays(), 1),
                from(mark.fatigueDays(), 1),
                from(mark.fitness()),
                from(mark.fatigue()));
    }

    private static HandlingChange handling(EventDetails.Handling handling) {
        return new HandlingChange(
                handling.hiddenFromAthlete() ? Change.to(Visibility.HIDDEN_FROM_ATHLETE) : Change.leave(),
                handling.lockedForAthlete() ? Change.to(Editing.LOCKED_FOR_ATHLETE) : Change.leave());
    }

    private static <T> Change<T> same(Optional<T> stored) {
        return stored.map(Change::to).orElseGet(Change::leave);
    }

    private static Change<Integer> from(OptionalInt stored, int least) {
        return stored.isPresent() && stored.getAsInt() >= least ? Change.to(stored.getAsInt()) : Change.leave();
    }

    private static Change<Double> from(OptionalDouble stored) {
        return stored.isPresent() && stored.getAsDouble() >= 0 ? Change.to(stored.getAsDouble()) : Change.leave();
    }

    private static Change<Integer> rounded(OptionalDouble stored) {
        return stored.isPresent() && stored.getAsDouble() >= 0
                ? Change.to((int) Math.round(stored.getAsDouble()))
                : Change.leave();
    }
}
