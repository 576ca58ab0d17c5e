package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;

/** What a session is good for, as far as another can stand in for it. */
enum Purpose {
    LONG,
    THRESHOLD,
    ABOVE_THRESHOLD,
    WATER,
    STRENGTH,
    EASY;

    static Purpose of(DatedSession dated) {
        return of(dated.session().kind());
    }

    private static Purpose of(SessionKind kind) {
        return switch (kind) {
            case LONG, LONG_RACE_PACE -> LONG;
            case TEMPO, SWEET_SPOT, THRESHOLD, HILLS, SHARPENER -> THRESHOLD;
            case VO2MAX, ANAEROBIC -> ABOVE_THRESHOLD;
            case TECHNIQUE, CSS -> WATER;
            case STRENGTH, MOBILITY -> STRENGTH;
            case RECOVERY, ENDURANCE, STRIDES, OPENERS, BRICK -> EASY;
        };
    }
}
