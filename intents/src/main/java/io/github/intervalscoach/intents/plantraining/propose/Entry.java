package io.github.intervalscoach.intents.plantraining.propose;

import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.change.FieldValue.Moment;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.FieldValue.Whole;
import io.github.intervalscoach.intents.model.change.Snapshot;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A session as it would stand on the calendar.
 *
 * @param sport as the service names it
 * @param text in the workout language, or words
 * @param readAsSteps whether the service works time and load out of the text
 * @param seconds empty where nobody knows
 * @param place empty for as it is
 */
public record Entry(
        LocalDate day,
        String name,
        String sport,
        String text,
        boolean readAsSteps,
        OptionalInt seconds,
        OptionalDouble loadPoints,
        Demand demand,
        Optional<Place> place) {

    /** One that is done where such sessions usually are. */
    public Entry(
            LocalDate day,
            String name,
            String sport,
            String text,
            boolean readAsSteps,
            OptionalInt seconds,
            OptionalDouble loadPoints,
            Demand demand) {
        this(day, name, sport, text, readAsSteps, seconds, loadPoints, demand, Optional.empty());
    }

    /** The same, marked as indoors. */
    public Entry indoors() {
        return new Entry(day, name, sport, text, readAsSteps, seconds, loadPoints, demand, Optional.of(Place.INDOORS));
    }

    /** A new one. */
    Snapshot made() {
        return over(Snapshot.EMPTY
                .with("category", new Text(Category.WORKOUT.name()))
                .with("start", new Moment(day.atStartOfDay())));
    }

    /** What becomes of the session {@code before}, on its day. */
    Snapshot over(Snapshot before) {
        Snapshot bare = before.with("name", new Text(name)).with("sport", new Text(sport));
        Snapshot told = text.isEmpty() ? bare.without("description") : bare.with("description", new Text(text));
        Snapshot placed =
                place.isPresent() ? told.with("place", new Text(place.get().name())) : told;
        Snapshot timed = placed.without("moving_seconds").without("load_points").without("distance_meters");
        if (readAsSteps) {
            return timed;
        }
        Snapshot lasting = seconds.isPresent() ? timed.with("moving_seconds", new Whole(seconds.getAsInt())) : timed;
        return loadPoints.isPresent()
                ? lasting.with("load_points", new Whole(StrictMath.round(loadPoints.getAsDouble())))
                : lasting;
    }

    PlannedSession planned(String id) {
        return new PlannedSession(id, day, Category.WORKOUT, name, Optional.of(sport), seconds, loadPoints, demand);
    }
}
