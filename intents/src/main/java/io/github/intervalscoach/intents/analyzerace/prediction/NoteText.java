package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.intents.answer.DataNote;
import java.util.Locale;

/** Words for what is wrong with the data. */
final class NoteText {
    private NoteText() {}

    static DataNote of(Flaw flaw) {
        return new DataNote(flaw.code().name().toLowerCase(Locale.ROOT), says(flaw), effect(flaw.code()));
    }

    private static String says(Flaw flaw) {
        return switch (flaw.code()) {
            case STRAVA_WITHHELD ->
                counted(flaw, "session") + " of 180 days from Strava, which forbids handing the data on.";
            case MULTISPORT -> counted(flaw, "race") + " on foot was part of a race of several sports.";
            case UNUSABLE_RACES -> counted(flaw, "race") + " without a usable distance or time.";
            case NO_FITNESS -> "No fitness of yesterday evening.";
            case PLANNED_WITHOUT_LOAD -> counted(flaw, "planned session") + " without a load.";
            case NO_DISTANCE -> "The race has no distance in the calendar.";
            case NO_DURATION -> "The race has no duration in the calendar.";
            case NOT_PREDICTED -> "Races of this sport are not predicted.";
            case SEVERAL_SPORTS -> "The race has several sports, and transitions between them.";
            case STOPPED -> counted(flaw, "race") + " with long stops.";
        };
    }

    private static String effect(Flaw.Code code) {
        return switch (code) {
            case STRAVA_WITHHELD -> "Races among them are not evidence here; upload the original files to mend it.";
            case MULTISPORT, UNUSABLE_RACES -> "Left out.";
            case NO_FITNESS -> "No budget and no form on race morning.";
            case PLANNED_WITHOUT_LOAD -> "Counted nowhere: form on race morning may be lower than projected.";
            case NO_DISTANCE -> "Ask again with distance.";
            case NO_DURATION -> "Ask again with duration_minutes.";
            case SEVERAL_SPORTS ->
                "No time is predicted for the whole; ask for the run by its distance, for the bike by its duration.";
            case STOPPED -> "Taken by the time in motion, so the prediction may be too fast.";
            case NOT_PREDICTED -> "Ask for a distance on foot or a duration on the bike by itself.";
        };
    }

    private static String counted(Flaw flaw, String noun) {
        return flaw.number() + " " + noun + (flaw.number() == 1 ? "" : "s");
    }
}
