package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;

/** How runs grow; less hard time than on a bicycle, for the legs' sake. House rules after common practice. */
final class RunLadders {
    private RunLadders() {}

    static Ladder of(SessionKind kind) {
        return switch (kind) {
            case LONG_RACE_PACE ->
                Ladder.of(
                        Shape.intervals(Effort.RACE, 2, 600, 180),
                        Shape.intervals(Effort.RACE, 3, 600, 180),
                        Shape.intervals(Effort.RACE, 2, 1200, 240),
                        Shape.intervals(Effort.RACE, 3, 1200, 240));
            case TEMPO ->
                Ladder.of(
                        Shape.block(Effort.TEMPO, 900),
                        Shape.block(Effort.TEMPO, 1200),
                        Shape.intervals(Effort.TEMPO, 2, 900, 120),
                        Shape.block(Effort.TEMPO, 2100));
            case SWEET_SPOT ->
                Ladder.of(
                        Shape.intervals(Effort.SWEET_SPOT, 3, 360, 90),
                        Shape.intervals(Effort.SWEET_SPOT, 3, 480, 120),
                        Shape.intervals(Effort.SWEET_SPOT, 3, 600, 120));
            case THRESHOLD ->
                Ladder.of(
                                Shape.intervals(Effort.THRESHOLD, 3, 300, 90),
                                Shape.intervals(Effort.THRESHOLD, 4, 300, 90),
                                Shape.intervals(Effort.THRESHOLD, 3, 480, 120),
                                Shape.intervals(Effort.THRESHOLD, 3, 600, 120))
                        .varied(Shape.intervals(Effort.THRESHOLD, 6, 180, 60));
            case VO2MAX ->
                Ladder.of(
                                Shape.intervals(Effort.VO2MAX, 5, 120, 120),
                                Shape.intervals(Effort.VO2MAX, 5, 180, 150),
                                Shape.intervals(Effort.VO2MAX, 6, 180, 150),
                                Shape.intervals(Effort.VO2MAX, 5, 240, 180))
                        .varied(Shape.intervals(Effort.VO2MAX, 10, 60, 60));
            case ANAEROBIC ->
                Ladder.of(Shape.intervals(Effort.ANAEROBIC, 6, 30, 120), Shape.intervals(Effort.ANAEROBIC, 8, 40, 140));
            case HILLS ->
                Ladder.of(
                        Shape.intervals(Effort.THRESHOLD, 6, 45, 90, "Uphill by feel"),
                        Shape.intervals(Effort.THRESHOLD, 8, 60, 120, "Uphill by feel"),
                        Shape.intervals(Effort.THRESHOLD, 6, 120, 150, "Uphill by feel"));
            case STRIDES -> Ladder.of(Shape.intervals(Effort.QUICK, 6, 20, 60));
            case OPENERS -> Ladder.of(Shape.intervals(Effort.QUICK, 4, 20, 70));
            case SHARPENER ->
                Ladder.of(Shape.intervals(Effort.RACE, 3, 180, 120), Shape.intervals(Effort.RACE, 3, 300, 120));
            case BRICK -> Ladder.of(Shape.block(Effort.RACE, 300), Shape.block(Effort.RACE, 600));
            default -> Ladder.of(Shape.easy());
        };
    }
}
