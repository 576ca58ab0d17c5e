package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.workout.LoadBasis;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All settings of a family of sports.
 *
 * @param settings thresholds and zones
 * @param loadOrder which load counts: the first that there is; empty when the service does not say
 * @param warmupSeconds what is left out at the start of some analyses; likewise {@code cooldownSeconds} at the end
 * @param powerModel what targets in percent of mean-maximal power are resolved by; only known when the athlete as a
 *     whole was asked for
 * @param more all other settings as {@code name=value} in the service's own form: never read, only put back
 */
public record SportSettingsDetail(
        String id,
        SportSettings settings,
        OptionalInt pMaxWatts,
        ZoneNames zoneNames,
        SweetSpot sweetSpot,
        List<LoadBasis> loadOrder,
        OptionalInt warmupSeconds,
        OptionalInt cooldownSeconds,
        Optional<String> defaultGearId,
        Optional<String> defaultIndoorGearId,
        Optional<PowerModel> powerModel,
        List<String> more) {

    /** What the athlete calls the zones; empty where the service does not say. */
    public record ZoneNames(List<OutsideText> power, List<OutsideText> heartRate, List<OutsideText> pace) {
        public ZoneNames {
            power = List.copyOf(power);
            heartRate = List.copyOf(heartRate);
            pace = List.copyOf(pace);
        }
    }

    /** The sweet spot's bounds, percent of FTP. */
    public record SweetSpot(OptionalInt leastPercent, OptionalInt mostPercent) {}

    /**
     * The athlete's power as a curve.
     *
     * @param kind the service's name of the model
     */
    public record PowerModel(
            String kind,
            OptionalInt criticalPowerWatts,
            OptionalInt wPrimeJoules,
            OptionalInt pMaxWatts,
            OptionalInt ftpWatts) {}

    public SportSettingsDetail {
        loadOrder = List.copyOf(loadOrder);
        more = List.copyOf(more);
    }
}
