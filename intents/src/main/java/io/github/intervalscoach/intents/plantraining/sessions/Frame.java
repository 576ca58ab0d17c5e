package io.github.intervalscoach.intents.plantraining.sessions;

/**
 * How the minutes of a session are shared out.
 *
 * @param warmUpSeconds before the main part
 * @param easySeconds of easy time after it; 0 for none
 * @param coolDownSeconds at the end
 */
record Frame(int warmUpSeconds, int easySeconds, int coolDownSeconds) {
    static final int LEAST_WARM_UP_MINUTES = 8;
    static final int LEAST_COOL_DOWN_MINUTES = 4;
    private static final int MOST_WARM_UP_MINUTES = 15;
    private static final int MOST_COOL_DOWN_MINUTES = 10;
    private static final int MINUTE = 60;

    /** House rules: about a sixth before and a tenth after. */
    private static final int WARM_UP_PART = 6;

    private static final int COOL_DOWN_PART = 10;

    /** Shorter is no stretch of its own and is added to the cool-down. */
    private static final int LEAST_EASY_SECONDS = 180;

    /** The frame of {@code minutes} around {@code mainSeconds}. */
    static Frame of(int minutes, int mainSeconds) {
        int spare = minutes * MINUTE - mainSeconds;
        int warmUp = MINUTE * clamp(minutes / WARM_UP_PART, LEAST_WARM_UP_MINUTES, MOST_WARM_UP_MINUTES);
        int coolDown = MINUTE * clamp(minutes / COOL_DOWN_PART, LEAST_COOL_DOWN_MINUTES, MOST_COOL_DOWN_MINUTES);
        if (spare < warmUp + coolDown) {
            coolDown = Math.max(MINUTE, Math.min(coolDown, spare - MINUTE * LEAST_WARM_UP_MINUTES));
            warmUp = Math.max(MINUTE, spare - coolDown);
        }
        int easy = spare - warmUp - coolDown;
        return easy >= LEAST_EASY_SECONDS
                ? new Frame(warmUp, easy, coolDown)
                : new Frame(warmUp, 0, coolDown + Math.max(0, easy));
    }

    private static int clamp(int minutes, int least, int most) {
        return Math.max(least, Math.min(most, minutes));
    }
}
