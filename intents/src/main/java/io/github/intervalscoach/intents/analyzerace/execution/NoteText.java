package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.Locale;

/** Words for what is wrong with the data. */
final class NoteText {
    private NoteText() {}

    static DataNote of(Flaw flaw) {
        return new DataNote(flaw.code().name().toLowerCase(Locale.ROOT), says(flaw), effect(flaw.code()));
    }

    private static String says(Flaw flaw) {
        return switch (flaw.code()) {
            case NO_RECORDING -> "No recording second by second.";
            case NOT_MARKED -> "Not marked as a race; read as one because you ask.";
            case NO_ALTITUDE -> "No altitude was recorded.";
            case NO_HEART_RATE -> "No heart rate was recorded.";
            case HEART_RATE_PARTIAL -> "Heart rate covers " + Wording.number(0, flaw.number()) + " % of the recording.";
            case POWER_ESTIMATED -> "Power is estimated, not measured.";
            case EXCLUDED -> "Part of it is excluded by the athlete.";
            case RECORDER_RAN_ON ->
                "The recorder ran " + RaceTime.words(flaw.number()) + " before the start or after the finish.";
            case LONG_STOPS -> "Stops of " + RaceTime.words(flaw.number()) + " on the course.";
            case STOPS_UNPLACED ->
                RaceTime.words(flaw.number()) + " elapsed without motion; where it stood cannot be seen.";
            case NO_FITNESS -> "No fitness of the evening before.";
            case STRAVA_WITHHELD ->
                Wording.number(0, flaw.number())
                        + (flaw.number() == 1 ? " session" : " sessions")
                        + " of the 42 days before from Strava, which forbids handing the data on.";
        };
    }

    private static String effect(Flaw.Code code) {
        return switch (code) {
            case NO_RECORDING -> "Pacing cannot be read.";
            case NOT_MARKED -> "Mark it as a race, and it counts among your races.";
            case NO_ALTITUDE -> "Pacing is by plain speed: a hilly course looks like a fade.";
            case NO_HEART_RATE -> "Nothing is said about its drift.";
            case HEART_RATE_PARTIAL -> "Its means are over what there is.";
            case POWER_ESTIMATED -> "Differences of a few percent mean nothing.";
            case EXCLUDED -> "It is left out.";
            case RECORDER_RAN_ON -> "The race's time is taken as the time in motion.";
            case LONG_STOPS, STOPS_UNPLACED ->
                "Time, thirds and splits are those in motion; an official time is longer, and legs that rested pace differently.";
            case NO_FITNESS -> "Form on the morning is unknown; today's would be another day's.";
            case STRAVA_WITHHELD -> "Their load counts in fitness, their time and distance do not.";
        };
    }
}
