package io.github.intervalscoach.intents.answer;

import java.util.List;

/**
 * A red flag is up; shown before everything else.
 *
 * @param symptoms codes of what was reported
 * @param says the fixed words
 */
public record SafetyNotice(List<String> symptoms, String says) {
    public SafetyNotice {
        symptoms = List.copyOf(symptoms);
    }
}
