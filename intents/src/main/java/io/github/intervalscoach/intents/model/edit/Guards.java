package io.github.intervalscoach.intents.model.edit;

/** What no change may ask for. */
final class Guards {
    private static final int HIGHEST_RPE = 10;
    private static final int HIGHEST_FEEL = 5;

    private Guards() {}

    static void requireRpe(int rpe) {
        requireRange("rpe", rpe, 1, HIGHEST_RPE);
    }

    static void requireFeel(int feel) {
        requireRange("feel", feel, 1, HIGHEST_FEEL);
    }

    static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    what + " " + value + " is not within " + least + " to " + most + ". Maybe clear it instead?");
        }
    }

    static void requireExtent(String what, double meters) {
        if (!(meters >= 0) || Double.isInfinite(meters)) {
            throw new IllegalArgumentException(
                    "the " + what + " " + meters + " m is no number from 0 up. Maybe leave it out?");
        }
    }

    static void requireWords(String what, String given) {
        if (given.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is empty. Maybe leave it as it is?");
        }
    }

    static void requireEventId(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("\"" + id + "\" is no event: events have whole numbers for ids."
                    + " Maybe an activity's id was given?");
        }
    }
}
