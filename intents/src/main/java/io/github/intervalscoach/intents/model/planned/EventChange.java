package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Change;

/**
 * What happens to an entry of the calendar; what is left stays as the service has it.
 *
 * @param category never cleared; {@code UNKNOWN} cannot be written
 */
public record EventChange(
        Change<Category> category,
        WordingChange wording,
        TimingChange timing,
        SessionChange session,
        GoalsChange goals,
        AvailabilityChange availability,
        FitnessChange fitness,
        HandlingChange handling) {
    /** Leaves everything. */
    public static final EventChange NONE = new EventChange(
            Change.leave(),
            WordingChange.NONE,
            TimingChange.NONE,
            SessionChange.NONE,
            GoalsChange.NONE,
            AvailabilityChange.NONE,
            FitnessChange.NONE,
            HandlingChange.NONE);

    public EventChange {
        Allowed.neverCleared(category, "The category");
        Allowed.only(category, wanted -> wanted != Category.UNKNOWN, "The category", "one the service knows");
    }

    /** The same in another category. */
    public EventChange as(Category kind) {
        return new EventChange(Change.to(kind), wording, timing, session, goals, availability, fitness, handling);
    }

    /** The same with other words. */
    public EventChange with(WordingChange words) {
        return new EventChange(category, words, timing, session, goals, availability, fitness, handling);
    }

    /** The same at another time. */
    public EventChange with(TimingChange when) {
        return new EventChange(category, wording, when, session, goals, availability, fitness, handling);
    }

    /** The same with other figures. */
    public EventChange with(SessionChange figures) {
        return new EventChange(category, wording, timing, figures, goals, availability, fitness, handling);
    }

    /** The same with other goals. */
    public EventChange with(GoalsChange sums) {
        return new EventChange(category, wording, timing, session, sums, availability, fitness, handling);
    }

    /** The same with another availability. */
    public EventChange with(AvailabilityChange howMuch) {
        return new EventChange(category, wording, timing, session, goals, howMuch, fitness, handling);
    }

    /** The same with other marks in the fitness model. */
    public EventChange with(FitnessChange marks) {
        return new EventChange(category, wording, timing, session, goals, availability, marks, handling);
    }

    /** The same, seen and changed by others. */
    public EventChange with(HandlingChange who) {
        return new EventChange(category, wording, timing, session, goals, availability, fitness, who);
    }

    boolean clears() {
        return wording.clears() || session.clears() || goals.clears() || availability.clears() || fitness.clears();
    }
}
