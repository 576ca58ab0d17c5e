package io.github.intervalscoach.intents.compareperiods.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Bests of both periods. A curve shows what was ridden or run, which is not all that was there.
 *
 * @param noisePercent a smaller change is noise
 * @param realPercent a change from here on is real, where effort allows a verdict
 * @param thresholds whether a threshold moved, by sport
 * @param points the curve at its standard points
 * @param critical critical power and critical speed
 * @param ftpEstimateNewerWatts the service's own last estimate in the newer period, from the same efforts
 * @param ftpEstimateOlderWatts the same in the older period
 */
public record CurveSection(
        double noisePercent,
        double realPercent,
        List<ThresholdMove> thresholds,
        List<CurvePoint> points,
        List<CriticalLevel> critical,
        OptionalDouble ftpEstimateNewerWatts,
        OptionalDouble ftpEstimateOlderWatts) {
    public CurveSection {
        thresholds = List.copyOf(thresholds);
        points = List.copyOf(points);
        critical = List.copyOf(critical);
    }

    /**
     * Whether a threshold moved.
     *
     * @param of power or pace
     * @param whyNot why it cannot be said
     */
    public record ThresholdMove(String of, Verdict verdict, Optional<String> whyNot) {}

    /**
     * The best over one duration or distance in both periods.
     *
     * @param kind power, power_tired, pace or heart_rate
     * @param of sport, and venue
     * @param unit of newer and older
     * @param whyNot why no verdict
     */
    public record CurvePoint(
            String kind,
            String of,
            String at,
            String unit,
            Optional<Effort> newer,
            Optional<Effort> older,
            OptionalDouble changePercent,
            Verdict verdict,
            Optional<String> whyNot) {}

    /**
     * One effort.
     *
     * @param allOut whether it shows to have been all-out; absent where nothing tells
     */
    public record Effort(
            double value,
            Optional<LocalDate> day,
            Optional<String> activityId,
            OptionalDouble wattsPerKg,
            Optional<Boolean> allOut) {}

    /**
     * Critical power or speed with its 95 % interval; absent where no fit passed.
     *
     * @param unit of the levels; the reserves are J of power, m of speed
     */
    public record CriticalLevel(
            String of,
            String unit,
            OptionalDouble newer,
            OptionalDouble newerLow,
            OptionalDouble newerHigh,
            OptionalDouble newerReserve,
            OptionalDouble older,
            OptionalDouble olderLow,
            OptionalDouble olderHigh,
            OptionalDouble olderReserve,
            Verdict verdict) {}
}
