package io.github.intervalscoach.intents.analyzetraining.activity;

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
        String seconds = Wording.duration((long) flaw.first());
        return switch (flaw.code()) {
            case STRAVA_WITHHELD ->
                Wording.number(0, flaw.first()) + (flaw.first() == 1 ? " activity comes" : " activities come")
                        + " from Strava, which forbids handing the data on.";
            case MANUAL_ENTRY -> "Entered by hand: there is no recording.";
            case NO_RECORDING -> "There is no recording of this session.";
            case NOT_ANALYZED -> "The service has not finished its own analysis.";
            case EXCLUDED_TIME -> "The athlete excluded its time.";
            case EXCLUDED_POWER -> "The athlete excluded its power.";
            case EXCLUDED_HEART_RATE -> "The athlete excluded its heart rate.";
            case EXCLUDED_PACE -> "The athlete excluded its pace.";
            case POWER_ESTIMATED -> "Power is estimated, not measured.";
            case NO_THRESHOLD -> "No threshold power is set for this sport.";
            case NO_HEART_RATE -> "No heart rate was recorded.";
            case HEART_RATE_PARTIAL -> "Heart rate covers " + Wording.number(0, flaw.first()) + " % of the recording.";
            case RECORDING_GAPS ->
                seconds + " not recorded, " + Wording.duration((long) flaw.second()) + " at a stretch.";
            case POWER_SPIKES ->
                Wording.number(0, flaw.first()) + " implausible power "
                        + (flaw.first() == 1 ? "spike" : "spikes") + ", up to "
                        + Wording.number(0, flaw.second()) + " W.";
            case POWER_DROPOUTS -> seconds + " of pedalling without power.";
            case CADENCE_LOCK -> "Heart rate follows cadence for " + seconds + ".";
            case HEART_RATE_FLAT -> "Heart rate stands still for " + seconds + " while the effort varies.";
            case HEART_RATE_RANGE -> "Heart rate is not plausible for " + seconds + ".";
            case HEART_RATE_STEPS ->
                Wording.number(0, flaw.first()) + " jumps of heart rate, up to " + Wording.number(0, flaw.second())
                        + " bpm.";
            case THRESHOLD_HEART_RATE ->
                "30 min at " + Wording.number(0, flaw.first()) + " bpm, above the threshold of "
                        + Wording.number(0, flaw.second()) + " bpm.";
            case MAX_HEART_RATE ->
                "10 s at " + Wording.number(0, flaw.first()) + " bpm, above the maximum of "
                        + Wording.number(0, flaw.second()) + " bpm.";
            case GPS_JUMPS ->
                Wording.number(0, flaw.first()) + (flaw.first() == 1 ? " jump" : " jumps") + " of position.";
            case TRACK_LENGTH -> "The track is " + Wording.signed(0, flaw.first()) + " % against the distance.";
            case ALTITUDE_NOISE ->
                "Recorded climbing is " + Wording.number(1, flaw.first()) + " times what is left after smoothing.";
            case DUPLICATE ->
                "The same session is logged twice, as " + flaw.what().orElseThrow() + " too (overlap "
                        + Wording.number(0, flaw.first()) + " %).";
            case UNIT_ERROR -> UnitText.of(flaw);
            case POWER_OFFSET ->
                "Watts per heartbeat stepped by " + Wording.signed(0, flaw.first()) + " % on "
                        + flaw.what().orElseThrow() + ".";
            case ODD_DAY -> "That day had " + Wording.number(0, flaw.first()) + " hours: the clocks were changed.";
            case PLAN_NOT_LINKED ->
                Wording.number(0, flaw.first()) + " planned "
                        + (flaw.first() == 1 ? "session of that day is" : "sessions of that day are")
                        + " not linked to it.";
            case POWER_CONTRADICTS ->
                "The service shows normalized power " + Wording.number(0, flaw.first()) + " W, the recording gives "
                        + Wording.number(0, flaw.second()) + " W.";
            case LOAD_CONTRADICTS ->
                "The service shows a power load of " + Wording.number(0, flaw.first()) + ", the recording gives "
                        + Wording.number(0, flaw.second()) + ".";
        };
    }

    private static String effect(Flaw.Code code) {
        return switch (code) {
            case STRAVA_WITHHELD ->
                "No numbers. Upload the original file to Intervals.icu or connect the device's own service.";
            case MANUAL_ENTRY, NO_RECORDING -> "Figures are the service's summary; nothing can be checked.";
            case NOT_ANALYZED -> "Its load and intervals may still change.";
            case EXCLUDED_TIME, EXCLUDED_POWER, EXCLUDED_HEART_RATE, EXCLUDED_PACE -> "Honoured: not read here.";
            case POWER_ESTIMATED -> "Power figures describe a model, not the rider.";
            case NO_THRESHOLD -> "No intensity, load check or W\u2032 balance.";
            case NO_HEART_RATE, HEART_RATE_PARTIAL -> "Heart rate figures rest on what is there; drift may be missing.";
            case RECORDING_GAPS -> "Best efforts do not reach across gaps.";
            case POWER_SPIKES -> "Short best efforts and normalized power may be too high.";
            case POWER_DROPOUTS -> "Average and normalized power are too low.";
            case CADENCE_LOCK -> "Heart rate is not read: no average, no drift.";
            case HEART_RATE_FLAT -> "Left out of the average heart rate; drift is not read.";
            case HEART_RATE_RANGE -> "Left out of average and highest heart rate.";
            case HEART_RATE_STEPS -> "The average stands; the highest heart rate is doubtful.";
            case THRESHOLD_HEART_RATE, MAX_HEART_RATE -> "Zones and load by heart rate rest on it: review the setting.";
            case GPS_JUMPS, TRACK_LENGTH -> "Distance, pace and splits are doubtful.";
            case ALTITUDE_NOISE -> "Elevation gain is doubtful; climbs are read from the smoothed profile.";
            case DUPLICATE -> "Its load may count twice; keep one of the two.";
            case UNIT_ERROR -> "Not read.";
            case POWER_OFFSET -> "Power before and after may not compare; heat or another bike look the same.";
            case ODD_DAY -> "Times are those of the clock; lengths were measured.";
            case PLAN_NOT_LINKED -> "Not compared with a plan. Link it in Intervals.icu if it was that session.";
            case LOAD_CONTRADICTS -> "Another threshold or time may have been used; the stored load stands.";
            case POWER_CONTRADICTS -> "Figures here are computed from the recording.";
        };
    }
}
