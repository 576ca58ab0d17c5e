package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.trend.SmallestWorthwhileChange;

/** What is compared. */
enum Measure {
    LOAD("load_points_per_week", 7, Matters.ALL),
    TIME("time_hours_per_week", 7, Matters.ALL),
    DISTANCE("distance_meters_per_week", 7, Matters.ALL),
    CLIMB("elevation_gain_meters_per_week", 7, Matters.ALL),
    HARD_BY_POWER("hard_minutes_per_week_by_power", 7, Matters.ALL),
    HARD_BY_HEART_RATE("hard_minutes_per_week_by_heart_rate", 7, Matters.ALL),
    HRV("hrv_ln_rmssd", 1, Matters.HALF_A_DEVIATION),
    RESTING_HEART_RATE("resting_heart_rate_bpm", 1, Matters.HALF_A_DEVIATION),
    SLEEP("sleep_hours", 1, Matters.HALF_A_DEVIATION),
    WEIGHT("weight_kg", 1, Matters.HALF_A_DEVIATION),
    SLEEP_QUALITY("sleep_quality_1_to_4", 1, Matters.QUARTER_STEP),
    SORENESS("soreness_1_to_4", 1, Matters.QUARTER_STEP),
    FATIGUE("fatigue_1_to_4", 1, Matters.QUARTER_STEP),
    STRESS("stress_1_to_4", 1, Matters.QUARTER_STEP),
    MOOD("mood_1_to_4", 1, Matters.QUARTER_STEP),
    MOTIVATION("motivation_1_to_4", 1, Matters.QUARTER_STEP),
    EFFICIENCY_BY_POWER("efficiency_watts_per_bpm", 1, Matters.SHARE_OF_MEAN),
    EFFICIENCY_BY_SPEED("efficiency_meters_per_minute_per_bpm", 1, Matters.SHARE_OF_MEAN),
    DECOUPLING("decoupling_percent", 1, Matters.ONE_POINT),
    MONOTONY("monotony", 1, Matters.ALL);

    private static final double STEP = 0.25;
    private static final double SHARE = 0.015;

    private final String key;
    private final double scale;
    private final Matters matters;

    Measure(String key, double scale, Matters matters) {
        this.key = key;
        this.scale = scale;
        this.matters = matters;
    }

    /** Which change is worth a word. */
    private enum Matters {
        ALL,
        HALF_A_DEVIATION,
        QUARTER_STEP,
        SHARE_OF_MEAN,
        ONE_POINT
    }

    /** Name on the wire, its unit at the end. */
    String key() {
        return key;
    }

    /** From the mean of a day, or of a session, to what is shown: a week of days for what adds up. */
    double scale() {
        return scale;
    }

    boolean isWellness() {
        return matters == Matters.HALF_A_DEVIATION || matters == Matters.QUARTER_STEP;
    }

    /** Whether it is the athlete's own word on a scale. */
    boolean isRating() {
        return matters == Matters.QUARTER_STEP;
    }

    /** The least change that is worth a word, given the values of the older period. */
    double smallestWorthwhile(double[] older, double meanOlder) {
        return switch (matters) {
            case ALL -> 0;
            case HALF_A_DEVIATION ->
                SmallestWorthwhileChange.of(older, SmallestWorthwhileChange.Variant.OWN_VARIATION)
                        .found()
                        .map(SmallestWorthwhileChange::change)
                        .orElse(0.0);
            case QUARTER_STEP -> STEP;
            case SHARE_OF_MEAN -> SHARE * Math.abs(meanOlder);
            case ONE_POINT -> 1;
        };
    }
}
