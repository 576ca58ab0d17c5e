package io.github.intervalscoach.intents.model.wellness;

/**
 * A number that can be kept of a day. Ratings run from 1, good, to 4, bad; soreness, fatigue and stress know 0, none.
 * The bounds of what is not a rating are a house rule: wide enough for any human being, narrow enough to catch a wrong
 * unit.
 */
public enum WellnessField {
    /** rMSSD; SDNN is another metric. */
    HRV_RMSSD_MS(1, 500, Digits.DECIMAL),
    HRV_SDNN_MS(1, 500, Digits.DECIMAL),
    RESTING_HEART_RATE_BPM(20, 150, Digits.WHOLE),
    SLEEPING_HEART_RATE_BPM(20, 150, Digits.DECIMAL),
    SLEEP_SECONDS(0, 86_400, Digits.WHOLE),
    /** The device's own scale. */
    SLEEP_SCORE(0, 100, Digits.DECIMAL),
    SLEEP_QUALITY(1, 4, Digits.WHOLE),
    SORENESS(0, 4, Digits.WHOLE),
    FATIGUE(0, 4, Digits.WHOLE),
    STRESS(0, 4, Digits.WHOLE),
    MOOD(1, 4, Digits.WHOLE),
    MOTIVATION(1, 4, Digits.WHOLE),
    INJURY(1, 4, Digits.WHOLE),
    HYDRATION(1, 4, Digits.WHOLE),
    HYDRATION_LITERS(0, 30, Digits.DECIMAL),
    /** The device's own scale, whichever that is: never comparable between devices. */
    READINESS(0, 1_000, Digits.DECIMAL),
    WEIGHT_KG(20, 400, Digits.DECIMAL),
    BODY_FAT_PERCENT(1, 80, Digits.DECIMAL),
    ABDOMEN_CM(30, 300, Digits.DECIMAL),
    /** Milliliters per kilogram and minute. */
    VO2_MAX(5, 110, Digits.DECIMAL),
    OXYGEN_SATURATION_PERCENT(40, 100, Digits.DECIMAL),
    SYSTOLIC_MMHG(40, 300, Digits.WHOLE),
    DIASTOLIC_MMHG(20, 200, Digits.WHOLE),
    BREATHS_PER_MINUTE(2, 80, Digits.DECIMAL),
    BAEVSKY_STRESS_INDEX(0, 5_000, Digits.DECIMAL),
    BLOOD_GLUCOSE_MMOL_PER_LITER(0.5, 60, Digits.DECIMAL),
    LACTATE_MMOL_PER_LITER(0, 40, Digits.DECIMAL),
    ENERGY_EATEN_KCAL(0, 30_000, Digits.WHOLE),
    CARBOHYDRATES_GRAMS(0, 5_000, Digits.DECIMAL),
    PROTEIN_GRAMS(0, 2_000, Digits.DECIMAL),
    FAT_GRAMS(0, 2_000, Digits.DECIMAL),
    STEPS(0, 300_000, Digits.WHOLE);

    private enum Digits {
        WHOLE,
        DECIMAL
    }

    private final double least;
    private final double most;
    private final Digits digits;

    WellnessField(double least, double most, Digits digits) {
        this.least = least;
        this.most = most;
        this.digits = digits;
    }

    /**
     * {@code value}, if a day can hold it here.
     *
     * @throws IllegalArgumentException naming the value and the rule
     */
    public double require(double value) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(value + " is no " + this + ": it runs from " + least + " to " + most
                    + ". Maybe it is in another unit, or on another scale?");
        }
        if (digits == Digits.WHOLE && value != Math.rint(value)) {
            throw new IllegalArgumentException(value + " is no " + this + ": it is a whole number.");
        }
        return value;
    }
}
