package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.manageprofile.answer.OwnField;
import io.github.intervalscoach.intents.manageprofile.answer.SettingsSection;
import io.github.intervalscoach.intents.manageprofile.answer.SportThresholds;
import io.github.intervalscoach.intents.manageprofile.answer.WeekdayAvailability;
import io.github.intervalscoach.intents.manageprofile.answer.ZoneSet;
import io.github.intervalscoach.intents.manageprofile.settings.Zoned.Kind;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.DayAvailability;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The settings as the typed answer has them. */
final class TypedSettings {
    private TypedSettings() {}

    static SettingsSection of(Interpreted i) {
        var preferences = i.detail().preferences();
        return new SettingsSection(
                lower(i.detail().athlete().units()),
                lower(i.detail().athlete().shown().mass()),
                lower(i.detail().athlete().shown().temperature()),
                Round.to(1, i.detail().athlete().weightKg()),
                i.detail().athlete().restingHeartRateBpm(),
                i.families().stream().map(family -> thresholds(family, i)).toList(),
                i.zones().stream().map(TypedSettings::zones).toList(),
                preferences.availability().stream().map(TypedSettings::weekday).toList(),
                i.detail().customItems().stream()
                        .map(item -> item(item, i.asked().athlete().id()))
                        .toList());
    }

    private static SportThresholds thresholds(SportSettingsDetail family, Interpreted i) {
        SportSettings set = family.settings();
        OptionalDouble speed = set.thresholdPaceMetersPerSecond();
        return new SportThresholds(
                set.sports(),
                set.ftpWatts(),
                set.indoorFtpWatts(),
                kilo(set.wPrimeJoules()),
                family.pMaxWatts(),
                set.thresholdHeartRateBpm(),
                set.maxHeartRateBpm(),
                Round.to(3, speed),
                speed.isPresent()
                        ? Optional.of(PaceWords.of(speed.getAsDouble(), Families.paceUnit(family, i.asked())))
                        : Optional.empty(),
                family.loadOrder().stream().map(TypedSettings::lower).toList());
    }

    static ZoneSet zones(Zoned zones) {
        boolean watts = zones.kind() == Kind.POWER || zones.kind() == Kind.POWER_INDOOR;
        boolean pace = zones.kind() == Kind.PACE;
        return new ZoneSet(
                zones.kind() == Kind.POWER_PERCENT ? "power" : lower(zones.kind()),
                zones.sports(),
                zones.zones(),
                watts ? whole(zones.tops()) : List.of(),
                zones.kind() == Kind.POWER_PERCENT ? whole(zones.tops()) : List.of(),
                zones.kind() == Kind.HEART_RATE ? whole(zones.tops()) : List.of(),
                pace ? zones.tops().stream().map(top -> Round.to(3, top)).toList() : List.of(),
                pace
                        ? zones.tops().stream()
                                .map(top -> PaceWords.of(top, zones.paceUnit()))
                                .toList()
                        : List.of(),
                telling(zones.names()));
    }

    /** Names that say more than a number. */
    static List<String> telling(List<OutsideText> names) {
        boolean plain = names.stream()
                .allMatch(name -> name.shown().toLowerCase(Locale.ROOT).matches("(zone|z) ?[0-9]+"));
        return plain ? List.of() : names.stream().map(OutsideText::shown).toList();
    }

    private static WeekdayAvailability weekday(DayAvailability day) {
        return new WeekdayAvailability(
                day.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                lower(day.time()),
                day.mostSeconds().isPresent() ? OptionalInt.of(day.mostSeconds().getAsInt() / 60) : OptionalInt.empty(),
                day.sports());
    }

    private static OwnField item(CustomItem item, String athleteId) {
        return new OwnField(
                item.id(),
                lower(item.kind()),
                item.name().shown(),
                item.field().map(field -> field.code()),
                item.field().map(field -> lower(field.holds())),
                item.visibility().map(TypedSettings::lower),
                item.ownerId().filter(owner -> !item.isOf(athleteId)));
    }

    private static List<Integer> whole(List<Double> tops) {
        return tops.stream().map(top -> (int) Round.to(0, top)).toList();
    }

    private static OptionalDouble kilo(OptionalInt joules) {
        return joules.isPresent() ? OptionalDouble.of(Round.to(1, joules.getAsInt() / 1000.0)) : OptionalDouble.empty();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
