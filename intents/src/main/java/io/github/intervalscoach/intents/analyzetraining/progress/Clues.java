package io.github.intervalscoach.intents.analyzetraining.progress;

import static io.github.intervalscoach.intents.analyzetraining.progress.Clue.AGAINST;
import static io.github.intervalscoach.intents.analyzetraining.progress.Clue.FOR;
import static io.github.intervalscoach.intents.analyzetraining.progress.Clue.STRONGLY;

import io.github.intervalscoach.analytics.intensity.IntensityDistribution.Shape;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Cause;
import io.github.intervalscoach.intents.analyzetraining.progress.Clue.Code;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Direction;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Kind;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What training itself speaks for and against each cause; {@link Circumstances} has the rest. */
record Clues(List<Measured> measures, Facts facts) {
    List<Clue> all() {
        List<Clue> clues = new ArrayList<>();
        load(clues);
        fitness(clues);
        days(clues);
        mix(clues);
        clues.addAll(new Circumstances(facts).clues());
        return clues;
    }

    private void load(List<Clue> clues) {
        find(Kind.LOAD).ifPresent(load -> {
            double older = load.older().orElse(0);
            double newer = load.newer().orElse(0);
            int weight = load.direction() == Direction.UP || load.direction() == Direction.DOWN ? STRONGLY : FOR;
            double margin = ProgressRules.LOAD_MATTERS * older;
            Code code =
                    newer < older - margin ? Code.LOAD_FELL : newer > older + margin ? Code.LOAD_ROSE : Code.LOAD_SAME;
            if (code != Code.LOAD_SAME && weight == FOR) {
                // Much more or less, and still within noise: it speaks for nothing.
                return;
            }
            int less = code == Code.LOAD_ROSE ? -weight : code == Code.LOAD_FELL ? weight : FOR;
            add(clues, Cause.TOO_LITTLE_LOAD, code, less, older, newer);
            add(clues, Cause.MORE_LOAD, code, -less, older, newer);
        });
    }

    private void fitness(List<Clue> clues) {
        find(Kind.FITNESS).ifPresent(fitness -> {
            double change = fitness.change().orElse(0);
            switch (fitness.direction()) {
                case DOWN -> {
                    add(clues, Cause.TOO_LITTLE_LOAD, Code.FITNESS_FELL, FOR, change, 0);
                    add(clues, Cause.MORE_LOAD, Code.FITNESS_FELL, AGAINST, change, 0);
                }
                case UP -> {
                    add(clues, Cause.TOO_LITTLE_LOAD, Code.FITNESS_ROSE, AGAINST, change, 0);
                    add(clues, Cause.MORE_LOAD, Code.FITNESS_ROSE, FOR, change, 0);
                }
                case LEVEL, WITHIN_NOISE, UNKNOWN ->
                    add(clues, Cause.TOO_LITTLE_LOAD, Code.FITNESS_LEVEL, FOR, change, 0);
            }
        });
    }

    private void days(List<Clue> clues) {
        if (facts.weeks() > 0) {
            boolean alike = 2 * facts.monotonousWeeks() > facts.weeks();
            add(
                    clues,
                    Cause.SAME_DAYS,
                    Code.MONOTONOUS_WEEKS,
                    alike ? FOR : AGAINST,
                    facts.monotonousWeeks(),
                    facts.weeks());
        }
        if (facts.weeks() >= 4) {
            add(
                    clues,
                    Cause.TOO_LITTLE_RECOVERY,
                    Code.EASY_WEEKS,
                    facts.easyWeeks() == 0 ? FOR : AGAINST,
                    facts.easyWeeks(),
                    facts.weeks());
        }
    }

    private void mix(List<Clue> clues) {
        facts.mix().ifPresent(mix -> {
            Shape shape = mix.shape();
            if (shape == Shape.UNKNOWN) {
                return;
            }
            boolean hard = shape == Shape.THRESHOLD || shape == Shape.HIGH_INTENSITY;
            boolean easy = shape == Shape.LOW_ONLY;
            Code code = hard ? Code.MIX_HARD : easy ? Code.MIX_ALL_EASY : Code.MIX_EASY;
            double middle = 100 * mix.moderate();
            double high = 100 * mix.high();
            add(clues, Cause.TOO_MUCH_INTENSITY, code, hard ? STRONGLY : AGAINST, middle, high);
            add(clues, Cause.TOO_LITTLE_INTENSITY, code, easy ? STRONGLY : AGAINST, middle, high);
            add(clues, Cause.EASY_BASE, code, hard ? AGAINST : FOR, middle, high);
        });
    }

    private static void add(List<Clue> clues, Cause cause, Code code, int weight, double first, double second) {
        clues.add(new Clue(cause, code, weight, first, second));
    }

    private Optional<Measured> find(Kind kind) {
        return measures.stream().filter(measure -> measure.kind() == kind).findFirst();
    }
}
