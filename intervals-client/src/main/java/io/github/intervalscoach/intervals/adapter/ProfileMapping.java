package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.profile.AthleteDetail;
import io.github.intervalscoach.intents.model.profile.AthletePreferences;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.DayAvailability;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.FormShown;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.LoadFactor;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.TimeForTraining;
import io.github.intervalscoach.intervals.wire.AthleteRow;
import io.github.intervalscoach.intervals.wire.CustomItemRow;
import io.github.intervalscoach.intervals.wire.ProfileRow;
import io.github.intervalscoach.intervals.wire.ProfileRow.AvailabilityRow;
import io.github.intervalscoach.intervals.wire.ProfileRow.FactorRow;
import io.github.intervalscoach.intervals.wire.SportSettingsRow;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Athletes in full. */
final class ProfileMapping {
    private static final int SUNDAY = 7;

    private ProfileMapping() {}

    static AthleteDetail detail(AthleteRow athlete, ProfileRow profile) {
        return new AthleteDetail(
                AthleteMapping.athlete(athlete),
                AthleteMapping.access(athlete),
                preferences(profile),
                Values.known(profile.sportSettings()).stream()
                        .map(SportSettingsRow::of)
                        .map(SportSettingsMapping::detail)
                        .toList(),
                CustomItemRow.list(Values.known(profile.customItems())).stream()
                        .map(CustomItemMapping::item)
                        .toList());
    }

    private static AthletePreferences preferences(ProfileRow row) {
        return new AthletePreferences(
                LocalTimes.findDay("icu_date_of_birth", row.icuDateOfBirth()),
                Values.isSet(row.icuFormAsPercent()) ? FormShown.PERCENT_OF_FITNESS : FormShown.POINTS,
                Values.whole(row.icuMmpDays()),
                availability(Values.known(row.trainingAvailability())),
                Values.known(row.icuTypeSettings()).stream()
                        .map(ProfileMapping::factor)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<DayAvailability> availability(List<AvailabilityRow> rows) {
        return rows.stream()
                .map(ProfileMapping::availability)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(DayAvailability::day))
                .toList();
    }

    private static Optional<DayAvailability> availability(AvailabilityRow row) {
        int day = Values.whole(row.dayOfWeek()).orElse(-1);
        if (day < 0 || day > SUNDAY) {
            return Optional.empty();
        }
        return Optional.of(new DayAvailability(
                day == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(day),
                Values.inAnyCase(TimeForTraining.class, row.trainingAvailability())
                        .orElse(TimeForTraining.NORMAL),
                Values.whole(row.maxTrainingTime()),
                Values.texts(row.canTrainSports())));
    }

    /** A factor that is not there leaves the load as it is. */
    private static Optional<LoadFactor> factor(FactorRow row) {
        return Values.text(row.type())
                .map(sport -> new LoadFactor(
                        sport,
                        Math.max(0, Values.number(row.ctlFactor()).orElse(1)),
                        Math.max(0, Values.number(row.atlFactor()).orElse(1))));
    }
}
