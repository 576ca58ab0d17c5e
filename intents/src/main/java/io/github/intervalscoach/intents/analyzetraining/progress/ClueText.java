package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.answer.Wording;

/** Words for a clue and for a cause. */
final class ClueText {
    private ClueText() {}

    static String cause(Clue.Cause cause) {
        return switch (cause) {
            case TOO_LITTLE_LOAD -> "no more load than before";
            case SAME_DAYS -> "days too much alike";
            case TOO_MUCH_INTENSITY -> "too much intensity";
            case TOO_LITTLE_INTENSITY -> "too little intensity";
            case TOO_LITTLE_RECOVERY -> "too little recovery";
            case BREAK -> "a break";
            case ILLNESS_OR_INJURY -> "illness or injury";
            case THRESHOLD_OUTDATED -> "outdated FTP, so wrong zones";
            case INDOOR_OUTDOOR -> "indoor and outdoor not comparable";
            case NOT_TESTED -> "nothing tested it: no full effort";
            case MORE_LOAD -> "more load";
            case CONSISTENCY -> "steady training without breaks";
            case EASY_BASE -> "mostly easy training";
        };
    }

    static String of(Clue clue) {
        double first = clue.first();
        double second = clue.second();
        return switch (clue.code()) {
            case LOAD_FELL -> "load " + perWeek(first, second);
            case LOAD_ROSE -> "load " + perWeek(first, second);
            case LOAD_SAME -> "load much the same, " + perWeek(first, second);
            case FITNESS_FELL, FITNESS_ROSE -> "fitness " + Wording.signed(0, first) + " points";
            case FITNESS_LEVEL -> "fitness level (" + Wording.signed(1, first) + ")";
            case MONOTONOUS_WEEKS -> whole(first) + " of " + whole(second) + " weeks with monotony above 2.0";
            case EASY_WEEKS -> whole(first) + " of " + whole(second) + " weeks easy (below 70 % of the usual)";
            case MIX_HARD, MIX_EASY, MIX_ALL_EASY ->
                whole(100 - first - second) + " % easy, " + whole(first) + " % middle, " + whole(second) + " % high";
            case HRV_FELL -> "HRV " + Wording.signed(0, first) + " %, more than noise";
            case HRV_HELD -> "HRV not lower beyond noise (" + Wording.signed(0, first) + " %)";
            case RESTING_RATE_ROSE -> "resting heart rate " + Wording.signed(1, first) + " bpm, more than noise";
            case RESTING_RATE_HELD ->
                "resting heart rate not higher beyond noise (" + Wording.signed(1, first) + " bpm)";
            case GAP ->
                "longest gap " + whole(first) + (first == 1 ? " day" : " days")
                        + (second < -1 ? ", about " + Wording.number(0, second) + " % VO2max if fully off" : "");
            case MARKED -> whole(first) + " days marked sick, " + whole(second) + " injured";
            case NONE_MARKED -> "no day marked sick or injured";
            case THRESHOLD_DIFFERS, THRESHOLD_FITS ->
                "FTP set " + whole(first) + " W, estimate " + whole(second) + " W";
            case INDOOR_SHARE -> "indoor sessions " + whole(first) + " % \u2192 " + whole(second) + " %";
            case TWENTY_MINUTES -> "best 20 min " + whole(first) + " W against FTP " + whole(second) + " W";
        };
    }

    private static String perWeek(double older, double newer) {
        return whole(older) + " \u2192 " + whole(newer) + " a week";
    }

    private static String whole(double value) {
        return Wording.number(0, value);
    }
}
