package io.github.intervalscoach.analytics.quality;

import java.util.Objects;

/**
 * A stretch of a recording that is not to be believed. Reported only; no sample is changed.
 *
 * @param code what is wrong
 * @param startSecond first second concerned, seconds since the start of the session
 * @param endSecond last second concerned, at least {@code startSecond}
 * @param evidence the number that gave it away, in {@code unit}
 * @param unit unit of the evidence; {@code "1"} for a share
 */
public record StreamFault(Code code, int startSecond, int endSecond, double evidence, String unit) {

    /** What can be wrong, how bad it is and what mends it. */
    public enum Code {
        /** Power no rider makes; the evidence is the highest power, watts. */
        POWER_SPIKE(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /** Turning cranks without power; the evidence is its length, seconds. */
        POWER_DROPOUT(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /** A heart rate outside the human, or the athlete's, range; the evidence is the furthest value, bpm. */
        HR_RANGE(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /** A jump no heart makes; the evidence is its size, bpm. */
        HR_STEP(Severity.MINOR, Repair.LEAVE_OUT_SAMPLES),
        /** A heart rate that stands still while the work varies; the evidence is its length, seconds. */
        HR_FLAT(Severity.MAJOR, Repair.LEAVE_OUT_SAMPLES),
        /** Much of the heart rate is missing; the evidence is the missing share. */
        HR_MISSING(Severity.MAJOR, Repair.LEAVE_OUT_STREAM),
        /** The sensor counts steps instead of beats; the evidence is the share of the time it does. */
        CADENCE_LOCK(Severity.MAJOR, Repair.LEAVE_OUT_STREAM);

        private final Severity severity;
        private final Repair repair;

        Code(Severity severity, Repair repair) {
            this.severity = severity;
            this.repair = repair;
        }

        /** How much it spoils. */
        public Severity severity() {
            return severity;
        }

        /** What would mend it; proposed, never done. */
        public Repair repair() {
            return repair;
        }
    }

    /** How much a fault spoils. */
    public enum Severity {
        /** Single samples; averages stand. */
        MINOR,
        /** Metrics of this stream change. */
        MAJOR
    }

    /** What would mend a fault. */
    public enum Repair {
        /** Treat the samples from start to end as missing. */
        LEAVE_OUT_SAMPLES,
        /** Do not use this stream of the session. */
        LEAVE_OUT_STREAM
    }

    public StreamFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        if (endSecond < startSecond || !Double.isFinite(evidence)) {
            throw new IllegalArgumentException(
                    code + " from " + startSecond + " to " + endSecond + " with evidence " + evidence);
        }
    }
}
