package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.assessrecovery.answer.Decision;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.MemoryRules;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import io.github.intervalscoach.intents.rules.RecoveryRules;
import io.github.intervalscoach.intents.rules.Rule;
import io.github.intervalscoach.intents.safety.Symptom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The verdict by the rules, first match first; nothing else decides.
 *
 * @param because the rules that made it, the deciding one first
 */
record Ruling(Decision decision, List<Rule> because) {
    private static final List<Rule> BY_SIGNALS = List.of(
            RecoveryRules.TWO_DOMAINS,
            RecoveryRules.ONE_DOMAIN,
            RecoveryRules.ALL_WITHIN,
            RecoveryRules.OWN_WORSE,
            RecoveryRules.OWN_BETTER,
            RecoveryRules.TOO_LITTLE,
            LoadRules.LOAD_ADDS);

    Ruling {
        because = List.copyOf(because);
    }

    static Ruling on(Facts facts) {
        if (facts.has(Symptom.Kind.RED_FLAG)) {
            return new Ruling(Decision.REST, List.of(RecoveryRules.RED_FLAG));
        }
        if (facts.ill()) {
            return new Ruling(Decision.REST, List.of(RecoveryRules.ILL_NOW));
        }
        if (facts.has(Symptom.Kind.SYSTEMIC)) {
            return new Ruling(Decision.REST, List.of(RecoveryRules.SYSTEMIC));
        }
        Ruling domains = onTheWayBack(facts, facts.race() ? onRaceDay(facts) : onAnyDay(facts));
        if (facts.injured() || facts.has(Symptom.Kind.INJURY)) {
            return domains.atLeastEase(RecoveryRules.INJURED);
        }
        if (facts.has(Symptom.Kind.ABOVE_THE_NECK)) {
            return domains.atLeastEase(RecoveryRules.SYSTEMIC);
        }
        return facts.sparesHard() && domains.decision() == Decision.AS_PLANNED
                ? domains.with(Decision.EASE, MemoryRules.INJURY)
                : domains;
    }

    /** What signals decided holds for days, not for weeks; marks, symptoms and races are as they are. */
    Ruling foreseen(long daysAhead) {
        boolean bySignals = BY_SIGNALS.contains(because.get(0)) && !because.contains(RecoveryRules.RACE_DAY);
        return daysAhead > RecoveryLimits.DAYS_FORESEEN && bySignals
                ? new Ruling(Decision.CANNOT_SAY, List.of(RecoveryRules.TOO_FAR))
                : this;
    }

    /** An illness that ended is unknown, not over: days decide until somebody has asked. */
    private static Ruling onTheWayBack(Facts facts, Ruling domains) {
        if (facts.wayBack() == WayBack.Phase.NOT_ON_IT) {
            return domains;
        }
        if (facts.race()) {
            return domains.decision() == Decision.EASE
                    ? domains.with(Decision.EASE, RecoveryRules.WAY_BACK)
                    : domains.with(Decision.CANNOT_SAY, RecoveryRules.WAY_BACK);
        }
        boolean rest = facts.wayBack() == WayBack.Phase.WITHOUT_TRAINING || domains.decision() == Decision.REST;
        return domains.with(rest ? Decision.REST : Decision.EASE, RecoveryRules.WAY_BACK);
    }

    /** The same grounds after {@code rule}, and another decision; that all is within is no ground for less. */
    private Ruling with(Decision other, Rule rule) {
        var grounds = because.stream().filter(ground -> !ground.equals(RecoveryRules.ALL_WITHIN));
        return new Ruling(other, Stream.concat(Stream.of(rule), grounds).toList());
    }

    private Ruling atLeastEase(Rule rule) {
        if (decision != Decision.REST) {
            return new Ruling(Decision.EASE, List.of(rule));
        }
        return with(Decision.REST, rule);
    }

    private static Ruling onRaceDay(Facts facts) {
        if (facts.says(OwnWord.WORSE)) {
            return new Ruling(Decision.EASE, List.of(RecoveryRules.OWN_WORSE, RecoveryRules.RACE_DAY));
        }
        return facts.known().size() < RecoveryLimits.DOMAINS_NEEDED
                ? new Ruling(Decision.CANNOT_SAY, List.of(RecoveryRules.TOO_LITTLE, RecoveryRules.RACE_DAY))
                : new Ruling(Decision.AS_PLANNED, because(facts, RecoveryRules.RACE_DAY));
    }

    private static Ruling onAnyDay(Facts facts) {
        List<Sign> adverse = facts.adverse();
        if (facts.says(OwnWord.WORSE)) {
            return new Ruling(
                    adverse.size() > 1 ? Decision.REST : Decision.EASE, because(facts, RecoveryRules.OWN_WORSE));
        }
        if (facts.known().size() < RecoveryLimits.DOMAINS_NEEDED) {
            return new Ruling(Decision.CANNOT_SAY, because(facts, RecoveryRules.TOO_LITTLE));
        }
        return switch (adverse.size()) {
            case 0 -> new Ruling(Decision.AS_PLANNED, because(facts, RecoveryRules.ALL_WITHIN));
            case 1 -> onOneDomain(facts, adverse.get(0));
            default -> {
                boolean rest = adverse.size() > 2 || adverse.stream().anyMatch(Sign::strong);
                yield new Ruling(rest ? Decision.REST : Decision.EASE, because(facts, RecoveryRules.TWO_DOMAINS));
            }
        };
    }

    private static Ruling onOneDomain(Facts facts, Sign domain) {
        boolean otherThanFeel = !facts.subjective().adverse();
        if (facts.says(OwnWord.BETTER) && otherThanFeel && !domain.strong()) {
            return new Ruling(Decision.AS_PLANNED, because(facts, RecoveryRules.OWN_BETTER));
        }
        if (domain.days() >= RecoveryLimits.DAYS_ALONE) {
            return new Ruling(Decision.EASE, because(facts, RecoveryRules.ONE_DOMAIN));
        }
        return facts.loadWeighs() && domain.days() >= RecoveryLimits.DAYS_WITH_LOAD
                ? new Ruling(Decision.EASE, because(facts, LoadRules.LOAD_ADDS))
                : new Ruling(Decision.AS_PLANNED, because(facts, RecoveryRules.ONE_DOMAIN));
    }

    private static List<Rule> because(Facts facts, Rule deciding) {
        var rules = new ArrayList<>(List.of(deciding));
        add(rules, facts.hrv(), RecoveryRules.HRV);
        add(rules, facts.resting(), RecoveryRules.RESTING_HEART_RATE);
        add(rules, facts.sleep(), RecoveryRules.SLEEP);
        add(rules, facts.feel(), RecoveryRules.FEEL);
        return rules;
    }

    private static void add(List<Rule> rules, Sign sign, Rule rule) {
        if (sign.adverse()) {
            rules.add(rule);
        }
    }
}
