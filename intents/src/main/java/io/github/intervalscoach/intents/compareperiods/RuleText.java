package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.Rule;

/** What each rule found here. */
record RuleText(Interpreted found) {
    RuleCited cited(Rule rule) {
        return RuleCited.of(rule, says(rule.id()));
    }

    private String says(String rule) {
        var judgement = found.judgement();
        return switch (rule) {
            case "CMP-1" ->
                judgement.countReal() + " of " + judgement.decided()
                        + " differences are more than chance at 95 % and enough to matter";
            case "CMP-2" ->
                "about " + Wording.number(1, judgement.expectedByChance()) + " of " + judgement.decided()
                        + " would look real by chance; " + judgement.countCorrected() + " real when corrected for that";
            case "CMP-3" -> found.newer().days() + " against " + found.older().days() + " days, compared by the week";
            case "CMP-4" -> "a week 30 % or more below the usual one is no usual week";
            case "CMP-5" ->
                judgement.onlyMarked().size() + " differences are gone without the marked days, "
                        + judgement.hiddenByMarked().size() + " appear";
            case "CMP-6" -> "efficiency over sessions of 60 min or more, IF to 0.80, steady, one sport";
            default -> "half the own deviation is worth a word";
        };
    }
}
