package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.profile.CoveredActivity;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Thresholds and zones of a family of sports as snapshots. */
public final class SettingsSnapshots {
    /** How many past activities settings cover. */
    public static final String ACTIVITIES = "past_activities";

    /** The sports covered. */
    public static final String SPORTS = "sports";

    /** All other settings, {@code name=value} in the service's own form; of the values nothing is shown. */
    public static final String MORE = "more";

    private static final String ZONES = "_zones";

    private SettingsSnapshots() {}

    /** The fields of {@code detail}. */
    public static Snapshot of(SportSettingsDetail detail) {
        SportSettings set = detail.settings();
        return new SnapshotBuilder()
                .words(SPORTS, set.sports())
                .decimal(field(Threshold.FTP_WATTS), decimal(set.ftpWatts()))
                .decimal(field(Threshold.INDOOR_FTP_WATTS), decimal(set.indoorFtpWatts()))
                .decimal(field(Threshold.W_PRIME_JOULES), decimal(set.wPrimeJoules()))
                .decimal(field(Threshold.P_MAX_WATTS), decimal(detail.pMaxWatts()))
                .decimal(field(Threshold.THRESHOLD_HEART_RATE_BPM), decimal(set.thresholdHeartRateBpm()))
                .decimal(field(Threshold.MAX_HEART_RATE_BPM), decimal(set.maxHeartRateBpm()))
                .decimal(field(Threshold.THRESHOLD_PACE_METERS_PER_SECOND), set.thresholdPaceMetersPerSecond())
                .words(field(Zones.Family.POWER), tops(set.powerZoneTopsPercentOfFtp()))
                .words(field(Zones.Family.HEART_RATE), tops(set.heartRateZoneTopsBpm()))
                .words(field(Zones.Family.PACE), tops(set.paceZoneTopsPercentOfThresholdSpeed()))
                .words(MORE, detail.more())
                .build();
    }

    /** Thresholds and zones, with the past {@code activities} that the settings cover. */
    public static Snapshot past(SportSettingsDetail detail, List<CoveredActivity> activities) {
        return of(detail).without(MORE).with(ACTIVITIES, new FieldValue.Whole(activities.size()));
    }

    /** What a threshold is called in a snapshot. */
    public static String field(Threshold threshold) {
        return threshold.name().toLowerCase(Locale.ROOT);
    }

    /** What zones are called in a snapshot. */
    public static String field(Zones.Family family) {
        return family.name().toLowerCase(Locale.ROOT) + ZONES;
    }

    /** Tops as a snapshot has them. */
    public static List<String> tops(List<? extends Number> tops) {
        return tops.stream()
                .map(Number::doubleValue)
                .map(SettingsSnapshots::plain)
                .toList();
    }

    private static String plain(double top) {
        return top == Math.rint(top) ? Long.toString((long) top) : Double.toString(top);
    }

    private static OptionalDouble decimal(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }
}
