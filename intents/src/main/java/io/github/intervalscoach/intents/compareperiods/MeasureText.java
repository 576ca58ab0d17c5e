package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.answer.Scale;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.Optional;

/**
 * How a measure is written.
 *
 * @param label its name in a sentence
 * @param hint what a reader of the number must know, with its space; empty when nothing
 * @param scale from the typed unit to the shown one
 */
record MeasureText(String label, String hint, Scale scale) {
    static MeasureText of(Measure measure, Optional<String> of, Units units) {
        var text = of(measure, units);
        return of.map(sport -> new MeasureText(text.label + " (" + sport + ")", text.hint, text.scale))
                .orElse(text);
    }

    private static MeasureText of(Measure measure, Units units) {
        return switch (measure) {
            case LOAD -> plain("load a week", 0, "");
            case TIME -> plain("time a week", 1, " h");
            case DISTANCE -> new MeasureText("distance a week", "", units.distance());
            case CLIMB -> new MeasureText("climb a week", "", units.climb());
            case HARD_BY_POWER -> plain("hard time a week (Z5+, power)", 0, " min");
            case HARD_BY_HEART_RATE -> plain("hard time a week (Z5+, heart rate)", 0, " min");
            case HRV -> plain("HRV, ln rMSSD", 2, "");
            case RESTING_HEART_RATE -> plain("resting heart rate", 1, " bpm");
            case SLEEP -> plain("sleep", 1, " h");
            case WEIGHT -> new MeasureText("weight", "", units.mass());
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
        return new MeasureText(label, "", Scale.plain(decimals, suffix));
    }

    private static MeasureText rating(String what) {
        return new MeasureText(what + " rating", " (1\u20134, higher is worse)", Scale.plain(1, ""));
    }

    String value(double typed) {
        return scale.of(typed);
    }

    String signed(double typed) {
        return scale.change(typed);
    }

    /** The same without unit and sign. */
    String bare(double typed) {
        return scale.bare(typed);
    }

    /** Decimals of the typed number: one more than shown, whatever the unit shown. */
    static int typedDecimals(Measure measure) {
        return measure == Measure.DISTANCE
                ? 0
                : of(measure, Units.of(UnitSystem.METRIC)).scale.decimals() + 1;
    }
}
