package io.github.intervalscoach.analytics.recovery;

import java.util.Objects;

/**
 * What a day's heart rate variability was measured with. Two days compare only if theirs are equal: another device,
 * posture or time of day starts a new baseline.
 *
 * @param measure the quantity
 * @param setup device, posture and time of day in any words, compared as they are; empty where they are not known
 */
public record HrvSource(HrvMeasure measure, String setup) {
    public HrvSource {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(setup, "setup");
    }
}
