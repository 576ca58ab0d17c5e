package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.change.subject.SettingsSnapshots;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.change.FieldWords;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be given a value, and what a human's can be: house rules, wide enough for the best and for beginners. */
enum Field {
    FTP(50, 600, Threshold.FTP_WATTS),
    INDOOR_FTP(50, 600, Threshold.INDOOR_FTP_WATTS),
    W_PRIME(3_000, 60_000, Threshold.W_PRIME_JOULES),
    P_MAX(150, 2_600, Threshold.P_MAX_WATTS),
    LTHR(90, 215, Threshold.THRESHOLD_HEART_RATE_BPM),
    MAX_HR(110, 230, Threshold.MAX_HEART_RATE_BPM),
    THRESHOLD_PACE(0.4, 7, Threshold.THRESHOLD_PACE_METERS_PER_SECOND),
    POWER_ZONES(1, 999, Zones.Family.POWER),
    HR_ZONES(40, 230, Zones.Family.HEART_RATE),
    PACE_ZONES(1, 999, Zones.Family.PACE);

    private final double least;
    private final double most;
    private final Optional<Zones.Family> zones;
    private final String field;

    Field(double least, double most, Threshold threshold) {
        this.least = least;
        this.most = most;
        this.zones = Optional.empty();
        this.field = SettingsSnapshots.field(threshold);
    }

    Field(double least, double most, Zones.Family zones) {
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
        return FieldWords.of(field).words();
    }

    /** Empty for pace, whose unit is the athlete's. */
    String unit() {
        return FieldWords.of(field).unit().strip();
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

    /** From least to most, pace from slow to fast in {@code pace}. */
    String range(PaceUnit pace) {
        return this == THRESHOLD_PACE
                ? PaceWords.of(least, pace) + " to " + PaceWords.of(most, pace)
                : plain(least) + " to " + plain(most) + " " + unit();
    }

    boolean isSetIn(SportSettingsDetail family) {
        return SettingsSnapshots.of(family).find(field).isPresent();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
