package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.Duration;
import java.util.Optional;

/**
 * How far the easy time of a session can be turned up and down until the sum is right, without ceasing to be easy.
 *
 * @param effort what it is called
 * @param least middle of the easiest band, percent of threshold
 * @param usual middle of the usual band
 * @param most middle of the firmest band
 */
record EasyRange(Effort effort, int least, int usual, int most) {
    private static final double HALF_WIDTH = 4;

    /** How far up and down (house rules): more where easy is wide and not for hours. */
    private static final int RIDE_PLAY = 8;

    private static final int OTHER_PLAY = 4;
    private static final int RECOVERY_PLAY = 3;

    static EasyRange of(Sport sport, SessionKind kind) {
        boolean recovers = kind == SessionKind.RECOVERY;
        Effort effort = recovers ? Effort.RECOVERY : Effort.EASY;
        int usual = (int)
                Math.round(Bands.of(sport, effort, Optional.<Duration>empty()).middle());
        boolean isShortRide = sport == Sport.RIDE && !kind.isLong();
        int usualPlay = isShortRide ? RIDE_PLAY : OTHER_PLAY;
        int play = recovers ? RECOVERY_PLAY : usualPlay;
        return new EasyRange(effort, usual - play, usual, usual + play);
    }

    /** The band around {@code middle}. */
    Band around(int middle) {
        return Band.around(middle, HALF_WIDTH);
    }
}
