package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Sessions that fit a description; one is meant, and none or several are no answer. */
record Fitting(List<LoggedActivity> entries) {
    private static final int MOST_NAMED = 5;

    /**
     * The only one.
     *
     * @param argument which argument described it
     * @param searched where it was looked for
     * @param nearest what there is instead
     */
    LoggedActivity only(String argument, String searched, List<LoggedActivity> nearest) {
        List<LoggedActivity> readable =
                entries.stream().filter(Activity.class::isInstance).toList();
        if (readable.size() == 1) {
            return readable.get(0);
        }
        if (readable.isEmpty() && entries.size() == 1) {
            return entries.get(0);
        }
        if (entries.isEmpty()) {
            throw nothing(argument, searched, nearest);
        }
        throw new InvalidQuestion(
                "ambiguous_activity",
                entries.size() + " sessions fit " + argument + ": " + named(entries) + ".",
                argument.equals("with_activity") ? "Give the id of one, or before." : "Give the id of one.");
    }

    InvalidQuestion nothing(String argument, String searched, List<LoggedActivity> nearest) {
        return new InvalidQuestion(
                "nothing_matches",
                "No session fits " + argument + "; searched " + searched + ".",
                nearest.isEmpty()
                        ? "There is no session near it; ask with view search."
                        : "The newest of the sport there: " + named(nearest) + ".");
    }

    private static String named(List<LoggedActivity> entries) {
        return entries.stream()
                        .sorted(Comparator.comparing(LoggedActivity::start).reversed())
                        .limit(MOST_NAMED)
                        .map(entry -> entry.id() + " of " + Wording.longDate(entry.day())
                                + (entry instanceof Activity activity ? ", " + activity.sport() : ", withheld"))
                        .collect(Collectors.joining("; "))
                + (entries.size() > MOST_NAMED ? "; and " + (entries.size() - MOST_NAMED) + " older" : "");
    }
}
