package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.EasyDays;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Fade;
import io.github.intervalscoach.intents.analyzerace.answer.Finding;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.rules.RaceRules;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers mean, with the rules that say so.
 *
 * @param againstBest faster, slower or within_noise against the fastest similar race
 * @param causes likely reasons, none of them certain
 */
record Interpreted(
        Computed figures,
        Optional<Fade> fade,
        Optional<Fade> endsFade,
        Optional<String> againstBest,
        EasyDays recovery,
        List<Finding> findings,
        List<Finding> causes,
        Confidence confidence) {
    private static final double RACE_TO_RACE_PERCENT = 2;
    private static final int LONG_SECONDS = 4_500;

    static Interpreted of(Computed computed) {
        Optional<Fade> fade = Pacing.of(computed.thirds());
        Optional<Fade> endsFade = computed.ends().flatMap(ends -> Pacing.of(ends.parts()));
        Optional<String> againstBest =
                computed.similar().stream().findFirst().map(best -> against(best.speedDifferencePercent()));
        EasyDays recovery = Recovery.after(computed.asked().contest());
        return new Interpreted(
                computed,
                fade,
                endsFade,
                againstBest,
                recovery,
                findings(computed, fade, endsFade, recovery),
                causes(computed, fade),
                confidence(computed, fade));
    }

    RaceExecution.Asked asked() {
        return figures.asked();
    }

    List<Flaw> flaws() {
        return figures.flaws();
    }

    boolean isCutInParts() {
        return !figures.thirds().isEmpty();
    }

    boolean hasSimilar() {
        return !figures.similar().isEmpty();
    }

    private static String against(double percent) {
        if (Math.abs(percent) < RACE_TO_RACE_PERCENT) {
            return "within_noise";
        }
        return percent > 0 ? "faster" : "slower";
    }

    private static List<Finding> findings(
            Computed computed, Optional<Fade> fade, Optional<Fade> endsFade, EasyDays recovery) {
        List<Finding> findings = new ArrayList<>();
        fade.ifPresent(f -> findings.add(Finding.of(RaceRules.PACING, f.percent())));
        endsFade.ifPresent(f -> findings.add(Finding.of(RaceRules.ENDS, f.percent())));
        if (!computed.similar().isEmpty()) {
            findings.add(Finding.of(
                    RaceRules.SIMILAR,
                    computed.similar().size(),
                    computed.similar().get(0).speedDifferencePercent()));
        }
        computed.buildUp()
                .lastWeekAgainstUsualPercent()
                .ifPresent(percent -> findings.add(Finding.of(RaceRules.BUILD_UP, percent)));
        computed.morning().ifPresent(m -> findings.add(Finding.of(RaceRules.MORNING, m.formPoints())));
        if (!computed.asked().diary().today().isAfter(recovery.until())) {
            findings.add(Finding.of(RaceRules.RECOVERY, recovery.least(), recovery.most()));
        }
        return List.copyOf(findings);
    }

    /** Only where there is something to explain. */
    private static List<Finding> causes(Computed computed, Optional<Fade> fade) {
        boolean faded = fade.filter(f -> f.verdict().endsWith("fade")).isPresent();
        boolean slower = computed.similar().stream()
                .findFirst()
                .filter(best -> best.speedDifferencePercent() <= -RACE_TO_RACE_PERCENT)
                .isPresent();
        if (!faded && !slower) {
            return List.of();
        }
        List<Finding> causes = new ArrayList<>();
        Activity activity = computed.asked().activity();
        computed.heat()
                .ifPresent(heat -> causes.add(Finding.of(
                        RaceRules.HEAT,
                        activity.averageTemperatureCelsius().orElseThrow(),
                        heat.lowPercent(),
                        heat.highPercent())));
        boolean unfuelled = activity.carbohydrateIntakeGrams().isPresent()
                && activity.carbohydrateIntakeGrams().getAsInt() == 0
                && computed.asked().contest().seconds().orElse(0) >= LONG_SECONDS;
        if (unfuelled) {
            causes.add(Finding.of(TrainingRules.UNFUELLED));
        }
        return List.copyOf(causes);
    }

    private static Confidence confidence(Computed computed, Optional<Fade> fade) {
        if (fade.isEmpty()) {
            return Confidence.LOW;
        }
        boolean doubtful = computed.flaws().stream()
                .anyMatch(f -> f.code() == Flaw.Code.NOT_MARKED
                        || f.code() == Flaw.Code.NO_ALTITUDE
                        || f.code() == Flaw.Code.POWER_ESTIMATED
                        || f.code() == Flaw.Code.LONG_STOPS
                        || f.code() == Flaw.Code.STOPS_UNPLACED
                        || f.code() == Flaw.Code.EXCLUDED);
        return doubtful ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
