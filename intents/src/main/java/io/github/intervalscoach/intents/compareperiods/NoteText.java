package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Wording;
import java.time.LocalDate;
import java.util.Locale;

/** Words for what is wrong with the data. */
final class NoteText {
    private NoteText() {}

    static DataNote of(Flaw flaw) {
        return new DataNote(flaw.code().name().toLowerCase(Locale.ROOT), says(flaw), effect(flaw.code()));
    }

    private static String says(Flaw flaw) {
        return switch (flaw.code()) {
            case NOT_OVER ->
                flaw.newer() + (flaw.newer() == 1 ? " day" : " days") + " of the newer period, today included,"
                        + (flaw.newer() == 1 ? " is" : " are") + " not over.";
            case BEFORE_RECORD -> "The record begins on " + day(flaw) + "; days before it: " + bothSides(flaw) + ".";
            case NOTHING_ON_RECORD ->
                "Nothing is on record in "
                        + (flaw.newer() + flaw.older() == 2
                                ? "either period"
                                : flaw.older() == 1 ? "the older period" : "the newer period")
                        + flaw.day()
                                .map(d -> "; the nearest day that was read with any is " + Wording.longDate(d))
                                .orElse("")
                        + ".";
            case STRAVA_WITHHELD -> "Sessions from Strava, which forbids handing the data on: " + bothSides(flaw) + ".";
            case WITHOUT_LOAD -> "Sessions without a load: " + bothSides(flaw) + ".";
            case DUPLICATES -> "Sessions that look like another one: " + bothSides(flaw) + ".";
        };
    }

    private static String bothSides(Flaw flaw) {
        return flaw.newer() + " newer, " + flaw.older() + " older";
    }

    private static String day(Flaw flaw) {
        return flaw.day().map((LocalDate d) -> Wording.longDate(d)).orElse("another day");
    }

    private static String effect(Flaw.Code code) {
        return switch (code) {
            case NOT_OVER -> "Cut.";
            case BEFORE_RECORD -> "Cut; they were not days of rest.";
            case NOTHING_ON_RECORD -> "Rest cannot be told from days that were not recorded or not synced.";
            case STRAVA_WITHHELD ->
                "Their days count by the load model and are otherwise unknown. Upload the original files to mend it.";
            case WITHOUT_LOAD -> "Their days count by the load model where it has them, else as unknown, never as 0.";
            case DUPLICATES -> "Counted twice until one is deleted.";
        };
    }
}
