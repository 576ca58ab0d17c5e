package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A session, written out. Title, text and figures say the same, for they are made from the same workout.
 *
 * @param text in the workout language; of gym work words alone
 * @param seconds it takes, rests included
 * @param loadPoints it costs; empty for gym work
 * @param origin who says what it costs
 * @param byIntensity its time by intensity; nothing of gym work
 * @param basis what its targets rest on
 * @param miss why it does not cost what was asked; empty where it does, within a twentieth
 */
public record Session(
        Sport sport,
        SessionKind kind,
        String title,
        Workout workout,
        String text,
        int seconds,
        OptionalDouble loadPoints,
        LoadOrigin origin,
        Minutes byIntensity,
        TargetBasis basis,
        Optional<LoadMiss> miss) {
    private static final int MINUTE = 60;

    /** How long it takes, in whole minutes, a started one counted. */
    public int minutes() {
        return (seconds + MINUTE - 1) / MINUTE;
    }

    /** Its title, and how long it takes where the title does not say so itself. */
    public String titleWithTime() {
        return title.contains(" " + SessionWords.time(seconds)) ? title : title + ", " + minutes() + " min";
    }

    /** What it adds to a day's load: nothing where it has none. */
    public double addedLoad() {
        return loadPoints.orElse(0);
    }
}
