package io.github.intervalscoach.intents.model.profile;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.LoadFactor;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import java.time.ZoneId;
import java.util.List;

/**
 * What is to become of an athlete's profile; what is left alone stays.
 *
 * @param loadFactors all of them: what is not in the list is gone
 */
public record AthleteChange(
        Change<Double> weightKg,
        Change<Integer> restingHeartRateBpm,
        Change<ZoneId> zone,
        Change<UnitSystem> units,
        Change<List<LoadFactor>> loadFactors) {
    public AthleteChange {
        weightKg.ifChanged(WellnessField.WEIGHT_KG::require, () -> {});
        restingHeartRateBpm.ifChanged(WellnessField.RESTING_HEART_RATE_BPM::require, () -> {});
    }

    /** Nothing yet. */
    public static AthleteChange none() {
        return new AthleteChange(Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave());
    }

    /** The same with another weight. */
    public AthleteChange weighing(double kg) {
        return new AthleteChange(Change.to(kg), restingHeartRateBpm, zone, units, loadFactors);
    }

    /** The same with another resting heart rate. */
    public AthleteChange resting(int bpm) {
        return new AthleteChange(weightKg, Change.to(bpm), zone, units, loadFactors);
    }

    /** The same, shown other units. */
    public AthleteChange shown(UnitSystem system) {
        return new AthleteChange(weightKg, restingHeartRateBpm, zone, Change.to(system), loadFactors);
    }

    /** The same with other factors. */
    public AthleteChange factors(List<LoadFactor> all) {
        return new AthleteChange(weightKg, restingHeartRateBpm, zone, units, Change.to(List.copyOf(all)));
    }
}
