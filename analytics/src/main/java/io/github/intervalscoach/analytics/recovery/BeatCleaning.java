package io.github.intervalscoach.analytics.recovery;

/**
 * How a recording of heart beats is cleaned: which intervals are not believed, and how many of them spoil the recording.
 *
 * @param lowestMs shortest interval a heart at rest can have, milliseconds, above 0
 * @param highestMs longest one, milliseconds
 * @param windowBeats beats the local median is taken over, the beat itself in the middle; odd, 5 to 11
 * @param limit greatest deviation from that median, as a share of it, above 0 to 1; papers use 0.20 to 0.25
 * @param mostRemovedShare greatest share of removed beats with which a recording is still measured, 0 to below 1
 */
public record BeatCleaning(double lowestMs, double highestMs, int windowBeats, double limit, double mostRemovedShare) {
    private static final int SMALLEST_WINDOW = 5;
    private static final int LARGEST_WINDOW = 11;

    /**
     * 300 to 2000 ms, 20 % from the median of 11 beats, at most 5 % removed. The 5 % is meant for recordings of a minute;
     * it is kept for longer ones, and of the widths in use the stricter is taken, since one false beat weighs more than
     * one beat less (house rules).
     */
    public static final BeatCleaning STANDARD = new BeatCleaning(300, 2000, LARGEST_WINDOW, 0.20, 0.05);

    public BeatCleaning {
        if (!(lowestMs > 0 && lowestMs < highestMs && highestMs <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("beats of " + lowestMs + " to " + highestMs
                    + " ms: need 0 < lowest < highest. Maybe they are swapped?");
        }
        if (windowBeats < SMALLEST_WINDOW || windowBeats > LARGEST_WINDOW || windowBeats % 2 == 0) {
            throw new IllegalArgumentException(
                    "window of " + windowBeats + " beats: need an odd number from 5 to 11. Maybe it is in seconds?");
        }
        if (!(limit > 0 && limit <= 1)) {
            throw new IllegalArgumentException("limit = " + limit + ": need above 0 to 1. Maybe it is in percent?");
        }
        if (!(mostRemovedShare >= 0 && mostRemovedShare < 1)) {
            throw new IllegalArgumentException(
                    "mostRemovedShare = " + mostRemovedShare + ": need 0 to below 1. Maybe it is in percent?");
        }
    }

    boolean isPlausible(double ms) {
        return ms >= lowestMs && ms <= highestMs;
    }

    boolean isNear(double ms, double median) {
        return Math.abs(ms - median) <= limit * median;
    }
}
