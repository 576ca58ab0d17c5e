package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.Optional;

/**
 * How a measure is written.
 *
 * @param label its name in a sentence
 * @param hint what a reader of the number must know, with its space; empty when nothing
 * @param factor from the typed unit to the shown one
 * @param suffix the shown unit, with its space
 */
record MeasureText(String label, String hint, double factor, int decimals, String suffix) {
    private static final double KM = 0.001;
    private static final double MILES = 1 / 1609.344;
    private static final double FEET = 1 / 0.3048;
    private static final double POUNDS = 1 / 0.45359237;

    static MeasureText of(Measure measure, Optional<String> of, UnitSystem units) {
        var text = of(measure, units == UnitSystem.METRIC);
        return of.map(sport -> new MeasureText(
                        text.label + " (" + sport + ")", text.hint, text.factor, text.decimals, text.suffix))
                .orElse(text);
    }

    private static MeasureText of(Measure measure, boolean metric) {
        return switch (measure) {
            case LOAD -> plain("load a week", 0, "");
            case TIME -> plain("time a week", 1, " h");
            case DISTANCE -> new MeasureText("distance a week", "", metric ? KM : MILES, 1, metric ? " km" : " mi");
            case CLIMB -> new MeasureText("climb a week", "", metric ? 1 : FEET, 0, metric ? " m" : " ft");
            case HARD_BY_POWER -> plain("hard time a week (Z5+, power)", 0, " min");
            case HARD_BY_HEART_RATE -> plain("hard time a week (Z5+, heart rate)", 0, " min");
            case HRV -> plain("HRV, ln rMSSD", 2, "");
            case RESTING_HEART_RATE -> plain("resting heart rate", 1, " bpm");
            case SLEEP -> plain("sleep", 1, " h");
            case WEIGHT -> new MeasureText("weight", "", metric ? 1 : POUNDS, 1, metric ? " kg" : " lb");
            case SLEEP_QUALITY -> rating("sleep quality");
            case SORENESS -> rating("soreness");
            case FATIGUE -> rating("fatigue");
            case STRESS -> rating("stress");
            case MOOD -> rating("mood");
            case MOTIVATION -> rating("motivation");
            case EFFICIENCY_BY_POWER -> plain("efficiency, W/bpm", 2, "");
            case EFFICIENCY_BY_SPEED -> plain("efficiency, m/min per bpm", 2, "");
            case DECOUPLING -> plain("decoupling", 1, " %");
            case MONOTONY -> plain("monotony", 1, "");
        };
    }

    private static MeasureText plain(String label, int decimals, String suffix) {
        return new MeasureText(label, "", 1, decimals, suffix);
    }

    private static MeasureText rating(String what) {
        return new MeasureText(what + " rating", " (1\u20134, higher is worse)", 1, 1, "");
    }

    String value(double typed) {
        return Wording.number(decimals, factor * typed) + suffix;
    }

    String signed(double typed) {
        return Wording.signed(decimals, factor * typed) + suffix;
    }

    /** The same without unit and sign. */
    String bare(double typed) {
        return Wording.number(decimals, factor * typed);
    }

    /** Decimals of the typed number: one more than shown, whatever the unit shown. */
    static int typedDecimals(Measure measure) {
        return measure == Measure.DISTANCE ? 0 : of(measure, true).decimals + 1;
    }
}
