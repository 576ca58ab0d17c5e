package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Weights and mobility, in words: the workout language has no steps for them, and nobody reckons a load. */
final class GymSession {
    private static final int MINUTE = 60;

    private GymSession() {}

    static Session of(Brief brief) {
        int seconds = brief.mostMinutes() * MINUTE;
        var workout = new Workout(
                words(brief.kind()) + "\n\nPlanned: " + SessionWords.time(seconds) + ".", Optional.empty(), List.of());
        return new Session(
                brief.sport(),
                brief.kind(),
                SessionWords.title(brief.sport(), brief.kind(), Shape.easy(), seconds),
                workout,
                workout.description(),
                seconds,
                OptionalDouble.empty(),
                LoadOrigin.NONE,
                Minutes.NONE,
                TargetBasis.FEEL,
                Optional.empty());
    }

    /** House rules after Rønnestad and Mujika 2014: heavy, few repeats, never to failure. */
    private static String words(SessionKind kind) {
        return kind == SessionKind.MOBILITY
                ? "Mobility: hips, ankles and upper back, slowly and without pain."
                : "Strength: squat or split squat, hip hinge, calf raise, a pull and a plank."
                        + "\nThree sets of four to six, heavy, two left in reserve, two to three minutes apart."
                        + "\nNew to it: light for the first three weeks, learning the movement.";
    }
}
