package io.github.intervalscoach.intents.plantraining.sessions;

/**
 * A stretch of one effort, as it is meant before anybody's thresholds are known.
 *
 * @param seconds how long; of a swim by distance how long that takes a swimmer of two minutes per 100 m
 * @param meters how far in a pool; 0 on land
 * @param cue what else the device says; may be empty
 */
record Piece(Effort effort, int seconds, int meters, String cue) {
    /** What a swim by the clock goes by where no threshold says better. */
    private static final double NOMINAL_SECONDS_PER_METER = 1.2;

    Piece {
        if (seconds < 1 || meters < 0) {
            throw new IllegalArgumentException("a stretch of " + seconds + " s and " + meters + " m: need 1 s or more");
        }
    }

    /** By the clock. */
    static Piece of(Effort effort, int seconds) {
        return new Piece(effort, seconds, 0, "");
    }

    /** Along the lane. */
    static Piece swim(Effort effort, int meters) {
        return new Piece(effort, (int) Math.round(meters * NOMINAL_SECONDS_PER_METER), meters, "");
    }

    /** The same with more words. */
    Piece saying(String words) {
        return new Piece(effort, seconds, meters, words);
    }
}
