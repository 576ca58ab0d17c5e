package io.github.intervalscoach.intervals.wire;

import io.github.intervalscoach.intents.model.wellness.WellnessField;

/** What the service calls the numbers of a day. */
final class WellnessKeys {
    private WellnessKeys() {}

    static String of(WellnessField field) {
        return switch (field) {
            case HRV_RMSSD_MS -> "hrv";
            case HRV_SDNN_MS -> "hrvSDNN";
            case RESTING_HEART_RATE_BPM -> "restingHR";
            case SLEEPING_HEART_RATE_BPM -> "avgSleepingHR";
            case SLEEP_SECONDS -> "sleepSecs";
            case SLEEP_SCORE -> "sleepScore";
            case SLEEP_QUALITY -> "sleepQuality";
            case SORENESS -> "soreness";
            case FATIGUE -> "fatigue";
            case STRESS -> "stress";
            case MOOD -> "mood";
            case MOTIVATION -> "motivation";
            case INJURY -> "injury";
            case HYDRATION -> "hydration";
            case HYDRATION_LITERS -> "hydrationVolume";
            case READINESS -> "readiness";
            case WEIGHT_KG -> "weight";
            case BODY_FAT_PERCENT -> "bodyFat";
            case ABDOMEN_CM -> "abdomen";
            case VO2_MAX -> "vo2max";
            case OXYGEN_SATURATION_PERCENT -> "spO2";
            case SYSTOLIC_MMHG -> "systolic";
            case DIASTOLIC_MMHG -> "diastolic";
            case BREATHS_PER_MINUTE -> "respiration";
            case BAEVSKY_STRESS_INDEX -> "baevskySI";
            case BLOOD_GLUCOSE_MMOL_PER_LITER -> "bloodGlucose";
            case LACTATE_MMOL_PER_LITER -> "lactate";
            case ENERGY_EATEN_KCAL -> "kcalConsumed";
            case CARBOHYDRATES_GRAMS -> "carbohydrates";
            case PROTEIN_GRAMS -> "protein";
            case FAT_GRAMS -> "fatTotal";
            case STEPS -> "steps";
        };
    }
}
