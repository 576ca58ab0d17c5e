package io.github.intervalscoach.intents.analyzetraining.answer;

import io.github.intervalscoach.intents.answer.Wording;
import java.util.Locale;

/**
 * A sport as it was typed. A family word takes all its kinds, since a run on a treadmill is a run.
 *
 * @param word folded
 */
public record SportWord(String word) {
    /** The sport of {@code typed}. */
    public static SportWord of(String typed) {
        return new SportWord(typed.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", ""));
    }

    /** Whether sessions of {@code sport}, as the service names it, are meant. */
    public boolean admits(String sport) {
        return switch (word) {
            case "run", "running", "runs" -> sport.endsWith("Run");
            case "ride", "rides", "riding", "bike", "cycling" -> Wording.isRide(sport);
            case "swim", "swims", "swimming" -> sport.endsWith("Swim");
            default -> sport.toLowerCase(Locale.ROOT).equals(word);
        };
    }
}
