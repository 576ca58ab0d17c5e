package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;

/** How swims grow. House rules after common practice. */
final class SwimLadders {
    private SwimLadders() {}

    static Ladder of(SessionKind kind) {
        return switch (kind) {
            case TECHNIQUE ->
                Ladder.of(
                        Shape.swims(Effort.SMOOTH, 6, 50, 20),
                        Shape.swims(Effort.SMOOTH, 10, 50, 20),
                        Shape.swims(Effort.SMOOTH, 8, 100, 20));
            case CSS, THRESHOLD, SWEET_SPOT ->
                Ladder.of(
                                Shape.swims(Effort.THRESHOLD, 6, 100, 15),
                                Shape.swims(Effort.THRESHOLD, 8, 100, 15),
                                Shape.swims(Effort.THRESHOLD, 5, 200, 20),
                                Shape.swims(Effort.THRESHOLD, 4, 300, 20),
                                Shape.swims(Effort.THRESHOLD, 3, 400, 30))
                        .varied(Shape.swims(Effort.THRESHOLD, 6, 150, 20));
            case TEMPO, LONG_RACE_PACE, SHARPENER ->
                Ladder.of(Shape.swims(Effort.TEMPO, 2, 300, 20), Shape.swims(Effort.TEMPO, 3, 400, 20));
            case VO2MAX, ANAEROBIC, HILLS ->
                Ladder.of(Shape.swims(Effort.VO2MAX, 8, 50, 30), Shape.swims(Effort.VO2MAX, 12, 50, 30));
            case STRIDES, OPENERS -> Ladder.of(Shape.swims(Effort.QUICK, 4, 25, 30));
            default -> Ladder.of(Shape.easy());
        };
    }
}
