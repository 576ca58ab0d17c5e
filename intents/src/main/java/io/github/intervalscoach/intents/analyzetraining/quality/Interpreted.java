package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Cost;
import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Coverage;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.rules.QualityRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What each gap costs. */
record Interpreted(
        QualityAnalysis.Asked asked,
        int readable,
        int withheld,
        Optional<LocalDate> lastSession,
        Optional<LocalDate> lastWellness,
        List<Costly> gaps,
        List<Coverage> wellness,
        List<LoggedActivity> newest) {
    private static final int MOST_GAPS = 6;

    /** A gap, what it costs, and the rule that says so. */
    record Costly(Counted counted, Cost cost, Rule rule) {}

    static Interpreted of(Computed computed) {
        List<Costly> gaps = computed.gaps().stream()
                .map(Interpreted::costly)
                .filter(gap -> gap.counted().lack() != Lack.NOT_SYNCED || gap.cost() != Cost.MINOR)
                .sorted(Comparator.comparing(Costly::cost)
                        .thenComparing(gap -> gap.counted().lack() != Lack.NOT_SYNCED)
                        .thenComparing(gap -> gap.counted().lack() != Lack.WITHHELD)
                        .thenComparing(gap -> -gap.counted().share())
                        .thenComparing(gap -> gap.counted().lack()))
                .toList();
        return new Interpreted(
                computed.asked(),
                computed.readable(),
                computed.withheld(),
                computed.lastSession(),
                computed.lastWellness(),
                gaps,
                computed.wellness(),
                computed.newest());
    }

    /** The gaps that fit the detail asked for, costliest first. */
    List<Costly> shown() {
        return switch (asked.scope().detail()) {
            case FULL -> gaps;
            case STANDARD -> gaps.stream().limit(MOST_GAPS).toList();
            case BRIEF -> gaps.stream().limit(2).toList();
        };
    }

    boolean isEmpty() {
        return readable + withheld == 0 && lastWellness.isEmpty();
    }

    private static Costly costly(Counted counted) {
        Lack lack = counted.lack();
        if (lack == Lack.NOT_SYNCED) {
            return new Costly(counted, stale(counted.count()), QualityRules.STALE);
        }
        if (lack.spoilsAlone() && lack != Lack.WITHHELD) {
            return new Costly(counted, Cost.WEAKENS, QualityRules.FAULT);
        }
        Cost byShare = counted.share() >= QualityRules.BLOCKING_SHARE
                ? Cost.BLOCKS
                : counted.share() >= QualityRules.WEAKENING_SHARE ? Cost.WEAKENS : Cost.MINOR;
        boolean held = lack.spoilsAlone() ? byShare == Cost.MINOR : lack.isSideline() && byShare == Cost.BLOCKS;
        return new Costly(counted, held ? Cost.WEAKENS : byShare, QualityRules.SHARE);
    }

    private static Cost stale(int days) {
        return days >= QualityRules.LONG_SILENCE_DAYS
                ? Cost.BLOCKS
                : days >= QualityRules.SILENCE_DAYS ? Cost.WEAKENS : Cost.MINOR;
    }
}
