package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.compareperiods.answer.WindowFigures;
import io.github.intervalscoach.intents.compareperiods.curves.CurveJudgement;
import io.github.intervalscoach.intents.compareperiods.curves.LossJudgement;
import io.github.intervalscoach.intents.rules.CompareRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers mean, with the rules that say so.
 *
 * @param spoke the rules that had a part in it
 */
record Interpreted(
        ComparePeriods.Asked asked,
        Period newer,
        Period older,
        Optional<WindowFigures> figuresNewer,
        Optional<WindowFigures> figuresOlder,
        Judgement judgement,
        List<Mark> marks,
        List<Flaw> flaws,
        List<Rule> spoke,
        Confidence confidence,
        Optional<CurveJudgement> curves,
        Optional<LossJudgement> losses) {
    /** Shorter periods see large differences only. */
    private static final int LONG_ENOUGH = 14;

    static Interpreted of(Computed computed) {
        var judgement = Judgement.of(computed.tested(), computed.unmarked());
        var curves = computed.curves()
                .map(numbers -> CurveJudgement.of(
                        numbers, computed.newer().days(), computed.older().days()));
        var losses = computed.losses().map(LossJudgement::of);
        return new Interpreted(
                computed.asked(),
                computed.newer(),
                computed.older(),
                computed.figuresNewer(),
                computed.figuresOlder(),
                judgement,
                computed.marks(),
                computed.flaws(),
                spoke(computed, judgement, curves, losses),
                curves.filter(CurveJudgement::isOpen).isPresent()
                                || losses.filter(LossJudgement::isOpen).isPresent()
                        ? Confidence.LOW
                        : confidence(computed, judgement),
                curves,
                losses);
    }

    private static List<Rule> spoke(
            Computed computed, Judgement judgement, Optional<CurveJudgement> curves, Optional<LossJudgement> losses) {
        List<Rule> rules = new ArrayList<>(curves.map(CurveJudgement::spoke).orElse(List.of()));
        rules.addAll(losses.map(LossJudgement::spoke).orElse(List.of()));
        if (judgement.decided() > 0) {
            rules.add(CompareRules.VERDICT);
            rules.add(CompareRules.CHANCE);
        }
        boolean beside = computed.asked().scope().isBesideBests();
        if (!beside
                && !computed.tested().isEmpty()
                && computed.newer().days() != computed.older().days()) {
            rules.add(CompareRules.RATES);
        }
        boolean speaksOfMarks = judgement.decided() > 0 && (!beside || isOneSided(computed.marks()));
        if (speaksOfMarks && computed.marks().stream().anyMatch(Interpreted::isLightWeek)) {
            rules.add(CompareRules.LIGHT_WEEK);
        }
        boolean marksOnly = computed.marks().stream().noneMatch(Interpreted::isLightWeek)
                && isOneSided(computed.marks())
                && judgement.decided() > 0;
        if ((!beside && judgement.isChangedByMarked()) || marksOnly) {
            rules.add(CompareRules.MARKED);
        }
        if (!beside && judgement.differences().stream().anyMatch(d -> isOfSessions(d.tested()))) {
            rules.add(CompareRules.ALIKE);
        }
        if (judgement.real().stream().anyMatch(d -> d.tested().measure().isWellness())) {
            rules.add(CompareRules.WORTHWHILE);
        }
        return List.copyOf(rules);
    }

    private static boolean isOfSessions(Tested tested) {
        Measure measure = tested.measure();
        return tested.verdict() != Verdict.CANNOT_SAY
                && (measure == Measure.EFFICIENCY_BY_POWER
                        || measure == Measure.EFFICIENCY_BY_SPEED
                        || measure == Measure.DECOUPLING);
    }

    private static boolean isLightWeek(Mark mark) {
        return mark.kind() == Mark.Kind.LIGHT_WEEK_PLANNED || mark.kind() == Mark.Kind.LIGHT_WEEK_DONE;
    }

    private static Confidence confidence(Computed computed, Judgement judgement) {
        if (judgement.decided() == 0) {
            return Confidence.LOW;
        }
        boolean doubtful = computed.flaws().stream()
                .anyMatch(f -> f.code() == Flaw.Code.STRAVA_WITHHELD
                        || f.code() == Flaw.Code.BEFORE_RECORD
                        || f.code() == Flaw.Code.DUPLICATES);
        boolean isShort = Math.min(computed.newer().days(), computed.older().days()) < LONG_ENOUGH - 1;
        return doubtful || isShort || isOneSided(computed.marks()) ? Confidence.MEDIUM : Confidence.HIGH;
    }

    /** Whether one period only has marked days: then the two are not alike. */
    static boolean isOneSided(List<Mark> marks) {
        boolean newer = marks.stream().anyMatch(mark -> mark.in() == Side.NEWER);
        boolean older = marks.stream().anyMatch(mark -> mark.in() == Side.OLDER);
        return newer != older;
    }
}
