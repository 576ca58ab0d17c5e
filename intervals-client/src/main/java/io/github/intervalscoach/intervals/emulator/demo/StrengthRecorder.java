package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.Recording;
import java.util.List;

/** What a watch would have recorded in the gym: heart rate and nothing else. */
final class StrengthRecorder {
    /** How long a session in the gym is. */
    static final int SECONDS = 45 * 60;

    private static final int SET_SECONDS = 150;
    private static final int LIFTING_SECONDS = 50;

    private StrengthRecorder() {}

    /** The recording of a session of strength training. */
    static Recording of(Outing outing, Body body, Dice dice) {
        var tape = new Tape(SECONDS);
        var heartRate = tape.stream("heartrate");
        var heart = new HeartModel(body.physiology().heart(), 0.42, outing.conditions(), dice);
        for (int i = 0; i < SECONDS; i++) {
            heartRate[i] = heart.next(i % SET_SECONDS < LIFTING_SECONDS ? 0.62 : 0.28);
        }
        return tape.recording(List.of(), false, dice);
    }
}
