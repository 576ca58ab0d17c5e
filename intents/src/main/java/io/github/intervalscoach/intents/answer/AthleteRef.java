package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.Athlete;

/** Whose answer this is. */
public record AthleteRef(String id, String name, String timeZone) {
    /** The resolved athlete. */
    public static AthleteRef of(Athlete athlete) {
        return new AthleteRef(
                athlete.id(), athlete.name().shown(), athlete.zone().getId());
    }

    /** As in {@code Alex Rivera (i1001)}. */
    public String label() {
        return name + " (" + id + ")";
    }
}
