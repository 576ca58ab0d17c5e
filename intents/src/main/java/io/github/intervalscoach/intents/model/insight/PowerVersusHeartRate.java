package io.github.intervalscoach.intents.model.insight;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Power against heart rate over an activity, as the service works it out.
 *
 * @param warmupSeconds left out at the start, by the settings of the sport
 * @param cooldownSeconds left out at the end
 * @param lagSeconds by which heart rate follows power
 * @param wattsPerBeat W per bpm over all of it; {@code first} and {@code second} of its halves
 * @param decouplingPercent by how much the second half falls behind the first; below 0 when it gains
 * @param zone2WattsPerBeat W per bpm in the second zone only
 */
public record PowerVersusHeartRate(
        OptionalInt warmupSeconds,
        OptionalInt cooldownSeconds,
        OptionalInt lagSeconds,
        OptionalDouble wattsPerBeat,
        OptionalDouble firstWattsPerBeat,
        OptionalDouble secondWattsPerBeat,
        OptionalDouble decouplingPercent,
        OptionalDouble zone2WattsPerBeat,
        OptionalDouble zone2MedianCadenceRpm,
        List<Stretch> stretches) {
    public PowerVersusHeartRate {
        stretches = List.copyOf(stretches);
    }

    /**
     * About a minute.
     *
     * @param startSeconds from the start of the activity
     */
    public record Stretch(
            int startSeconds,
            OptionalInt seconds,
            OptionalInt movingSeconds,
            OptionalDouble averageWatts,
            OptionalDouble averageHeartRateBpm,
            OptionalDouble averageCadenceRpm) {}
}
