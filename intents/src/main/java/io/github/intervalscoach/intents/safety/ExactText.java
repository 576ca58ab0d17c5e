package io.github.intervalscoach.intents.safety;

/**
 * Words that somebody else wrote, kept letter for letter: to be read as a workout, compared and written back. They are
 * never shown as they are; {@link #shown()} and {@link #shownAsProse()} are what may be.
 *
 * @param letters as stored, every character of it
 */
public record ExactText(String letters) {
    /** As a name that may be shown. */
    public OutsideText shown() {
        return OutsideText.name(letters);
    }

    /** As a note that may be shown. */
    public OutsideText shownAsProse() {
        return OutsideText.prose(letters);
    }

    /** Does not give the words away: what lands in a log or a message has to be asked for as shown. */
    @Override
    public String toString() {
        return "(" + letters.length() + " characters as stored)";
    }
}
