package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;

/** Levels and changes of one kind of goal in words. */
record Amounts(Target.Kind kind, Units units) {
    private static final String RUN = "Run";

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
            case THRESHOLD_PACE -> units.pace(RUN, value);
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
        return units.paceChange(RUN, from, to);
    }
}
