package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.WouldChange;
import java.util.List;

/** What would change the decision, in words. */
final class Flips {
    private Flips() {}

    static List<WouldChange> of(List<Flip> flips) {
        return flips.stream()
                .map(flip -> new WouldChange(says(flip), flip.to()))
                .toList();
    }

    private static String says(Flip flip) {
        double from = flip.threshold().orElse(0);
        String sleep = Words.value(Signal.Key.SLEEP_3_NIGHTS, from);
        return switch (flip.change()) {
            case HRV_BACK -> "7-night ln rMSSD at " + Wording.number(2, StrictMath.ceil(from * 100) / 100) + " or more";
            case RESTING_BACK -> "resting heart rate at " + Wording.number(0, StrictMath.floor(from)) + " bpm or less";
            case SLEEP_BACK -> "3-night sleep at " + sleep + " or more";
            case ALL_BACK -> "all of the night's signals back inside the own bands";
            case HRV_LOW -> "7-night ln rMSSD below " + Wording.number(2, from);
            case RESTING_HIGH -> "resting heart rate at " + Wording.number(0, StrictMath.ceil(from)) + " bpm or more";
            case SLEEP_SHORT -> "3-night sleep below " + sleep;
            case WORD_WORSE -> "feeling worse than usual";
            case FEELING_ILL -> "feeling ill";
        };
    }
}
