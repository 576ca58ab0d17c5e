package io.github.intervalscoach.intents.model.wellness;

/**
 * What one of the athlete's own fields is to hold. No way to empty such a field is known, so there is none here.
 */
public sealed interface CustomValue {
    /** The field's code, such as {@code REMSleep}. */
    String code();

    /** A number. */
    record OfNumber(String code, double value) implements CustomValue {
        public OfNumber {
            requireCode(code);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(value + " is no number that can be kept under " + code + ".");
            }
        }
    }

    /** Words, or one of the field's choices. */
    record OfText(String code, String text) implements CustomValue {
        public OfText {
            requireCode(code);
        }
    }

    private static void requireCode(String code) {
        if (!code.matches("[A-Z][A-Za-z0-9]+")) {
            throw new IllegalArgumentException("\"" + code + "\" is no code of a field: a capital letter, then letters"
                    + " and digits. Maybe that is the field's name?");
        }
    }
}
