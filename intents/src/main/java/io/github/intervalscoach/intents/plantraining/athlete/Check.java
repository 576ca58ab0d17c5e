package io.github.intervalscoach.intents.plantraining.athlete;

/** What the values of a plan are held to. */
final class Check {
    private Check() {}

    /** {@code number} where it is from {@code least} to {@code most}. */
    static double within(String what, double number, double least, double most, String cure) {
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(
                    what + " = " + number + ": need " + least + " to " + most + ". Maybe " + cure + "?");
        }
        return number;
    }

    /** {@code number} where it is from {@code least} to {@code most}. */
    static int within(String what, int number, int least, int most, String cure) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    what + " = " + number + ": need " + least + " to " + most + ". Maybe " + cure + "?");
        }
        return number;
    }
}
