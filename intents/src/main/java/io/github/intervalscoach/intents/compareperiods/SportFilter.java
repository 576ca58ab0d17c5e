package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Locale;
import java.util.Optional;

/**
 * Which sessions count. A family word takes all its kinds, since a run on a treadmill is a run.
 *
 * @param word as asked, folded; empty for every sport
 */
record SportFilter(Optional<String> word) {
    static SportFilter of(Optional<String> asked) {
        return new SportFilter(asked.map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")));
    }

    /** Whether sessions of {@code sport}, as the service names it, count. */
    boolean admits(String sport) {
        return word.map(wanted -> switch (wanted) {
                    case "run", "running" -> sport.endsWith("Run");
                    case "ride", "riding", "bike", "cycling" -> Wording.isRide(sport);
                    case "swim", "swimming" -> sport.endsWith("Swim");
                    default -> sport.toLowerCase(Locale.ROOT).equals(wanted);
                })
                .orElse(true);
    }

    /** Whether all sports count. */
    boolean isOpen() {
        return word.isEmpty();
    }

    /** The word, safe to be shown. */
    String shown() {
        return OutsideText.name(word.orElse("all")).shown();
    }
}
