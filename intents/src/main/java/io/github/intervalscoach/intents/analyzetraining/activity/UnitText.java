package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.UnitSystem;

/** Words for a value that makes sense in another unit. */
final class UnitText {
    private UnitText() {}

    static String of(Flaw flaw) {
        String what = flaw.what().orElseThrow();
        return switch (what) {
            case "temperature" ->
                "An average temperature of "
                        + Units.of(UnitSystem.METRIC).temperature().of(flaw.first()) + " looks like Fahrenheit.";
            case "speed" ->
                "Average speed is " + Wording.number(2, flaw.first())
                        + " times distance over time, as if miles and kilometers were mixed up.";
            default -> what + " " + Wording.number(0, flaw.first()) + " is beyond its scale.";
        };
    }
}
