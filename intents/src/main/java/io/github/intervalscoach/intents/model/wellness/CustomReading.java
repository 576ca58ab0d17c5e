package io.github.intervalscoach.intents.model.wellness;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;

/** What one of the athlete's own fields holds on a day, by the field's code. */
public sealed interface CustomReading {
    /** The field's code, such as {@code REMSleep}. */
    String code();

    /** A number; 0 is one. */
    record OfNumber(String code, double value) implements CustomReading {}

    /**
     * Words.
     *
     * @param stored the same letter for letter, to be written back
     */
    record OfText(String code, OutsideText text, ExactText stored) implements CustomReading {}
}
