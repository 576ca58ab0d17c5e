package io.github.intervalscoach.intents.model.workout;

import java.util.OptionalDouble;

/** What the numbers of a target count. */
public enum Scale {
    PERCENT_FTP(Quantity.POWER),
    WATTS(Quantity.POWER),
    POWER_ZONE(Quantity.POWER),
    /** Percent of the athlete's best power over the target's own duration. */
    PERCENT_MMP(Quantity.POWER),
    /** A zone the athlete made. */
    CUSTOM_ZONE(Quantity.POWER),
    PERCENT_MAX_HEART_RATE(Quantity.HEART_RATE),
    PERCENT_THRESHOLD_HEART_RATE(Quantity.HEART_RATE),
    BPM(Quantity.HEART_RATE),
    HEART_RATE_ZONE(Quantity.HEART_RATE),
    PERCENT_THRESHOLD_SPEED(Quantity.PACE),
    PACE_ZONE(Quantity.PACE),
    SECONDS_PER_KM(1_000),
    SECONDS_PER_MILE(1_609.344),
    SECONDS_PER_100M(100),
    SECONDS_PER_100Y(91.44),
    SECONDS_PER_250M(250),
    SECONDS_PER_400M(400),
    SECONDS_PER_500M(500);

    private final Quantity quantity;
    private final OptionalDouble paceMeters;

    Scale(Quantity quantity) {
        this.quantity = quantity;
        this.paceMeters = OptionalDouble.empty();
    }

    Scale(double paceMeters) {
        this.quantity = Quantity.PACE;
        this.paceMeters = OptionalDouble.of(paceMeters);
    }

    /** What a target on this scale is about. */
    public Quantity quantity() {
        return quantity;
    }

    /** The distance an absolute pace is given for, m; empty on every other scale. */
    public OptionalDouble paceMeters() {
        return paceMeters;
    }

    /** Whether the numbers are zones, counted from 1. */
    public boolean isZone() {
        return this == POWER_ZONE || this == CUSTOM_ZONE || this == HEART_RATE_ZONE || this == PACE_ZONE;
    }
}
