package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.settings.Zoned.Kind;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.DayAvailability;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The settings in words. */
record SettingsText(Interpreted found) {
    private static final int MOST_ITEMS = 8;

    List<String> middle() {
        List<String> lines = new ArrayList<>();
        if (!found.families().isEmpty()) {
            lines.add("\n" + thresholds() + "\n");
        }
        if (!found.asked().isBrief()) {
            found.zones().forEach(zones -> lines.add(zones(zones)));
            lines.add(units());
            lines.add(availability());
            items(lines);
        }
        return lines;
    }

    private Table thresholds() {
        Table table = Table.of("Sports", "FTP", "FTP indoors", "W\u2032", "Threshold pace", "Threshold HR", "Max HR");
        for (SportSettingsDetail family : found.families()) {
            SportSettings set = family.settings();
            table.row(
                    String.join(", ", set.sports()),
                    watts(set.ftpWatts()),
                    watts(set.indoorFtpWatts()),
                    set.wPrimeJoules().isPresent()
                            ? Wording.number(1, set.wPrimeJoules().getAsInt() / 1000.0) + " kJ"
                            : "",
                    set.thresholdPaceMetersPerSecond().isPresent()
                            ? PaceWords.of(
                                    set.thresholdPaceMetersPerSecond().getAsDouble(),
                                    Families.paceUnit(family, found.asked()))
                            : "",
                    bpm(set.thresholdHeartRateBpm()),
                    bpm(set.maxHeartRateBpm()));
        }
        return table;
    }

    static String zones(Zoned zones) {
        var names = TypedSettings.telling(zones.names());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < zones.zones(); i++) {
            String label = "Z" + (i + 1)
                    + (i < names.size() && !zones.kind().equals(Kind.POWER_INDOOR) ? " \"" + names.get(i) + "\"" : "");
            parts.add(label + " " + (i < zones.tops().size() ? "to " + top(zones, i) : beyond(zones)));
        }
        return kind(zones) + " (" + String.join(", ", zones.sports()) + "): " + String.join(", ", parts) + ".";
    }

    private static String top(Zoned zones, int i) {
        double top = zones.tops().get(i);
        return zones.kind() == Kind.PACE ? PaceWords.bare(top, zones.paceUnit()) : Wording.number(0, top);
    }

    private static String beyond(Zoned zones) {
        return zones.tops().isEmpty()
                ? "open"
                : (zones.kind() == Kind.PACE ? "faster than " : "above ")
                        + top(zones, zones.tops().size() - 1);
    }

    private static String kind(Zoned zones) {
        return switch (zones.kind()) {
            case POWER -> "Power zones, W";
            case POWER_INDOOR -> "Power zones indoors, W";
            case POWER_PERCENT -> "Power zones, % of FTP";
            case HEART_RATE -> "Heart-rate zones, bpm";
            case PACE -> "Pace zones, min" + PaceWords.suffix(zones.paceUnit());
        };
    }

    private String units() {
        var athlete = found.detail().athlete();
        var units = Units.of(athlete);
        return "Units: distance " + TypedSettings.lower(athlete.units()) + ", weight "
                + units.mass().suffix().strip()
                + ", temperature " + units.temperature().suffix().strip()
                + "."
                + (athlete.weightKg().isPresent()
                        ? " Weight " + units.mass().of(athlete.weightKg().getAsDouble()) + "."
                        : " Weight not set.")
                + (athlete.restingHeartRateBpm().isPresent()
                        ? " Resting heart rate as set "
                                + athlete.restingHeartRateBpm().getAsInt() + " bpm."
                        : "");
    }

    private String availability() {
        List<DayAvailability> days = found.detail().preferences().availability();
        return days.isEmpty()
                ? "Availability by weekday: not set."
                : "Availability: " + days.stream().map(SettingsText::day).collect(Collectors.joining(", ")) + ".";
    }

    private static String day(DayAvailability day) {
        return day.day().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + TypedSettings.lower(day.time())
                + (day.mostSeconds().isPresent()
                        ? ", at most " + Wording.duration(day.mostSeconds().getAsInt())
                        : "")
                + (day.sports().isEmpty() ? "" : " (" + String.join(", ", day.sports()) + ")");
    }

    private void items(List<String> lines) {
        List<CustomItem> items = found.detail().customItems();
        if (!items.isEmpty()) {
            int most = found.asked().detail() == Detail.FULL ? items.size() : MOST_ITEMS;
            int more = items.size() - most;
            String athlete = found.asked().athlete().id();
            lines.add("Own items: "
                    + items.stream()
                            .limit(most)
                            .map(item -> item(item, athlete))
                            .collect(Collectors.joining(", "))
                    + (more > 0 ? " and " + more + " more" : "") + ".");
        }
    }

    private static String item(CustomItem item, String athleteId) {
        return "\"" + item.name().shown() + "\" (" + item.id() + ", "
                + TypedSettings.lower(item.kind()).replace('_', ' ')
                + item.field()
                        .map(field -> ", " + field.code() + ", " + TypedSettings.lower(field.holds()))
                        .orElse("")
                + item.visibility()
                        .map(visibility -> ", " + TypedSettings.lower(visibility))
                        .orElse("")
                + (item.isOf(athleteId) ? "" : ", of " + item.ownerId().orElse("another athlete"))
                + ")";
    }

    private static String watts(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() + " W" : "";
    }

    private static String bpm(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() + " bpm" : "";
    }
}
