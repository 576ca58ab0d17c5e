package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.UnitSystem;

/** Levels and changes of one kind of goal in words. */
record Amounts(Target.Kind kind, UnitSystem units) {
    private static final double METERS_PER_MILE = 1609.344;
    private static final double METERS_PER_KILOMETER = 1000;

    /** {@code 300 W FTP}, {@code 4:10/km threshold pace}, {@code fitness 80}. */
    String named(double value) {
        return switch (kind) {
            case FTP -> level(value) + " FTP";
            case THRESHOLD_PACE -> level(value) + " threshold pace";
            case FITNESS -> "fitness " + level(value);
        };
    }

    String level(double value) {
        return switch (kind) {
            case FTP -> Wording.number(0, value) + " W";
            case THRESHOLD_PACE -> Wording.pace(value, units);
            case FITNESS -> Wording.number(0, value);
        };
    }

    String change(double value) {
        return kind == Target.Kind.FTP ? Wording.signed(0, value) + " W" : Wording.signed(0, value) + " points";
    }

    /** {@code +13 W}; of a pace {@code −5 s/km}, a pace being faster with fewer seconds. */
    String difference(double from, double to) {
        if (kind != Target.Kind.THRESHOLD_PACE) {
            return change(to - from);
        }
        boolean metric = units == UnitSystem.METRIC;
        double meters = metric ? METERS_PER_KILOMETER : METERS_PER_MILE;
        return Wording.signed(0, meters / to - meters / from) + (metric ? " s/km" : " s/mi");
    }
}
