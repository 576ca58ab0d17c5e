package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.model.Activity;
import java.util.Locale;

/** When two sessions are the same session again. */
final class Likeness {
    private Likeness() {}

    /** Same name and sport; a name that is withheld is like no other. */
    static boolean isSame(Activity one, Activity other) {
        return one.sport().equals(other.sport())
                && !one.name().isWithheld()
                && !other.name().isWithheld()
                && folded(one).equals(folded(other));
    }

    private static String folded(Activity activity) {
        return activity.name().shown().strip().toLowerCase(Locale.ROOT);
    }
}
