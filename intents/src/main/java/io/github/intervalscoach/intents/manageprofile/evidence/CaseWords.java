package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.evidence.Interpreted.Judged;
import io.github.intervalscoach.intents.manageprofile.evidence.Interpreted.Reason;
import io.github.intervalscoach.intents.model.Athlete;

/** Words for one threshold and its values. */
record CaseWords(Athlete athlete) {
    String label(Case one) {
        return one.sport() + " "
                + switch (one.kind()) {
                    case FTP -> "FTP";
                    case INDOOR_FTP -> "FTP indoors";
                    case THRESHOLD_PACE -> "threshold pace";
                    case THRESHOLD_HEART_RATE -> "threshold heart rate";
                };
    }

    String value(Case one, double value) {
        return switch (one.kind()) {
            case FTP, INDOOR_FTP -> Wording.number(0, value) + " W";
            case THRESHOLD_HEART_RATE -> Wording.number(0, value) + " bpm";
            case THRESHOLD_PACE -> Units.of(athlete).pace(one.sport(), value);
        };
    }

    String set(Case one) {
        return one.set().isPresent() ? value(one, one.set().getAsDouble()) : "not set";
    }

    /** As in {@code Ride FTP 280 W: test it, no maximal effort in 60 days}. */
    String verdict(Judged judged) {
        Case one = judged.about();
        return switch (judged.verdict()) {
            case RAISE ->
                label(one) + " " + set(one) + ": raise it"
                        + (one.supported().isPresent()
                                ? ", the evidence centres on "
                                        + value(one, one.supported().getAsDouble())
                                : "");
            case KEEP -> label(one) + " " + set(one) + ": keep it, " + why(judged);
            case TEST -> label(one) + " " + set(one) + ": test it, " + why(judged);
            case NOT_SET ->
                label(one) + ": not set"
                        + (one.supported().isPresent()
                                ? "; the evidence centres on "
                                        + value(one, one.supported().getAsDouble()) + ", test before setting"
                                : "");
            case CANNOT_SAY -> label(one) + " " + set(one) + ": cannot say, no session with it in 90 days";
        };
    }

    private static String why(Judged judged) {
        String first = switch (judged.reasons().get(0)) {
            case TWO_METHODS_ABOVE -> "two methods are above it";
            case ONE_METHOD_ABOVE -> "only one method is above it";
            case CONTRADICTED -> "a session contradicts it";
            case NO_MAXIMAL_EFFORT -> "no maximal effort in 60 days";
            case AGREES -> "nothing recent contradicts it";
            case NOT_REACHED -> "recent maximal efforts fall short of it";
            case NOT_NOW, JUST_DONE, NO_SESSIONS, NONE_SET -> "nothing to judge by";
        };
        return first
                + (judged.gave(Reason.NOT_NOW) ? "; no test now" : "")
                + (judged.gave(Reason.JUST_DONE) ? "; a maximal effort was within 14 days" : "");
    }
}
