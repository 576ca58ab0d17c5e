package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.MemoryItem;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.ArrayList;
import java.util.List;

/** Which settings were asked for, and what is wrong with them. */
record Audited(
        Asked asked,
        AthleteDetail detail,
        List<SportSettingsDetail> families,
        List<Flaw> flaws,
        List<MemoryItem> memory) {
    static Audited of(Fetched fetched) {
        Asked asked = fetched.asked();
        asked.sport().of(fetched.detail().athlete());
        List<SportSettingsDetail> families = fetched.detail().sports().stream()
                .filter(family -> asked.sport().admits(family.settings()))
                .toList();
        return new Audited(asked, fetched.detail(), families, flaws(families), fetched.memory());
    }

    private static List<Flaw> flaws(List<SportSettingsDetail> families) {
        if (families.isEmpty()) {
            return List.of(new Flaw(Flaw.Code.NO_SETTINGS, "", 0, 0));
        }
        List<Flaw> flaws = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (SportSettingsDetail family : families) {
            SportSettings set = family.settings();
            String sport = Families.name(set);
            thresholds(set, sport, flaws);
            heartRate(set, sport, flaws);
            set.sports().stream()
                    .filter(seen::contains)
                    .forEach(twice -> flaws.add(new Flaw(Flaw.Code.SPORT_TWICE, twice, 0, 0)));
            seen.addAll(set.sports());
        }
        return List.copyOf(flaws);
    }

    private static void thresholds(SportSettings set, String sport, List<Flaw> flaws) {
        if (!Families.hasAny(set)) {
            flaws.add(new Flaw(Flaw.Code.NOTHING_SET, sport, 0, 0));
        } else if (set.ftpWatts().isEmpty() && !set.powerZoneTopsPercentOfFtp().isEmpty()) {
            flaws.add(new Flaw(Flaw.Code.NO_FTP, sport, 0, 0));
        }
    }

    private static void heartRate(SportSettings set, String sport, List<Flaw> flaws) {
        if (set.maxHeartRateBpm().isEmpty()) {
            return;
        }
        int max = set.maxHeartRateBpm().getAsInt();
        set.thresholdHeartRateBpm().ifPresent(threshold -> {
            if (threshold >= max) {
                flaws.add(new Flaw(Flaw.Code.THRESHOLD_ABOVE_MAXIMUM, sport, threshold, max));
            }
        });
        List<Integer> tops = set.heartRateZoneTopsBpm();
        if (!tops.isEmpty() && tops.get(tops.size() - 1) != max) {
            flaws.add(new Flaw(Flaw.Code.ZONES_BESIDE_MAXIMUM, sport, tops.get(tops.size() - 1), max));
        }
    }
}
