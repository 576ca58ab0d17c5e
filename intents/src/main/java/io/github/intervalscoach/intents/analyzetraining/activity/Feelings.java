package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.SessionFeel;
import io.github.intervalscoach.intents.model.Activity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the athlete logged about a session, with the word for each rating. */
final class Feelings {
    private static final double SECONDS_PER_HOUR = 3600;

    private static final List<String> FEEL = List.of("strong", "good", "normal", "poor", "weak");

    /** After Foster et al. 2001, who leave 6, 8 and 9 without a word of their own. */
    private static final List<String> EFFORT = List.of(
            "very easy",
            "easy",
            "moderate",
            "somewhat hard",
            "hard",
            "hard",
            "very hard",
            "very hard",
            "very hard",
            "maximal");

    private Feelings() {}

    /** Empty where nothing is logged. */
    static Optional<SessionFeel> of(Activity activity) {
        OptionalInt grams = activity.carbohydrateIntakeGrams();
        if (activity.rpe().isEmpty() && activity.feel().isEmpty() && grams.isEmpty()) {
            return Optional.empty();
        }
        int seconds = activity.volume().movingSeconds().orElse(0);
        return Optional.of(new SessionFeel(
                activity.rpe(),
                word(EFFORT, activity.rpe()),
                activity.feel(),
                word(FEEL, activity.feel()),
                grams,
                grams.isPresent() && seconds > 0
                        ? OptionalDouble.of(grams.getAsInt() * SECONDS_PER_HOUR / seconds)
                        : OptionalDouble.empty()));
    }

    /** A rating beyond its scale has no word. */
    private static Optional<String> word(List<String> words, OptionalInt rating) {
        int i = rating.orElse(0);
        return i >= 1 && i <= words.size() ? Optional.of(words.get(i - 1)) : Optional.empty();
    }
}
