package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.rules.Rule;
import io.github.intervalscoach.intents.rules.SideBySideRules;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.List;

/** A reason the session may have fallen off for, and how well it stands. */
record Cause(Kind kind, Standing standing, List<Fact> speaksFor, List<Fact> speaksAgainst) {
    Cause {
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
    }

    /** In the order they are told when they stand equally well. */
    enum Kind {
        WARMER(5),
        HILLIER(5),
        FASTER_START(3),
        LESS_FUEL(20),
        LONGER(15),
        MORE_LOAD(20),
        SHORTER_NIGHT(1);

        private final double threshold;

        Kind(double threshold) {
            this.threshold = threshold;
        }

        Rule rule() {
            return switch (this) {
                case WARMER -> TrainingRules.WARMER;
                case HILLIER -> SideBySideRules.HILLIER;
                case FASTER_START -> SideBySideRules.FASTER_START;
                case LESS_FUEL -> SideBySideRules.LESS_FUEL;
                case LONGER -> SideBySideRules.LONGER;
                case MORE_LOAD -> SideBySideRules.MORE_LOAD;
                case SHORTER_NIGHT -> SideBySideRules.SHORTER_NIGHT;
            };
        }

        /** Too little to explain anything; degrees, meters, percent, grams or hours. */
        double threshold() {
            return threshold;
        }
    }
}
