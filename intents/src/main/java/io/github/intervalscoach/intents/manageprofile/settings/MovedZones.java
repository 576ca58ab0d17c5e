package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.ZoneSet;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.List;
import java.util.stream.Stream;

/** Which zones are others under other settings of the same sports. */
public record MovedZones(List<ZoneSet> before, List<ZoneSet> after, List<String> lines) {
    public MovedZones {
        before = List.copyOf(before);
        after = List.copyOf(after);
        lines = List.copyOf(lines);
    }

    /** From {@code was} to {@code is}. */
    public static MovedZones of(SportSettingsDetail was, SportSettingsDetail is, Asked asked) {
        var unit = Families.paceUnit(was, asked);
        List<Zoned> old = Computed.of(was, unit).toList();
        List<Zoned> fresh = Computed.of(is, unit).toList();
        List<Zoned> gone = old.stream()
                .filter(zones -> fresh.stream().noneMatch(zones::isSameAs))
                .toList();
        List<Zoned> come = fresh.stream()
                .filter(zones -> old.stream().noneMatch(zones::isSameAs))
                .toList();
        return new MovedZones(
                gone.stream().map(TypedSettings::zones).toList(),
                come.stream().map(TypedSettings::zones).toList(),
                Stream.concat(
                                gone.stream().map(zones -> "Before: " + SettingsText.zones(zones)),
                                come.stream().map(zones -> "After: " + SettingsText.zones(zones)))
                        .toList());
    }
}
