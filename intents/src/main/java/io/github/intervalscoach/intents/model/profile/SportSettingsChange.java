package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.workout.LoadBasis;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to become of a family's settings; what is not named stays.
 *
 * @param thresholds at most one of each
 * @param zones at most one of each family
 * @param sports the sports covered, as the service names them
 * @param loadOrder each of the three once
 */
public record SportSettingsChange(
        List<ThresholdChange> thresholds,
        List<Zones> zones,
        Change<List<String>> sports,
        Change<PaceUnit> paceUnit,
        Change<Integer> warmupSeconds,
        Change<Integer> cooldownSeconds,
        Change<List<LoadBasis>> loadOrder) {

    /** What is to become of one threshold. */
    public record ThresholdChange(Threshold threshold, Change<Double> change) {
        public ThresholdChange {
            change.ifChanged(threshold::require, () -> {});
        }
    }

    public SportSettingsChange {
        thresholds = List.copyOf(thresholds);
        zones = List.copyOf(zones);
        loadOrder.ifChanged(SportSettingsChange::requireAll, () -> {});
    }

    /** Nothing yet. */
    public static SportSettingsChange none() {
        return new SportSettingsChange(
                List.of(), List.of(), Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave());
    }

    /**
     * The same, and {@code threshold} becomes {@code value}.
     *
     * @throws IllegalArgumentException when it cannot
     */
    public SportSettingsChange set(Threshold threshold, double value) {
        var others = thresholds.stream().filter(known -> known.threshold() != threshold);
        var all = Stream.concat(others, Stream.of(new ThresholdChange(threshold, Change.to(value))))
                .toList();
        return new SportSettingsChange(all, zones, sports, paceUnit, warmupSeconds, cooldownSeconds, loadOrder);
    }

    /** The same with zones of the athlete's own, exactly as given. */
    public SportSettingsChange set(Zones fixed) {
        var others = zones.stream().filter(known -> known.family() != fixed.family());
        var all = Stream.concat(others, Stream.of(fixed)).toList();
        return new SportSettingsChange(thresholds, all, sports, paceUnit, warmupSeconds, cooldownSeconds, loadOrder);
    }

    /** The same for other sports. */
    public SportSettingsChange sports(List<String> covered) {
        return new SportSettingsChange(
                thresholds,
                zones,
                Change.to(List.copyOf(covered)),
                paceUnit,
                warmupSeconds,
                cooldownSeconds,
                loadOrder);
    }

    private static void requireAll(List<LoadBasis> order) {
        if (order.size() != LoadBasis.values().length
                || order.stream().distinct().count() != order.size()) {
            throw new IllegalArgumentException(
                    order + " is no order of power, heart rate and pace: each of them once.");
        }
    }
}
