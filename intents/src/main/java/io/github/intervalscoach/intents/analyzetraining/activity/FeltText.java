package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.SessionFeel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the athlete logged about a session, in words. */
record FeltText(Session session) {
    /** Below it a missing log of carbohydrate is no news; house rule. */
    private static final int LONG_SECONDS = 75 * 60;

    /** What the athlete logged; that nothing was is said where it matters. */
    Optional<String> says() {
        List<String> parts = new ArrayList<>();
        Optional<SessionFeel> felt = session.felt();
        felt.ifPresent(f -> {
            f.rpe().ifPresent(rpe -> parts.add("RPE " + rpe + " of 10" + bracketed(f.rpeReads(), "")));
            f.feel().ifPresent(feel -> parts.add("feel " + feel + " of 5" + bracketed(f.feelReads(), ", 1 is best")));
            f.carbohydrateGrams()
                    .ifPresent(grams -> parts.add("carbohydrate " + grams + " g"
                            + (grams == 0 ? " (logged)" : perHour(f.carbohydrateGramsPerHour()))));
        });
        boolean missing = felt.map(f -> f.carbohydrateGrams().isEmpty()).orElse(true);
        boolean isLong = session.activity().volume().movingSeconds().orElse(0) >= LONG_SECONDS;
        if (missing && isLong) {
            parts.add("carbohydrate not logged");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Logged: " + String.join(", ", parts) + ".");
    }

    private static String bracketed(Optional<String> word, String more) {
        return word.map(known -> " (" + known + more + ")").orElse("");
    }

    private static String perHour(OptionalDouble grams) {
        return grams.isPresent() ? ", " + number(0, grams.getAsDouble()) + " g/h" : "";
    }
}
