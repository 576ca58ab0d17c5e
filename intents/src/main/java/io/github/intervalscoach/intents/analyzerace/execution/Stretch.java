package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.OptionalDouble;

/**
 * Part of a race.
 *
 * @param from its first second since the start of the recording
 * @param to the second after its last
 */
record Stretch(int from, int to) {
    /** How many seconds it has in common with {@code other}. */
    int shared(Stretch other) {
        return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    /** The mean of what was recorded, each sample that the clock counts weighted by the time it stands; empty when nothing was. */
    OptionalDouble mean(SampleStream stream, RaceClock clock) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < stream.samples() && stream.second(i) < to; i++) {
            if (stream.second(i) >= from && stream.value(i).isPresent() && clock.counts(stream.second(i))) {
                sum += stream.value(i).getAsDouble() * stream.heldSeconds(i);
                weight += stream.heldSeconds(i);
            }
        }
        return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
    }
}
