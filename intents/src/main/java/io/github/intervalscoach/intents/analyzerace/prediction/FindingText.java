package io.github.intervalscoach.intents.analyzerace.prediction;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzerace.answer.Finding;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;

/** Words for what a rule found. */
final class FindingText {
    private FindingText() {}

    static RuleCited cited(Finding finding, Units units) {
        return RuleCited.of(finding.rule(), says(finding, units));
    }

    private static String says(Finding f, Units units) {
        return switch (f.rule().id()) {
            case "RACE-6" ->
                number(0, f.number(0)) + " models \u00b1" + number(1, f.number(1)) + " %, margin \u00b1"
                        + number(1, f.number(2)) + " %";
            case "RACE-7" ->
                "the race it rests on is " + RaceTime.days((long) f.number(0)) + " old, the distance "
                        + number(2, f.number(1)) + " times its";
            case "RACE-8" -> "bests up to " + Wording.duration((long) f.number(0)) + "; power, not a time";
            case "RACE-13" ->
                units.temperature().of(Computed.WARM_CELSIUS) + " may cost " + number(0, f.number(0)) + " to "
                        + number(0, f.number(1)) + " %";
            case "RACE-9" ->
                "fuelling logged in " + number(0, f.number(0)) + " of " + number(0, f.number(1))
                        + " long sessions; reported, not prescribed";
            case "RACE-10" -> number(0, f.number(0)) + " % less load on these days";
            case "RACE-11" -> "taper of " + RaceTime.days((long) f.number(0));
            case "RACE-4" -> "form on race morning " + signed(0, Round.to(1, f.number(0))) + " as planned";
            case "RACE-12" ->
                "a long or large session is planned " + RaceTime.days((long) f.number(0)) + " before the race";
            case "RACE-1" -> "HRV and sleep never call a race off";
            case "ILL-1" -> "marked sick today: illness, not form, decides whether to start";
            case "INJ-1" -> "marked injured today: what hurts decides whether to start";
            case "ILL-2" ->
                "a mark of illness or injury ended " + RaceTime.days((long) f.number(0))
                        + " ago: whether it is over is unknown";
            default -> f.rule().says();
        };
    }
}
