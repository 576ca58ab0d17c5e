package io.github.intervalscoach.intents.compareperiods.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How much of the best power work costs, in both periods. A loss shows what was ridden, which is not all that was there.
 *
 * @param noisePoints a smaller change, percentage points, is noise
 * @param verdict over all rows
 * @param whyNothing why there are none
 */
public record DurabilityComparison(
        double noisePoints, Verdict verdict, Optional<String> whyNothing, List<LossRow> rows) {
    public DurabilityComparison {
        rows = List.copyOf(rows);
    }

    /**
     * One effort after one amount of work.
     *
     * @param of sport, and venue
     * @param changePoints loss of the newer less that of the older period
     * @param whyNot why no verdict
     */
    public record LossRow(
            String of,
            int effortSeconds,
            int afterKilojoules,
            LossFigures newer,
            LossFigures older,
            OptionalDouble changePoints,
            Verdict verdict,
            Optional<String> whyNot) {}

    /**
     * One period.
     *
     * @param lossPercent empty where too few rides were hard enough
     * @param freshAllOut whether the fresh best shows to have been all-out; absent where nothing tells
     * @param ridesReached rides that reached the work and went on as long as the effort
     * @param ridesHard those of them with enough of the fresh best
     */
    public record LossFigures(
            OptionalDouble lossPercent,
            OptionalInt freshWatts,
            Optional<Boolean> freshAllOut,
            OptionalInt tiredWatts,
            Optional<String> tiredActivityId,
            int ridesReached,
            int ridesHard) {}
}
