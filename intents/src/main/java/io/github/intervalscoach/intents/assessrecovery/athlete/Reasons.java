package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.assessrecovery.answer.Reads;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.List;
import java.util.OptionalDouble;

/** What each rule found here, in words, with its numbers. */
final class Reasons {
    private final Interpreted verdict;

    private Reasons(Interpreted verdict) {
        this.verdict = verdict;
    }

    static List<RuleCited> of(Interpreted verdict) {
        var reasons = new Reasons(verdict);
        return verdict.because().stream()
                .map(rule -> RuleCited.of(rule, reasons.says(rule)))
                .toList();
    }

    static List<Alert> alerts(Interpreted verdict) {
        var reasons = new Reasons(verdict);
        return verdict.alerts().stream()
                .map(rule -> new Alert(rule.id(), reasons.says(rule)))
                .toList();
    }

    private String says(Rule rule) {
        return switch (rule.id()) {
            case "SAFE-1", "ILL-3" ->
                "reported: " + Words.list(verdict.subject().question().symptoms());
            case "ILL-1" -> "the calendar marks this day as ill; the plan stays, so ask before it is changed";
            case "ILL-2" -> ended();
            case "ILL-4" -> wayBack();
            case "INJ-1" -> "an injury is marked, rated or reported; ask what hurts and what does not";
            case "MEM-1" ->
                "a remembered injury holds on this day, and something hard of its sport is planned: ask what is possible";
            case "MEM-2" -> "training is planned on a day that is remembered as free";
            case "WORD-1" -> "the athlete feels worse than usual, and that always counts";
            case "WORD-2" -> "the athlete feels better than usual, which lifts a single mild signal";
            case "HRV-2" -> night(verdict.signals().get(0), "7-night mean of ln rMSSD", "below", "");
            case "RHR-1" -> resting(verdict.signals().get(1));
            case "SLEEP-1" -> night(verdict.signals().get(2), "mean sleep", "below", "");
            case "FEEL-1" -> Words.ratings(adverseRatings());
            case "LOAD-2" -> load() + " makes one signal count sooner; it describes a change and predicts no injury";
            case "LOAD-4" -> load() + " alone does not ask for rest";
            case "LOAD-7" -> verdict.outlook().map(OutlookText::says).orElse("");
            case "LOAD-5" -> "fitness rises " + number(1, verdict.trend().rampPerWeek()) + " points a week";
            case "LOAD-6" ->
                "the last seven days were much alike: monotony "
                        + number(1, verdict.trend().monotony());
            default -> general(rule);
        };
    }

    private String general(Rule rule) {
        boolean ease = verdict.decision() == Decision.EASE;
        return switch (rule.id()) {
            case "REC-1" -> "independent signals agree";
            case "REC-2" ->
                ease ? "one signal alone, and for three days or more" : "one signal alone is watched, not acted on";
            case "REC-3" -> "what was measured lies inside the athlete's own bands";
            case "DATA-1" ->
                "fewer than two of these are known for the day: HRV or resting heart rate, sleep, how the athlete feels";
            case "REC-4" -> "today's signals do not reach that day; form on it is a projection of the plan";
            case "RACE-1" -> "a race is not advised away on HRV, resting heart rate or sleep";
            default -> rule.says();
        };
    }

    private static String resting(Signal signal) {
        if (signal.reads() == Reads.ABOVE) {
            return night(signal, "resting heart rate", "against", " bpm");
        }
        return "7-day mean of resting heart rate above the own band " + Words.band(signal) + " bpm for "
                + signal.sign().days() + " days";
    }

    private static String night(Signal signal, String what, String side, String unit) {
        int days = signal.sign().days();
        return what + " " + Words.value(signal.key(), signal.value().orElse(0)) + unit + " " + side + " the own band "
                + Words.band(signal) + unit + (days > 1 ? " for " + days + " days" : "");
    }

    private String load() {
        String form = verdict.form()
                .startOfDay()
                .map(start -> "form " + Words.signedForm(start.form()))
                .orElse("load");
        boolean ratio = verdict.trend().acwr().orElse(0) >= RecoveryLimits.ACWR_HIGH;
        return ratio ? form + ", load ratio " + number(2, verdict.trend().acwr()) : form;
    }

    private String ended() {
        return "an illness or injury mark ended "
                + verdict.marks().ended().map(Wording::shortDate).orElse("lately")
                + "; that does not mean recovered: ask before anything hard";
    }

    private String wayBack() {
        return verdict.marks()
                .wayBack()
                .map(way -> way.sickDays() + " sick days ended " + Wording.shortDate(way.sickTo()) + ": "
                        + RecoveryLimits.DAYS_WITHOUT_SYMPTOMS
                        + " days without symptoms, then as many easy days; hard from "
                        + Wording.shortDate(way.hardFrom()) + " at the earliest")
                .orElse("");
    }

    private List<Signal> adverseRatings() {
        return verdict.signals().stream()
                .filter(s -> s.key().isRating() && s.sign().adverse())
                .toList();
    }

    private static String number(int decimals, OptionalDouble value) {
        return Wording.number(decimals, value.orElse(0));
    }
}
