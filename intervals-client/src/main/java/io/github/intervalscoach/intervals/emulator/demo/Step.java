package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Target;

/**
 * One step of a session. Its target is in percent: of FTP on the bike, of threshold speed running and swimming.
 *
 * @param cue words before the extent, without numbers; may be empty
 * @param seconds how long; 0 when it goes by distance
 * @param meters how far; 0 when it goes by time
 * @param lowPercent lower end, or the start of a ramp; 0 for rest
 * @param highPercent upper end, or the end of a ramp
 * @param ramp whether the target moves from low to high
 */
record Step(String cue, int seconds, int meters, int lowPercent, int highPercent, boolean ramp) {

    /** So long in a band. */
    static Step of(String cue, int seconds, int lowPercent, int highPercent) {
        return new Step(cue, seconds, 0, lowPercent, highPercent, false);
    }

    /** From one intensity to another. */
    static Step ramp(String cue, int seconds, int fromPercent, int toPercent) {
        return new Step(cue, seconds, 0, fromPercent, toPercent, true);
    }

    /** So far in a band. */
    static Step over(String cue, int meters, int lowPercent, int highPercent) {
        return new Step(cue, 0, meters, lowPercent, highPercent, false);
    }

    /** Standing still. */
    static Step rest(int seconds) {
        return new Step("", seconds, 0, 0, 0, false);
    }

    boolean isRest() {
        return highPercent == 0;
    }

    double middlePercent() {
        return (lowPercent + highPercent) / 2.0;
    }

    /** The same as the workout language knows it, its target on that scale. */
    io.github.intervalscoach.intents.model.workout.Step written(Scale scale) {
        var extent = meters > 0 ? Extent.meters(meters) : Extent.seconds(seconds);
        var written =
                io.github.intervalscoach.intents.model.workout.Step.of(extent).saying(cue);
        if (isRest()) {
            return written.as(StepKind.REST);
        }
        var aimed = written.at(
                lowPercent == highPercent ? Target.of(scale, lowPercent) : Target.band(scale, lowPercent, highPercent));
        return ramp ? aimed.marked(Marker.RAMP) : aimed;
    }

    /** How long it takes an athlete whose threshold speed is {@code thresholdMetersPerSecond}. */
    int secondsAt(double thresholdMetersPerSecond) {
        return meters == 0 ? seconds : (int) Math.round(meters / (thresholdMetersPerSecond * middlePercent() / 100));
    }
}
