package io.github.intervalscoach.analytics.quality;

import java.util.Objects;

/**
 * A stretch of a recording that is not to be believed, or that contradicts a setting. Reported only; no sample is
 * changed.
 *
 * @param code what is wrong
 * @param startSecond first second concerned, seconds since the start of the session
 * @param endSecond last second concerned, at least {@code startSecond}
 * @param evidence the number that gave it away, in {@code unit}
 * @param unit unit of the evidence; {@code "1"} for a share
 */
public record StreamFault(Code code, int startSecond, int endSecond, double evidence, String unit) implements Fault {
    public StreamFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        if (endSecond < startSecond || !Double.isFinite(evidence)) {
            throw new IllegalArgumentException(
                    code + " from " + startSecond + " to " + endSecond + " with evidence " + evidence);
        }
    }
}
