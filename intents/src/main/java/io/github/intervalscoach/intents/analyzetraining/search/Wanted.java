package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.answer.SportWord;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the words look for.
 *
 * @param by how they were understood
 * @param words as typed
 * @param shape the repeats, when these are looked for
 */
record Wanted(By by, String words, Optional<IntervalShape> shape) {
    /** Words that mean a sport rather than a name. */
    private static final List<String> SPORTS = List.of(
            "run",
            "running",
            "runs",
            "ride",
            "rides",
            "riding",
            "bike",
            "cycling",
            "swim",
            "swims",
            "swimming",
            "virtualride",
            "virtualrun",
            "trailrun",
            "gravelride",
            "mountainbikeride",
            "openwaterswim",
            "weighttraining",
            "rowing",
            "hike",
            "walk",
            "workout",
            "yoga",
            "nordicski",
            "alpineski");

    /** Ways to look for something. */
    enum By {
        NAME_PART,
        TAG,
        SPORT,
        INTERVALS
    }

    static Wanted parse(String typed) {
        String words = typed.strip();
        if (words.startsWith("#")) {
            if (words.length() == 1 || words.substring(1).isBlank()) {
                throw new InvalidQuestion("invalid_search", "A tag has a name, and this one is empty.", "Write #race.");
            }
            return new Wanted(By.TAG, words, Optional.empty());
        }
        Optional<IntervalShape> shape = ShapeText.parse(words);
        if (shape.isPresent()) {
            return new Wanted(By.INTERVALS, words, shape);
        }
        boolean sport =
                SPORTS.contains(SportWord.of(words.toLowerCase(Locale.ROOT)).word());
        return new Wanted(sport ? By.SPORT : By.NAME_PART, words, Optional.empty());
    }

    SearchTerm term() {
        return SearchTerm.parse(words);
    }
}
