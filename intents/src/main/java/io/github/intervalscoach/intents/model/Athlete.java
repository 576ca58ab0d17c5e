package io.github.intervalscoach.intents.model;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Who the numbers belong to, and the settings they depend on.
 *
 * @param id exactly as the service gives it: {@code i123} and {@code 123} are different people
 * @param zone where the athlete's days begin and end
 * @param restingHeartRateBpm as set in the profile, not measured
 * @param sports settings by family of sports; empty when the athlete set none
 */
public record Athlete(
        String id,
        OutsideText name,
        ZoneId zone,
        ShownIn shown,
        Optional<Sex> sex,
        OptionalDouble weightKg,
        OptionalInt restingHeartRateBpm,
        List<SportSettings> sports) {
    public Athlete {
        sports = List.copyOf(sports);
    }

    /** One who wants everything in the same system. */
    public Athlete(
            String id,
            OutsideText name,
            ZoneId zone,
            UnitSystem units,
            Optional<Sex> sex,
            OptionalDouble weightKg,
            OptionalInt restingHeartRateBpm,
            List<SportSettings> sports) {
        this(id, name, zone, ShownIn.all(units), sex, weightKg, restingHeartRateBpm, sports);
    }

    /** The units of distance, which splits go by. */
    public UnitSystem units() {
        return shown.distance();
    }

    /** The settings that cover {@code sport}, such as {@code "VirtualRide"}; empty when none does. */
    public Optional<SportSettings> settingsFor(String sport) {
        return sports.stream().filter(s -> s.sports().contains(sport)).findFirst();
    }
}
