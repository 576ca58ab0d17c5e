package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.Recording;

/** What a watch would have recorded in the water: no heart rate. */
final class SwimRecorder {
    private static final double STROKES_PER_MINUTE = 27;

    private SwimRecorder() {}

    /** The recording of a swim. */
    static Recording of(Outing outing, Body body, Dice dice) {
        double threshold = body.thresholdSpeed(Discipline.SWIM);
        var line = TargetLine.of(outing, threshold);
        var tape = new Tape(line.seconds());
        var speeds = tape.stream("velocity_smooth");
        var distances = tape.stream("distance");
        var cadence = tape.stream("cadence");
        var unevenness = new Wander(dice, 0.9, 0.02);
        double meters = 0;
        for (int i = 0; i < line.seconds(); i++) {
            double speed = threshold * line.share(i) * (1 + unevenness.next());
            meters += speed;
            speeds[i] = Numbers.rounded(speed, 3);
            distances[i] = Numbers.rounded(meters, 1);
            cadence[i] = speed == 0 ? 0 : Math.round(STROKES_PER_MINUTE + 20 * unevenness.next());
        }
        return tape.recording(line.laps(), false, dice);
    }
}
