package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;

/** The ladder of each sport and kind. */
final class Ladders {
    private Ladders() {}

    static Ladder of(Sport sport, SessionKind kind) {
        return switch (sport) {
            case RIDE -> RideLadders.of(kind);
            case RUN -> RunLadders.of(kind);
            case SWIM -> SwimLadders.of(kind);
            case STRENGTH -> Ladder.of(Shape.easy());
        };
    }
}
