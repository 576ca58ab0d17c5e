package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.endurance.EfficiencyFactor;
import io.github.intervalscoach.analytics.endurance.SteadyEffort;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Long, easy, steady sessions of one sport, indoors apart: the only ones whose efficiency and drift are compared. The
 * list has means only, so the evenness of a run is not known.
 *
 * @param kind the sport, with indoors said
 * @param sessions those that pass every gate
 */
record SteadySessions(String kind, List<Activity> sessions) {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final int ENOUGH = 3;

    /** The kind there is most of. */
    static List<SteadySessions> of(List<Activity> all) {
        return all.stream()
                .filter(a -> factor(a).isPresent())
                .collect(Collectors.groupingBy(
                        a -> a.sport() + (a.indoor() ? " indoors" : ""), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new SteadySessions(entry.getKey(), entry.getValue()))
                .filter(steady -> steady.sessions().size() >= ENOUGH)
                .sorted(Comparator.comparingInt(
                                (SteadySessions steady) -> steady.sessions().size())
                        .reversed())
                .limit(1)
                .toList();
    }

    /** Output for a heartbeat, the mean of the day's sessions. */
    OptionalDouble efficiency(LocalDate day) {
        return mean(day, a -> factor(a).orElseThrow());
    }

    /** Drift, the mean of the day's sessions that have it. */
    OptionalDouble decoupling(LocalDate day) {
        return sessions.stream()
                .filter(a -> a.day().equals(day))
                .flatMapToDouble(a -> a.heartRate().decouplingPercent().stream())
                .average();
    }

    private OptionalDouble mean(LocalDate day, ToDoubleFunction<Activity> value) {
        return sessions.stream()
                .filter(a -> a.day().equals(day))
                .mapToDouble(value)
                .average();
    }

    private static Optional<Double> factor(Activity a) {
        var bpm = a.heartRate().averageBpm();
        OptionalDouble output = Wording.isRide(a.sport()) ? watts(a) : metersPerMinute(a);
        if (bpm.isEmpty() || output.isEmpty() || a.excluded().contains(Exclusion.HEART_RATE)) {
            return Optional.empty();
        }
        return gate(a).flatMap(gate -> EfficiencyFactor.ofMeans(output.getAsDouble(), bpm.getAsInt(), gate)
                .found()
                .map(EfficiencyFactor::ratio));
    }

    private static OptionalDouble watts(Activity a) {
        var watts = a.power().normalizedWatts();
        return watts.isEmpty() || a.excluded().contains(Exclusion.POWER)
                ? OptionalDouble.empty()
                : OptionalDouble.of(watts.getAsInt());
    }

    private static OptionalDouble metersPerMinute(Activity a) {
        OptionalDouble speed = a.pace().gradeAdjustedMetersPerSecond().isPresent()
                ? a.pace().gradeAdjustedMetersPerSecond()
                : a.pace().averageMetersPerSecond();
        return !a.sport().endsWith("Run") || speed.isEmpty() || a.excluded().contains(Exclusion.PACE)
                ? OptionalDouble.empty()
                : OptionalDouble.of(SECONDS_PER_MINUTE * speed.getAsDouble());
    }

    private static Optional<SteadyEffort> gate(Activity a) {
        OptionalDouble intensity = a.load().intensityPercent();
        var seconds = a.volume().movingSeconds();
        if (intensity.isEmpty() || seconds.isEmpty() || a.race()) {
            return Optional.empty();
        }
        return evenness(a).map(even -> new SteadyEffort(seconds.getAsInt(), intensity.getAsDouble() / 100, even));
    }

    private static Optional<Double> evenness(Activity a) {
        var power = a.power();
        if (power.normalizedWatts().isPresent() && power.averageWatts().isPresent()) {
            return VariabilityIndex.of(
                            power.normalizedWatts().getAsInt(),
                            power.averageWatts().getAsInt())
                    .found()
                    .map(VariabilityIndex::ratio);
        }
        return a.sport().endsWith("Run") ? Optional.of(1.0) : Optional.empty();
    }
}
