package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.Activity;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words a session was asked for with. */
public record Wanted(String words) {
    private static final Pattern ID = Pattern.compile("i?[0-9]{1,18}");

    /** Whether they are an id, which is used exactly as given. */
    public static boolean isId(String asked) {
        return ID.matcher(asked).matches();
    }

    /** Whether they are part of its name, or its sport. */
    public boolean fits(Activity activity) {
        String folded = fold(words);
        boolean named =
                !activity.name().isWithheld() && fold(activity.name().shown()).contains(folded);
        return named || fold(activity.sport()).contains(sport(folded));
    }

    private static String sport(String folded) {
        return switch (folded) {
            case "bike", "cycling", "bike ride" -> "ride";
            case "running" -> "run";
            case "swimming" -> "swim";
            default -> folded;
        };
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
