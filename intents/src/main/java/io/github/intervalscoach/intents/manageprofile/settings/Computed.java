package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.MemoryItem;
import io.github.intervalscoach.intents.manageprofile.settings.Zoned.Kind;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Zones in the units they are trained by, each once whatever the number of families. */
record Computed(
        Asked asked,
        AthleteDetail detail,
        List<SportSettingsDetail> families,
        List<Zoned> zones,
        List<Flaw> flaws,
        List<MemoryItem> memory) {
    static Computed of(Audited audited) {
        List<Zoned> all = new ArrayList<>();
        for (SportSettingsDetail family : audited.families()) {
            of(family, Families.paceUnit(family, audited.asked())).forEach(zones -> merge(zones, all));
        }
        return new Computed(
                audited.asked(),
                audited.detail(),
                audited.families(),
                all.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList(),
                audited.flaws(),
                audited.memory());
    }

    static Stream<Zoned> of(SportSettingsDetail family, PaceUnit unit) {
        SportSettings set = family.settings();
        List<String> sport = List.of(Families.name(set));
        List<Integer> power = set.powerZoneTopsPercentOfFtp();
        var zones = Stream.<Zoned>builder();
        if (!power.isEmpty()) {
            var names = family.zoneNames().power();
            OptionalDouble ftp = whole(set.ftpWatts());
            zones.add(new Zoned(
                    ftp.isPresent() ? Kind.POWER : Kind.POWER_PERCENT,
                    sport,
                    power.size(),
                    Zoned.shares(power, ftp),
                    names,
                    unit));
            set.indoorFtpWatts()
                    .ifPresent(indoor -> zones.add(new Zoned(
                            Kind.POWER_INDOOR,
                            sport,
                            power.size(),
                            Zoned.shares(power, OptionalDouble.of(indoor)),
                            names,
                            unit)));
        }
        List<Integer> heart = set.heartRateZoneTopsBpm();
        if (!heart.isEmpty()) {
            List<Double> tops = heart.stream().map(Integer::doubleValue).toList();
            zones.add(new Zoned(
                    Kind.HEART_RATE,
                    sport,
                    heart.size(),
                    tops,
                    family.zoneNames().heartRate(),
                    unit));
        }
        List<Double> pace = set.paceZoneTopsPercentOfThresholdSpeed();
        if (!pace.isEmpty() && set.thresholdPaceMetersPerSecond().isPresent()) {
            List<Double> tops = Zoned.shares(pace, set.thresholdPaceMetersPerSecond());
            zones.add(new Zoned(
                    Kind.PACE, sport, pace.size(), tops, family.zoneNames().pace(), unit));
        }
        return zones.build();
    }

    private static void merge(Zoned zones, List<Zoned> all) {
        for (int i = 0; i < all.size(); i++) {
            Zoned one = all.get(i);
            if (one.isSameAs(zones)) {
                List<String> sports = Stream.concat(one.sports().stream(), zones.sports().stream())
                        .toList();
                all.set(i, new Zoned(one.kind(), sports, one.zones(), one.tops(), one.names(), one.paceUnit()));
                return;
            }
        }
        all.add(zones);
    }

    private static OptionalDouble whole(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }
}
