package io.github.intervalscoach.intents.analyzerace;

import io.github.intervalscoach.intents.Described;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Within;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.answer.Detail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A race that was run or is to come, or a distance or duration.
 *
 * @param athlete whose race
 * @param race which race
 * @param date its day
 * @param distance to predict a time for, on foot
 * @param durationMinutes to predict power for, on wheels
 * @param include what to add
 * @param detail how much to say
 */
public record Question(
        @Described("id or name; default: the key's owner") Optional<String> athlete,

        @Described("id of its activity or calendar event, or part of its name; default: a race of the last 7 days, else"
                + " the next one")
        Optional<String> race,

        @Described("day of the race, past or coming: last sunday, 2026-04-19")
        Optional<String> date,

        @Described("predict a run: half marathon, marathon, 10 km, 6.2 mi; with a coming race: its distance")
        Optional<String> distance,

        @Described("predict power on the bike over it; with a coming race: how long it may take")
        @Within(min = 5, max = 2880)
        OptionalInt durationMinutes,

        List<Include> include,
        Detail detail) {
    public Question {
        include = List.copyOf(include);
        if (race.filter(String::isBlank).isPresent()) {
            throw contradiction("race is blank.", "Give an id or part of its name, or leave it out.");
        }
        boolean named = race.isPresent() || date.isPresent();
        if (!named && distance.isPresent() && durationMinutes.isPresent()) {
            throw contradiction(
                    "distance asks for a time on foot, duration_minutes for power on the bike.",
                    "Leave one of them out, or name the race they belong to.");
        }
        boolean plain = !named && (distance.isPresent() || durationMinutes.isPresent());
        if (plain && include.contains(Include.RACE_WEEK)) {
            throw new InvalidQuestion(
                    "unfit_include",
                    "include race_week belongs to a race with a day; this asks about a distance or duration.",
                    "Name the race or its date, or leave race_week out.");
        }
    }

    /** Whether it asks about a distance or duration and no race. */
    boolean isPlain() {
        return race.isEmpty() && date.isEmpty() && (distance.isPresent() || durationMinutes.isPresent());
    }

    private static InvalidQuestion contradiction(String cause, String cure) {
        return new InvalidQuestion("contradictory_arguments", cause, cure);
    }
}
