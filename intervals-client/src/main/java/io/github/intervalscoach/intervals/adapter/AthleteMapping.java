package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.Sex;
import io.github.intervalscoach.intents.model.ShownIn;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intervals.wire.AthleteRow;
import io.github.intervalscoach.intervals.wire.AthleteRow.SportSettingsRow;
import io.github.intervalscoach.intervals.wire.PaceUnits;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Athletes and their settings. */
final class AthleteMapping {
    private AthleteMapping() {}

    static Athlete athlete(AthleteRow row) {
        return new Athlete(
                Values.requireId("id", row.id()),
                Values.name(row.name()),
                LocalTimes.zone(row.timezone()),
                shownIn(row),
                sex(row.sex()),
                Values.number(row.icuWeight(), row.weight()),
                Values.whole(row.icuRestingHr()),
                sports(row.sportSettings()));
    }

    static RosterEntry rosterEntry(AthleteRow row) {
        return new RosterEntry(
                Values.requireId("id", row.id()),
                Values.name(row.name()),
                Values.text(row.timezone()).map(LocalTimes::zone),
                access(row),
                Values.names(row.icuTags()));
    }

    static Access access(AthleteRow row) {
        return Values.oneOf(Access.class, row.icuPermission(), Access.UNKNOWN);
    }

    private static List<SportSettings> sports(@Nullable List<@Nullable SportSettingsRow> rows) {
        return Values.known(rows).stream().map(AthleteMapping::sport).toList();
    }

    static SportSettings sport(SportSettingsRow row) {
        return new SportSettings(
                Values.texts(row.types()),
                Values.whole(row.ftp()),
                Values.whole(row.indoorFtp()),
                Values.whole(row.wPrime()),
                Values.whole(row.lthr()),
                Values.whole(row.maxHr()),
                Values.number(row.thresholdPace()),
                Values.wholes(row.powerZones()),
                Values.wholes(row.hrZones()),
                Values.numbers(row.paceZones()),
                PaceUnits.find(row.paceUnits()));
    }

    private static ShownIn shownIn(AthleteRow row) {
        return new ShownIn(
                imperial("feet".equals(row.measurementPreference())),
                imperial(Values.isSet(row.weightPrefLb())),
                imperial(Values.isSet(row.fahrenheit())));
    }

    private static UnitSystem imperial(boolean chosen) {
        return chosen ? UnitSystem.IMPERIAL : UnitSystem.METRIC;
    }

    private static Optional<Sex> sex(@Nullable String raw) {
        if ("F".equals(raw)) {
            return Optional.of(Sex.FEMALE);
        }
        return "M".equals(raw) ? Optional.of(Sex.MALE) : Optional.empty();
    }
}
