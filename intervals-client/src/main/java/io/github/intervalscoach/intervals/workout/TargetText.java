package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Target;

/** A target in the language's words. */
final class TargetText {
    private TargetText() {}

    static String of(Target target) {
        Span span = target.span();
        return switch (target.scale()) {
            case PERCENT_FTP -> numbers(span, "%");
            case WATTS -> eachWithUnit(span, "w");
            case POWER_ZONE -> zones(span, "Z");
            case PERCENT_MMP ->
                numbers(span, "% MMP")
                        + (target.bestOverSeconds().isPresent()
                                ? " " + StepText.time(target.bestOverSeconds().getAsInt())
                                : "");
            case CUSTOM_ZONE -> zones(span, "CZ");
            case PERCENT_MAX_HEART_RATE -> numbers(span, "% HR");
            case PERCENT_THRESHOLD_HEART_RATE -> numbers(span, "% LTHR");
            case BPM -> numbers(span, "bpm");
            case HEART_RATE_ZONE -> zones(span, "Z") + " HR";
            case PERCENT_THRESHOLD_SPEED -> numbers(span, "% pace");
            case PACE_ZONE -> zones(span, "Z") + " pace";
            case SECONDS_PER_KM,
                    SECONDS_PER_MILE,
                    SECONDS_PER_100M,
                    SECONDS_PER_100Y,
                    SECONDS_PER_250M,
                    SECONDS_PER_400M,
                    SECONDS_PER_500M -> pace(span, Units.text(target.scale()));
        };
    }

    /** {@code 75%}, {@code 88-94%}. */
    static String numbers(Span span, String unit) {
        String from = Numbers.text(span.from());
        return span.isBand() ? from + "-" + Numbers.text(span.last()) + unit : from + unit;
    }

    /** {@code 220w}, {@code 200w-240w}: the form of every recorded band of watts. */
    private static String eachWithUnit(Span span, String unit) {
        String from = Numbers.text(span.from()) + unit;
        return span.isBand() ? from + "-" + Numbers.text(span.last()) + unit : from;
    }

    private static String zones(Span span, String prefix) {
        String from = prefix + Numbers.text(span.from());
        return span.isBand() ? from + "-" + prefix + Numbers.text(span.last()) : from;
    }

    private static String pace(Span span, String unit) {
        String from = clock((int) span.from());
        return (span.isBand() ? from + "-" + clock((int) span.last()) : from) + unit + " pace";
    }

    private static String clock(int seconds) {
        int rest = seconds % 60;
        return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
    }
}
