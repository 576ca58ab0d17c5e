package io.github.intervalscoach.intents.analyzerace.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What may be possible.
 *
 * @param daysAway until the race, where there is one
 * @param time on foot; absent when nobody can say
 * @param power on wheels; absent when nobody can say
 * @param models side by side
 * @param driver what makes the range wide: models, distance_gap or race_to_race
 * @param evidence races it rests on, or could
 * @param floor the fastest stretch in training or racing near it: at least that is possible
 */
public record PredictionSection(
        OptionalInt daysAway,
        OptionalDouble distanceMeters,
        OptionalInt durationSeconds,
        Optional<TimeRange> time,
        Optional<PowerRange> power,
        List<ModelLine> models,
        Optional<String> driver,
        List<EvidenceRace> evidence,
        Optional<Floor> floor,
        Optional<Fuelling> fuelling,
        Optional<HeatCost> heatAt25Celsius) {
    public PredictionSection {
        models = List.copyOf(models);
        evidence = List.copyOf(evidence);
    }

    /**
     * A time and its range.
     *
     * @param middleSeconds median of the models
     * @param distanceRatio target over evidence
     * @param modelSpreadPercent half the distance between the models
     * @param marginPercent added on both sides
     */
    public record TimeRange(
            double lowSeconds,
            double middleSeconds,
            double highSeconds,
            double distanceRatio,
            double modelSpreadPercent,
            double marginPercent) {}

    /**
     * Power over the duration and its range.
     *
     * @param heldWatts what was held as long or longer; absent when nothing was
     */
    public record PowerRange(double lowWatts, double highWatts, OptionalDouble heldWatts, int longestBestSeconds) {}

    /**
     * One model.
     *
     * @param counted whether it is part of the range
     */
    public record ModelLine(String model, OptionalDouble seconds, OptionalDouble watts, boolean counted) {}

    /**
     * A race that is evidence.
     *
     * @param used whether the prediction starts from it
     */
    public record EvidenceRace(
            String activityId, LocalDate day, int daysOld, double distanceMeters, int raceSeconds, boolean used) {}

    /** A stretch that was covered, in whatever session. */
    public record Floor(double distanceMeters, double seconds, Optional<LocalDate> day) {}

    /**
     * What the log says about eating on the way.
     *
     * @param longSessions of 90 minutes and more in 180 days
     * @param withLog those with a number, a 0 included
     */
    public record Fuelling(
            int longSessions, int withLog, OptionalDouble medianGramsPerHour, OptionalDouble mostGramsPerHour) {}

    /** What heat may cost, percent of time. */
    public record HeatCost(double lowPercent, double highPercent) {}
}
