package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Wording;
import java.time.LocalDate;
import java.util.Locale;

/** What the audit found, in words, with what it does to the answer. */
final class Notes {
    private static final String UNIT_EFFECT = "left out; check the unit at the source";

    private Notes() {}

    static DataNote of(DataFault fault) {
        return new DataNote(fault.code().name().toLowerCase(Locale.ROOT), says(fault), effect(fault));
    }

    private static String says(DataFault fault) {
        String day = fault.day().map(Wording::shortDate).orElse("");
        int n = fault.count();
        return switch (fault.code()) {
            case DAY_NOT_SYNCED -> "nothing measured or said for " + day;
            case HRV_MISSING -> "no HRV in 90 days";
            case HRV_STALE -> "last HRV " + ago(n, day);
            case HRV_SDNN_ONLY -> "HRV only as SDNN";
            case HRV_IMPLAUSIBLE -> n + " HRV values outside 6 to 250 ms";
            case RESTING_HEART_RATE_MISSING -> "no resting heart rate in 90 days";
            case RESTING_HEART_RATE_STALE -> "last resting heart rate " + ago(n, day);
            case RESTING_HEART_RATE_IMPLAUSIBLE -> n + " resting heart rates outside 25 to 130 bpm";
            case SLEEP_MISSING -> "no sleep in 90 days";
            case SLEEP_STALE -> "last sleep " + ago(n, day);
            case SLEEP_IMPLAUSIBLE -> n + " nights outside half an hour to 24 h";
            case FEEL_MISSING -> "feel not logged on " + day;
            case RATING_IMPLAUSIBLE -> n + " ratings outside 0 to 4";
            case FITNESS_MISSING -> "no fitness and fatigue for " + day;
            case FITNESS_GAPS -> n + " days without fitness in the half-year";
            case STRAVA_WITHHELD -> n + " activities of the last 42 days withheld by Strava";
            case NO_SESSION_LATELY -> "no session since " + day + ", which form counts as rest";
            case DONE_LOAD_UNKNOWN -> "load of a session done on " + day + " unknown";
            case PLANNED_LOAD_UNKNOWN -> n + " planned without a load";
            case OTHER_ATHLETE -> n + " activities of another athlete in the answer of the service";
            case PROJECTED -> "form on a day ahead is a projection";
        };
    }

    private static String effect(DataFault fault) {
        return switch (fault.code()) {
            case DAY_NOT_SYNCED -> "missing is not green: sync the device or say how it feels, and ask again";
            case HRV_MISSING,
                    RESTING_HEART_RATE_MISSING,
                    SLEEP_MISSING,
                    HRV_STALE,
                    RESTING_HEART_RATE_STALE,
                    SLEEP_STALE -> "counts as missing once older than a day, never as fine";
            case HRV_SDNN_ONLY -> "not read: SDNN is another metric than rMSSD";
            case HRV_IMPLAUSIBLE, RESTING_HEART_RATE_IMPLAUSIBLE, SLEEP_IMPLAUSIBLE, RATING_IMPLAUSIBLE -> UNIT_EFFECT;
            case FEEL_MISSING -> "own_word or symptoms in the question can stand in for it";
            case FITNESS_MISSING -> "form cannot be given";
            case FITNESS_GAPS -> "the usual range of form leaves these days out";
            case STRAVA_WITHHELD -> "totals over activities understate; fitness and fatigue include them";
            case NO_SESSION_LATELY -> "form is too high if a sync failed";
            case DONE_LOAD_UNKNOWN, PLANNED_LOAD_UNKNOWN -> "form tomorrow cannot be given in full";
            case OTHER_ATHLETE -> "left out";
            case PROJECTED -> "takes what is planned until then as done; signals are those of today";
        };
    }

    private static String ago(int days, String day) {
        return days + (days == 1 ? " day" : " days") + " ago (" + day + ")";
    }

    /** Whether the note that nothing was synced says this already. */
    static boolean isImplied(DataFault fault, LocalDate asked) {
        return switch (fault.code()) {
            case HRV_STALE, RESTING_HEART_RATE_STALE, SLEEP_STALE -> fault.count() == 1;
            case FEEL_MISSING -> fault.day().filter(asked::equals).isPresent();
            default -> false;
        };
    }
}
