package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.load.LoadSpike;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.ArrayList;
import java.util.List;

/** What the numbers mean, with the numbers that say so. */
record Interpreted(
        Athlete athlete,
        Days days,
        Scope scope,
        List<Flaw> flaws,
        PeriodSection figures,
        List<Finding> findings,
        Confidence confidence) {
    private static final double FAR = 1.10;

    static Interpreted of(Computed computed) {
        return new Interpreted(
                computed.athlete(),
                computed.days(),
                computed.scope(),
                computed.flaws(),
                computed.figures(),
                List.copyOf(findings(computed)),
                confidence(computed));
    }

    private static List<Finding> findings(Computed computed) {
        PeriodSection figures = computed.figures();
        List<Finding> findings = new ArrayList<>();
        figures.fitness()
                .map(fitness -> fitness.rampPointsPerWeek())
                .ifPresent(ramp -> ramp.ifPresent(points -> {
                    if (points > LoadRules.RAMP_FAST) {
                        findings.add(Finding.of(LoadRules.RAMP, points > LoadRules.RAMP_HIGH, points));
                    }
                }));
        figures.week()
                .filter(week -> week.monotony() > LoadRules.MONOTONOUS
                        && week.deload().map(deload -> !deload).orElse(false))
                .ifPresent(
                        week -> findings.add(Finding.of(LoadRules.MONOTONY, true, week.monotony(), week.loadPoints())));
        computed.farthestRun().filter(run -> run.ratio() > FAR).ifPresent(run -> findings.add(spike(run)));
        if (figures.distributions().stream().anyMatch(d -> d.shape().isPresent())) {
            findings.add(Finding.of(TrainingRules.DISTRIBUTION, false));
        }
        if (figures.plan().planned() > 0) {
            findings.add(Finding.of(
                    TrainingRules.PLAN_FOLLOWED,
                    false,
                    figures.plan().paired(),
                    figures.plan().planned()));
        }
        figures.before()
                .filter(change -> change.loadChangePercent().isPresent())
                .ifPresent(change -> findings.add(Finding.of(
                        TrainingRules.CHANGE, false, change.loadChangePercent().getAsDouble())));
        return findings;
    }

    private static Finding spike(LoadSpike run) {
        return Finding.of(
                TrainingRules.LONG_RUN_SPIKE, true, 100 * (run.ratio() - 1), run.distanceMeters(), run.longestMeters());
    }

    private static Confidence confidence(Computed computed) {
        boolean nothing = computed.flaws().stream().anyMatch(f -> f.code() == Flaw.Code.NOTHING_LOGGED);
        if (nothing) {
            return Confidence.LOW;
        }
        boolean partial = computed.flaws().stream()
                .anyMatch(f -> f.code() == Flaw.Code.STRAVA_WITHHELD
                        || f.code() == Flaw.Code.WITHOUT_LOAD
                        || f.code() == Flaw.Code.DUPLICATES
                        || f.code() == Flaw.Code.NO_FITNESS);
        return partial ? Confidence.MEDIUM : Confidence.HIGH;
    }
}
