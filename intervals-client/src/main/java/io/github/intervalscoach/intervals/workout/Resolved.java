package io.github.intervalscoach.intervals.workout;

/**
 * A target in watts, bpm or m/s.
 *
 * @param from the end named first; for a zone its floor
 * @param to the end named second; for a zone its ceiling
 * @param middle what to reckon with
 */
public record Resolved(double from, double to, double middle) {
    /** The value so far into the step, 0 to 1: along a ramp, else the middle. */
    double at(double share, boolean ramp) {
        return ramp ? from + (to - from) * share : middle;
    }
}
