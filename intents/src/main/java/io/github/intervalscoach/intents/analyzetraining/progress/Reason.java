package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import java.util.List;

/** A cause, and what speaks for it and against it. */
record Reason(Clue.Cause cause, List<Clue> clues) {
    int score() {
        return clues.stream().mapToInt(Clue::weight).sum();
    }

    Standing standing() {
        boolean opposed = clues.stream().anyMatch(clue -> clue.weight() < 0);
        return score() <= 0 ? Standing.UNLIKELY : score() >= 2 && !opposed ? Standing.LIKELY : Standing.POSSIBLE;
    }

    boolean isSupported() {
        return clues.stream().anyMatch(clue -> clue.weight() > 0);
    }
}
