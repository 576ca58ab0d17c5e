package io.github.intervalscoach.intents.answer;

import java.util.Locale;

/** A sport as people say it. A family word takes all its kinds. */
public final class SportWord {
    private SportWord() {}

    /** {@code said} without case, blanks and marks. */
    public static String fold(String said) {
        return said.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Whether {@code folded} means {@code sport}, as the service names it. */
    public static boolean admits(String folded, String sport) {
        return switch (folded) {
            case "run", "running" -> sport.endsWith("Run");
            case "ride", "riding", "bike", "cycling" -> Wording.isRide(sport);
            case "swim", "swimming" -> sport.endsWith("Swim");
            default -> sport.toLowerCase(Locale.ROOT).equals(folded);
        };
    }
}
