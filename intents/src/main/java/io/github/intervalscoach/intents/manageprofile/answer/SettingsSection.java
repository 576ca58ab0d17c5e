package io.github.intervalscoach.intents.manageprofile.answer;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the athlete set.
 *
 * @param units {@code metric} or {@code imperial}, for distances and pace
 * @param restingHeartRateBpm as set, not measured
 * @param availability a weekday nothing was said about is not in it
 */
public record SettingsSection(
        String units,
        String weightUnits,
        String temperatureUnits,
        OptionalDouble weightKg,
        OptionalInt restingHeartRateBpm,
        List<SportThresholds> sports,
        List<ZoneSet> zones,
        List<WeekdayAvailability> availability,
        List<OwnField> ownItems) {
    public SettingsSection {
        sports = List.copyOf(sports);
        zones = List.copyOf(zones);
        availability = List.copyOf(availability);
        ownItems = List.copyOf(ownItems);
    }
}
