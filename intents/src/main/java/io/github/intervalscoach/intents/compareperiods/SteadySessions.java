package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.endurance.EfficiencyFactor;
import io.github.intervalscoach.analytics.endurance.SteadyEffort;
import io.github.intervalscoach.analytics.power.VariabilityIndex;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Activity.Exclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Efficiency and drift of sessions that are alike: same sport, indoors and outdoors apart, long, easy and steady. The list
 * has means only, so the evenness of a run is not known.
 */
final class SteadySessions {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double EVEN = 1;

    private SteadySessions() {}

    static List<Tested> compare(List<Activity> newer, List<Activity> older) {
        List<Tested> tested = new ArrayList<>();
        add(Measure.EFFICIENCY_BY_POWER, newer, older, SteadySessions::wattsPerBeat, tested);
        add(Measure.EFFICIENCY_BY_SPEED, newer, older, SteadySessions::speedPerBeat, tested);
        add(Measure.DECOUPLING, newer, older, SteadySessions::decoupling, tested);
        return tested;
    }

    private static void add(
            Measure measure,
            List<Activity> newer,
            List<Activity> older,
            Function<Activity, OptionalDouble> value,
            List<Tested> tested) {
        NavigableMap<String, double[]> after = byKind(newer, value);
        NavigableMap<String, double[]> before = byKind(older, value);
        var kinds = new TreeSet<String>(after.keySet());
        kinds.retainAll(before.keySet());
        for (String kind : kinds) {
            tested.add(Bench.sessions(
                    measure,
                    Optional.of(kind),
                    after.getOrDefault(kind, new double[0]),
                    before.getOrDefault(kind, new double[0])));
        }
    }

    private static NavigableMap<String, double[]> byKind(
            List<Activity> sessions, Function<Activity, OptionalDouble> value) {
        return sessions.stream()
                .filter(session -> value.apply(session).isPresent())
                .collect(Collectors.groupingBy(
                        session -> session.sport() + (session.indoor() ? " indoors" : ""),
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                found -> found.stream()
                                        .mapToDouble(
                                                session -> value.apply(session).orElseThrow())
                                        .toArray())));
    }

    private static OptionalDouble wattsPerBeat(Activity session) {
        var power = session.power();
        if (power.normalizedWatts().isEmpty() || session.excluded().contains(Exclusion.POWER)) {
            return OptionalDouble.empty();
        }
        return perBeat(session, power.normalizedWatts().getAsInt());
    }

    private static OptionalDouble speedPerBeat(Activity session) {
        var pace = session.pace();
        OptionalDouble speed = pace.gradeAdjustedMetersPerSecond().isPresent()
                ? pace.gradeAdjustedMetersPerSecond()
                : pace.averageMetersPerSecond();
        boolean onFoot = SportFilter.of(Optional.of("run")).admits(session.sport());
        if (!onFoot || speed.isEmpty() || session.excluded().contains(Exclusion.PACE)) {
            return OptionalDouble.empty();
        }
        return perBeat(session, SECONDS_PER_MINUTE * speed.getAsDouble());
    }

    private static OptionalDouble perBeat(Activity session, double output) {
        var bpm = session.heartRate().averageBpm();
        return bpm.isEmpty()
                ? OptionalDouble.empty()
                : gate(session)
                        .flatMap(gate -> EfficiencyFactor.ofMeans(output, bpm.getAsInt(), gate)
                                .found())
                        .map(factor -> OptionalDouble.of(factor.ratio()))
                        .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble decoupling(Activity session) {
        return gate(session)
                .filter(gate -> gate.failedGates().isEmpty())
                .map(gate -> session.heartRate().decouplingPercent())
                .orElse(OptionalDouble.empty());
    }

    private static Optional<SteadyEffort> gate(Activity session) {
        OptionalDouble intensity = session.load().intensityPercent();
        var seconds = session.volume().movingSeconds();
        if (intensity.isEmpty()
                || seconds.isEmpty()
                || session.race()
                || session.excluded().contains(Exclusion.HEART_RATE)) {
            return Optional.empty();
        }
        return evenness(session).map(even -> new SteadyEffort(seconds.getAsInt(), intensity.getAsDouble() / 100, even));
    }

    private static Optional<Double> evenness(Activity session) {
        var power = session.power();
        if (power.normalizedWatts().isPresent() && power.averageWatts().isPresent()) {
            return VariabilityIndex.of(
                            power.normalizedWatts().getAsInt(),
                            power.averageWatts().getAsInt())
                    .found()
                    .map(VariabilityIndex::ratio);
        }
        return SportFilter.of(Optional.of("run")).admits(session.sport()) ? Optional.of(EVEN) : Optional.empty();
    }
}
