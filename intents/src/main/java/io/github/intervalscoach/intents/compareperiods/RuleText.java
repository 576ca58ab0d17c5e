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
            case "CMP-1" -> judgement.countReal() + " of " + judgement.decided() + " differences real at 95 %";
            case "CMP-2" ->
                "about " + Wording.number(1, judgement.expectedByChance()) + " would look so by chance, "
                        + judgement.countCorrected() + " left when corrected for " + judgement.decided()
                        + (judgement.decided() == 1 ? " test" : " tests");
            case "CMP-3" -> found.newer().days() + " against " + found.older().days() + " days, by the week";
            case "CMP-4" -> "30 % below the usual week is a light one";
            case "CMP-5" ->
                judgement.onlyMarked().isEmpty() && judgement.hiddenByMarked().isEmpty()
                        ? "no verdict changes without the marked days"
                        : judgement.onlyMarked().size() + " real only with the marked days, "
                                + judgement.hiddenByMarked().size() + " only without";
            case "CMP-6" -> "efficiency of steady sessions, 60 min or more, IF to 0.80";
            default -> "half the own deviation is worth a word";
        };
    }
}
