package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.load.LoadSpike;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.PeriodRules;
import io.github.intervalscoach.intents.rules.ProgressRules;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.ArrayList;
import java.util.List;

/** What the numbers mean, with the numbers that say so. */
record Interpreted(
        Athlete athlete,
        Days days,
        PeriodAnalysis.Purpose purpose,
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
                computed.purpose(),
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
                .filter(change -> change.load().percent().isPresent())
                .ifPresent(change -> findings.add(Finding.of(
                        TrainingRules.CHANGE, false, change.load().percent().getAsDouble())));
        figures.loadTrend()
                .filter(trend -> trend.change().reads() != Reads.CANNOT_SAY)
                .ifPresent(trend -> findings.add(Finding.of(ProgressRules.LOAD_CHANGE, false)));
        findings.addAll(extras(computed));
        return findings;
    }

    /** What is only said of what was asked for, or holds. */
    private static List<Finding> extras(Computed computed) {
        List<Finding> findings = new ArrayList<>();
        computed.figures()
                .patterns()
                .filter(patterns -> !patterns.habits().isEmpty())
                .ifPresent(patterns -> findings.add(Finding.of(PeriodRules.HABIT, false, patterns.days())));
        if (computed.scope().shows(Include.PATTERNS)) {
            computed.figures()
                    .patterns()
                    .flatMap(Patterns::hardDays)
                    .ifPresent(hard ->
                            findings.add(Finding.of(PeriodRules.HARD_SPACING, false, hard.readable(), hard.trained())));
        }
        if (computed.scope().shows(Include.FUELLING)) {
            computed.figures()
                    .fuelling()
                    .filter(fuelling -> fuelling.longSessions() > 0)
                    .ifPresent(fuelling -> findings.add(
                            Finding.of(PeriodRules.FUELLING, false, fuelling.logged(), fuelling.longSessions())));
        }
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
