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
                judgement.onlyMarked().size() + " real only with the marked days, "
                        + judgement.hiddenByMarked().size() + " only without";
            case "CMP-8" -> "below 1.5 % noise, from 3.5 % real, between them open";
            case "CMP-9" -> "no verdict without an all-out effort";
            case "CMP-10" -> "95 % intervals that share nothing";
            case "CMP-11" ->
                "loss of at least 3 hard rides, 75 % of the fresh best after the work, and an all-out fresh best (5, 20 min"
                        + " at 118, 102 % of FTP, or a race) in each period; under 4.9 points noise";
            case "THR-1" ->
                "all-out: a race, or 5, 20, 60 min at 118, 102, 98 % of FTP, or 20 to 75 min of running at 98 % of"
                        + " threshold speed";
            case "CMP-6" -> "efficiency of steady sessions, 60 min or more, IF to 0.80";
            default -> "half the own deviation is worth a word";
        };
    }
}
