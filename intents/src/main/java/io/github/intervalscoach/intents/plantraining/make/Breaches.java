package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.consequences.BrokenRule;
import io.github.intervalscoach.intents.plantraining.consequences.Consequences;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.PlanRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rules that are broken in the days of a plan: by it, or by what stands there without it. */
record Breaches(Draft draft, Plan plan, Consequences consequences) {
    private static final int WEEK = 7;

    /** By what the plan adds. */
    List<String> ofThePlan() {
        return said(broken().filter(this::isOfThePlan).toList());
    }

    /** By what stands alone. */
    List<String> ofTheCalendar() {
        return said(broken().filter(rule -> !isOfThePlan(rule)).toList());
    }

    private Stream<BrokenRule> broken() {
        return consequences.broken().stream()
                .filter(rule -> draft.span().proposed().contains(rule.day()));
    }

    /** A sentence a rule: its first day, and on how many more. */
    private static List<String> said(List<BrokenRule> broken) {
        return broken.stream()
                .map(BrokenRule::rule)
                .distinct()
                .map(rule -> said(
                        rule,
                        broken.stream().filter(one -> one.rule().equals(rule)).toList()))
                .toList();
    }

    private static String said(Rule rule, List<BrokenRule> broken) {
        int more = broken.size() - 1;
        return words(broken.get(0))
                + (more == 0 ? "" : ", and on " + more + (more == 1 ? " more day" : " more days"))
                + " [" + rule.id() + "]";
    }

    private static String words(BrokenRule broken) {
        Rule rule = broken.rule();
        String day = Wording.shortDate(broken.day());
        String value = Wording.number(0, broken.value());
        String allowed = Wording.number(0, broken.allowed());
        if (rule.equals(PlanRules.SPACING)) {
            return "hard days " + value + " apart, not " + allowed + ", on " + day;
        }
        if (rule.equals(PlanRules.LONGEST)) {
            return value + " min on " + day + ", where a tenth more than the longest is " + allowed;
        }
        if (rule.equals(PlanRules.BEFORE_RACE)) {
            return "hard or long " + value + (broken.value() == 1 ? " day" : " days") + " before a race, on " + day;
        }
        if (rule.equals(PlanRules.EVE)) {
            return value + " min on " + day + ", the eve of a race, " + allowed + " at most";
        }
        if (rule.equals(LoadRules.RAMP)) {
            return "fitness rises by " + Wording.number(1, broken.value()) + " in the week to " + day + ", " + allowed
                    + " is fast";
        }
        if (rule.equals(PlanRules.MIX)) {
            return value + " % above easy in the week to " + day + ", " + allowed + " at most in its phase";
        }
        return "form " + Wording.signed(1, broken.value()) + " on " + day + ", "
                + Wording.signed(0, broken.allowed())
                + (rule.equals(PlanRules.RACE_FORM) ? " is where a race morning's range ends" : " is the deepest");
    }

    private boolean isOfThePlan(BrokenRule broken) {
        LocalDate day = broken.day();
        if (broken.rule().equals(PlanRules.BEFORE_RACE) || broken.rule().equals(PlanRules.EVE)) {
            return plan.sessions().stream().anyMatch(dated -> dated.day().equals(day));
        }
        if (broken.rule().equals(PlanRules.SPACING)) {
            return plan.sessions().stream()
                    .anyMatch(dated -> dated.session().kind().isHard()
                            && !dated.day().isAfter(day)
                            && !dated.day().isBefore(day.minusDays(1)));
        }
        boolean isOfForm = broken.rule().equals(PlanRules.FORM_IN_TRAINING)
                || broken.rule().equals(PlanRules.RACE_FORM);
        LocalDate since = isOfForm ? draft.span().proposed().first() : day.minusDays(WEEK - 1L);
        return plan.sessions().stream()
                .anyMatch(dated -> !dated.day().isAfter(day) && !dated.day().isBefore(since));
    }
}
