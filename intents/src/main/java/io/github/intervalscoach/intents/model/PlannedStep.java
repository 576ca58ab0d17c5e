package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One step of a planned session, repeats unrolled.
 *
 * @param cue words shown on the device
 * @param seconds planned; empty for a step by distance alone
 * @param powerWatts target band resolved to watts
 * @param heartRateBpm target band resolved to bpm
 * @param speedMetersPerSecond target band resolved to m/s
 */
public record PlannedStep(
        Optional<OutsideText> cue,
        Role role,
        OptionalInt seconds,
        OptionalDouble distanceMeters,
        boolean ramp,
        Optional<Band> powerWatts,
        Optional<Band> heartRateBpm,
        Optional<Band> speedMetersPerSecond) {

    /** What the step is for, where the plan says so. */
    public enum Role {
        WARM_UP,
        WORK,
        RECOVERY,
        COOL_DOWN
    }

    /** From low to high; for a ramp, from its start to its end. */
    public record Band(double from, double to) {
        /** The middle of the band. */
        public double middle() {
            return (from + to) / 2;
        }
    }
}
