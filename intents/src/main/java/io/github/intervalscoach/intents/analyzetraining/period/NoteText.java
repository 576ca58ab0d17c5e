package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words for what is wrong with the data. */
final class NoteText {
    private NoteText() {}

    static DataNote of(Flaw flaw) {
        return new DataNote(flaw.code().name().toLowerCase(Locale.ROOT), says(flaw), effect(flaw));
    }

    /** All of them in one note, for a reader who can ask for more; days to come are no flaw of a note. */
    static List<DataNote> together(List<Flaw> flaws) {
        String all = flaws.stream()
                .filter(flaw -> flaw.code() != Flaw.Code.STILL_TO_COME)
                .map(NoteText::says)
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? List.of() : List.of(new DataNote("summary", all, "The four weeks in detail say more."));
    }

    private static String says(Flaw flaw) {
        String count = Wording.number(0, flaw.first());
        boolean one = flaw.first() == 1;
        return switch (flaw.code()) {
            case STRAVA_WITHHELD ->
                count + (one ? " session comes" : " sessions come")
                        + " from Strava, which forbids handing the data on"
                        + (flaw.second() < 0
                                ? "; their load is not known."
                                : "; their load is " + Wording.number(0, flaw.second()) + " by the load model.");
            case WITHOUT_LOAD -> count + (one ? " session has" : " sessions have") + " no load.";
            case DUPLICATES -> count + (one ? " session looks" : " sessions look") + " like another one.";
            case NOT_ANALYZED -> count + (one ? " session is" : " sessions are") + " not analysed yet.";
            case NOTHING_LOGGED ->
                "Neither sessions nor fitness are logged, nor in the " + count + " days before"
                        + flaw.day()
                                .map(day -> "; the next session on record is on " + Wording.longDate(day) + ".")
                                .orElse(".");
            case BEFORE_RECORD ->
                "Nothing is on record before "
                        + flaw.day().map(Wording::longDate).orElse("") + ".";
            case NO_FITNESS -> "No fitness or fatigue is logged.";
            case STILL_TO_COME -> count + (one ? " day is" : " days are") + " still to come.";
            case SICK_DAYS -> marked("sick", count, one);
            case INJURED_DAYS -> marked("injured", count, one);
            case HOLIDAY_DAYS -> marked("holiday", count, one);
        };
    }

    private static String marked(String what, String count, boolean one) {
        return count + (one ? " day is" : " days are") + " marked " + what + ".";
    }

    private static String effect(Flaw flaw) {
        return switch (flaw.code()) {
            case STRAVA_WITHHELD ->
                "Not in the sums. Upload the original files to Intervals.icu or connect the device's own service.";
            case WITHOUT_LOAD -> "Counted as unknown, not as 0; totals are too low.";
            case DUPLICATES -> "Counted twice until one is deleted.";
            case NOT_ANALYZED -> "Their load may still change.";
            case NOTHING_LOGGED -> "Rest cannot be told from data that was not synced.";
            case BEFORE_RECORD ->
                "The " + Wording.number(0, flaw.first()) + (flaw.first() == 1 ? " day" : " days")
                        + " of the period before it count neither as training nor as rest.";
            case NO_FITNESS -> "No form and no ramp.";
            case STILL_TO_COME -> "What is planned there is not counted as done.";
            case SICK_DAYS, INJURED_DAYS, HOLIDAY_DAYS -> "Lower volume there is no lapse.";
        };
    }
}
