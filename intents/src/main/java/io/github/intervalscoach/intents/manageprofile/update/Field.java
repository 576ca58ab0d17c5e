package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.change.subject.SettingsSnapshots;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be given a value, and what a human's can be. */
enum Field {
    FTP("FTP", "W", 50, 600, Threshold.FTP_WATTS),
    INDOOR_FTP("FTP indoors", "W", 50, 600, Threshold.INDOOR_FTP_WATTS),
    W_PRIME("W\u2032", "J", 3_000, 60_000, Threshold.W_PRIME_JOULES),
    P_MAX("peak power", "W", 150, 2_600, Threshold.P_MAX_WATTS),
    LTHR("threshold heart rate", "bpm", 90, 215, Threshold.THRESHOLD_HEART_RATE_BPM),
    MAX_HR("maximum heart rate", "bpm", 110, 230, Threshold.MAX_HEART_RATE_BPM),
    THRESHOLD_PACE("threshold pace", "m/s", 0.4, 7, Threshold.THRESHOLD_PACE_METERS_PER_SECOND),
    POWER_ZONES("power zones", "% of FTP", 1, 999, Zones.Family.POWER),
    HR_ZONES("heart-rate zones", "bpm", 40, 230, Zones.Family.HEART_RATE),
    PACE_ZONES("pace zones", "% of threshold speed", 1, 999, Zones.Family.PACE);

    private final String words;
    private final String unit;
    private final double least;
    private final double most;
    private final Optional<Zones.Family> zones;
    private final String field;

    Field(String words, String unit, double least, double most, Threshold threshold) {
        this.words = words;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.zones = Optional.empty();
        this.field = SettingsSnapshots.field(threshold);
    }

    Field(String words, String unit, double least, double most, Zones.Family zones) {
        this.words = words;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.zones = Optional.of(zones);
        this.field = SettingsSnapshots.field(zones);
    }

    /** The field of this name, as it is typed. */
    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(known -> known.typed().equals(name))
                .findFirst();
    }

    /** All names. */
    static String all() {
        return Arrays.stream(values()).map(Field::typed).collect(Collectors.joining(", "));
    }

    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    String unit() {
        return unit;
    }

    /** What it is called in a snapshot. */
    String field() {
        return field;
    }

    Optional<Zones.Family> zones() {
        return zones;
    }

    boolean admits(double value) {
        return value >= least && value <= most;
    }

    String range() {
        return plain(least) + " to " + plain(most) + " " + unit;
    }

    boolean isSetIn(SportSettingsDetail family) {
        return SettingsSnapshots.of(family).find(field).isPresent();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
