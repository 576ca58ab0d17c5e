package io.github.intervalscoach.intents.analyzetraining.answer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One session.
 *
 * @param id exactly as the service gives it
 * @param start wall clock where the athlete was
 * @param nameAsWritten the athlete's own words: data, not advice
 * @param sport as the service names it
 * @param movingSeconds time in motion
 * @param elapsedSeconds from start to end
 * @param distanceMeters distance
 * @param elevationGainMeters climbed
 * @param loadPoints the load the service stores
 * @param recomputedLoadPoints the same from the recorded power and the threshold in force
 * @param thresholdWatts the threshold in force
 * @param averagePowerWatts mean of the recorded power
 * @param normalizedPowerWatts as the service defines it
 * @param normalizedPowerDeviceWatts as head units define it
 * @param variabilityIndex normalized power / average power
 * @param intensityFactor normalized power / threshold
 * @param workKilojoules mechanical work
 * @param averageHeartRateBpm mean of the recorded heart rate
 * @param maxHeartRateBpm highest recorded heart rate
 * @param averageSpeedMetersPerSecond distance over time in motion
 * @param gradeAdjustedSpeedMetersPerSecond on the flat for the same effort; only where the service gives it
 * @param decouplingPercent output per heartbeat lost from the first to the second half; positive is drift
 * @param efficiencyFactor output per heartbeat
 * @param wBalance W' balance, with threshold standing in for critical power
 * @param rampTest what it says as a ramp test, when it is one
 * @param plan what was planned and how it was executed
 * @param thirds the session in three equal parts
 * @param splits each kilometre or mile; on wheels every five
 * @param curve best mean power by duration
 * @param zones time in the athlete's own zones
 * @param intervals as the service cut them
 * @param earlier the last session of the same name
 * @param faults found in the recording
 * @param notRead numbers that were not given
 * @param felt what the athlete logged about it
 * @param bests placed in the athlete's history; without asking only those that are the best of a time
 * @param pool of a swim in one
 * @param climbs each climb
 * @param durability how it held out
 * @param weather it had
 * @param comments written below it
 */
public record ActivitySection(
        String id,
        LocalDateTime start,
        String nameAsWritten,
        String sport,
        OptionalInt movingSeconds,
        OptionalInt elapsedSeconds,
        OptionalDouble distanceMeters,
        OptionalDouble elevationGainMeters,
        OptionalDouble loadPoints,
        OptionalDouble recomputedLoadPoints,
        OptionalInt thresholdWatts,
        OptionalDouble averagePowerWatts,
        OptionalDouble normalizedPowerWatts,
        OptionalDouble normalizedPowerDeviceWatts,
        OptionalDouble variabilityIndex,
        OptionalDouble intensityFactor,
        OptionalDouble workKilojoules,
        OptionalDouble averageHeartRateBpm,
        OptionalDouble maxHeartRateBpm,
        OptionalDouble averageSpeedMetersPerSecond,
        OptionalDouble gradeAdjustedSpeedMetersPerSecond,
        OptionalDouble decouplingPercent,
        OptionalDouble efficiencyFactor,
        Optional<WBalance> wBalance,
        Optional<RampTest> rampTest,
        Optional<Plan> plan,
        List<Part> thirds,
        List<Part> splits,
        List<CurvePoint> curve,
        Optional<Zones> zones,
        List<Lap> intervals,
        Optional<Earlier> earlier,
        List<Fault> faults,
        List<NotRead> notRead,
        Optional<SessionFeel> felt,
        List<PlacedBest> bests,
        Optional<PoolSwim> pool,
        List<ClimbDone> climbs,
        Optional<DurabilitySection> durability,
        Optional<SessionWeather> weather,
        List<SessionComment> comments) {
    public ActivitySection {
        thirds = List.copyOf(thirds);
        splits = List.copyOf(splits);
        curve = List.copyOf(curve);
        intervals = List.copyOf(intervals);
        faults = List.copyOf(faults);
        notRead = List.copyOf(notRead);
        bests = List.copyOf(bests);
        climbs = List.copyOf(climbs);
        comments = List.copyOf(comments);
    }

    /**
     * The lowest point of the W' balance.
     *
     * @param capacityKilojoules W' as set
     * @param lowestKilojoules below 0 when the settings are too low
     * @param lowestAtSecond since the start
     * @param endKilojoules at the end
     */
    public record WBalance(
            double capacityKilojoules, double lowestKilojoules, int lowestAtSecond, double endKilojoules) {}

    /**
     * One stretch of the session.
     *
     * @param meters its length
     * @param seconds its duration
     * @param speedMetersPerSecond mean
     * @param powerWatts mean
     * @param heartRateBpm mean
     */
    public record Part(
            OptionalDouble meters,
            int seconds,
            OptionalDouble speedMetersPerSecond,
            OptionalDouble powerWatts,
            OptionalDouble heartRateBpm) {}

    /** Best mean power over {@code seconds}. */
    public record CurvePoint(int seconds, double watts) {}

    /**
     * Seconds in each zone, the lowest first.
     *
     * @param by power, heart_rate or pace
     * @param lowerBounds where each zone begins, in {@code unit}
     * @param unit of the bounds
     */
    public record Zones(String by, List<Double> lowerBounds, String unit, List<Integer> seconds) {
        public Zones {
            lowerBounds = List.copyOf(lowerBounds);
            seconds = List.copyOf(seconds);
        }
    }

    /** One interval as the service cut it; its kind is the service's guess. */
    public record Lap(
            int startSecond,
            int seconds,
            String kind,
            OptionalInt averageWatts,
            OptionalInt averageHeartRateBpm,
            OptionalDouble speedMetersPerSecond) {}

    /**
     * The last session of the same name and sport.
     *
     * @param normalizedPowerChangeWatts this session minus that one
     * @param averageHeartRateChangeBpm this session minus that one
     * @param speedChangeMetersPerSecond this session minus that one
     * @param temperatureChangeCelsius this session minus that one
     */
    public record Earlier(
            String id,
            LocalDateTime start,
            OptionalDouble normalizedPowerChangeWatts,
            OptionalDouble averageHeartRateChangeBpm,
            OptionalDouble speedChangeMetersPerSecond,
            OptionalDouble temperatureChangeCelsius) {}

    /** Something implausible in the recording, from {@code startSecond} to {@code endSecond}. */
    public record Fault(String code, int startSecond, int endSecond, double evidence, String unit) {}

    /**
     * The plan this session fulfilled, and its execution.
     *
     * @param eventId the planned session
     * @param plannedLoadPoints as planned
     * @param loadPercent done of planned
     * @param plannedSeconds as planned
     * @param afterPlanSeconds recorded after the plan's end; not part of the plan
     * @param cutShortSeconds of the plan left when the recording ended
     * @param stepsOnTargetPercent share of the planned time with a target that was on it
     * @param repsMatchedBy {@code intervals} of the service or {@code time_order}; empty when not matched
     * @param reps planned work against done
     * @param fadePercent output of the last against the first of equal reps
     * @param steps those that went otherwise than planned; with detail full all of them, reps included
     */
    public record Plan(
            String eventId,
            OptionalDouble plannedLoadPoints,
            OptionalDouble loadPercent,
            OptionalInt plannedSeconds,
            OptionalInt afterPlanSeconds,
            OptionalInt cutShortSeconds,
            OptionalDouble stepsOnTargetPercent,
            Optional<String> repsMatchedBy,
            List<Rep> reps,
            OptionalDouble fadePercent,
            List<Step> steps) {
        public Plan {
            reps = List.copyOf(reps);
            steps = List.copyOf(steps);
        }
    }

    /**
     * One planned stretch of work.
     *
     * @param number from 1
     * @param unit W, bpm or m/s
     * @param targetFrom low end of the planned band
     * @param targetTo high end of the planned band
     * @param done mean; absent when no such stretch was found
     * @param reads on, below, above or not_found
     * @param wBalanceEndKilojoules W' balance at its end, when asked for
     */
    public record Rep(
            int number,
            String unit,
            double targetFrom,
            double targetTo,
            OptionalInt startSecond,
            int plannedSeconds,
            OptionalDouble done,
            OptionalDouble heartRateBpm,
            String reads,
            OptionalDouble wBalanceEndKilojoules) {}

    /**
     * One step of the plan, repeats unrolled.
     *
     * @param number from 1
     * @param unit W, bpm, m/s or none
     * @param ramp from {@code targetFrom} at its start to {@code targetTo} at its end
     * @param plannedSeconds absent when the athlete ends it
     * @param startSecond absent when it cannot be told where it was done
     * @param seconds how long it took
     * @param done mean
     * @param reads on, below, above, short, long, skipped, not_reached, not_found, or open when nothing was asked
     */
    public record Step(
            int number,
            String role,
            String unit,
            OptionalDouble targetFrom,
            OptionalDouble targetTo,
            boolean ramp,
            OptionalInt plannedSeconds,
            OptionalInt startSecond,
            OptionalInt seconds,
            OptionalDouble done,
            String reads) {}

    /**
     * A ramp test, read by itself.
     *
     * @param knownBy name, plan or shape
     * @param endedAtSecond the end of the best minute
     * @param thresholdWatts 75 % of the best minute, by convention
     * @param thresholdLowWatts 72 % of it
     * @param thresholdHighWatts 77 % of it
     */
    public record RampTest(
            String knownBy,
            double bestMinuteWatts,
            int endedAtSecond,
            int risingMinutes,
            double thresholdWatts,
            double thresholdLowWatts,
            double thresholdHighWatts,
            OptionalInt thresholdSetWatts,
            OptionalDouble maxHeartRateBpm) {}
}
