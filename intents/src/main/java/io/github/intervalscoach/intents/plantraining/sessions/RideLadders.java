package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import java.util.List;

/** How rides grow. House rules after common practice. */
final class RideLadders {
    private RideLadders() {}

    static Ladder of(SessionKind kind) {
        return switch (kind) {
            case LONG_RACE_PACE ->
                Ladder.of(
                        Shape.intervals(Effort.RACE, 2, 900, 300),
                        Shape.intervals(Effort.RACE, 2, 1200, 300),
                        Shape.intervals(Effort.RACE, 3, 1200, 300),
                        Shape.intervals(Effort.RACE, 2, 1800, 300),
                        Shape.intervals(Effort.RACE, 3, 1800, 300));
            case TEMPO ->
                Ladder.of(
                        Shape.intervals(Effort.TEMPO, 2, 600, 180),
                        Shape.intervals(Effort.TEMPO, 2, 900, 240),
                        Shape.intervals(Effort.TEMPO, 2, 1200, 300),
                        Shape.intervals(Effort.TEMPO, 3, 1200, 300),
                        Shape.block(Effort.TEMPO, 2700));
            case SWEET_SPOT ->
                Ladder.of(
                                Shape.intervals(Effort.SWEET_SPOT, 2, 480, 180),
                                Shape.intervals(Effort.SWEET_SPOT, 3, 600, 240),
                                Shape.intervals(Effort.SWEET_SPOT, 3, 720, 240),
                                Shape.intervals(Effort.SWEET_SPOT, 2, 1200, 300),
                                Shape.intervals(Effort.SWEET_SPOT, 3, 1200, 300))
                        .varied(Shape.intervals(Effort.SWEET_SPOT, 5, 480, 120));
            case THRESHOLD ->
                Ladder.of(
                                Shape.intervals(Effort.THRESHOLD, 2, 480, 180),
                                Shape.intervals(Effort.THRESHOLD, 3, 480, 180),
                                Shape.intervals(Effort.THRESHOLD, 3, 600, 240),
                                Shape.intervals(Effort.THRESHOLD, 2, 1200, 300),
                                Shape.intervals(Effort.THRESHOLD, 3, 900, 300))
                        .varied(overUnders());
            case VO2MAX ->
                Ladder.of(
                                Shape.intervals(Effort.VO2MAX, 4, 180, 180),
                                Shape.intervals(Effort.VO2MAX, 5, 180, 180),
                                Shape.intervals(Effort.VO2MAX, 6, 180, 180),
                                Shape.intervals(Effort.VO2MAX, 5, 240, 240),
                                Shape.intervals(Effort.VO2MAX, 5, 300, 300))
                        .varied(thirtyFifteens());
            case ANAEROBIC ->
                Ladder.of(
                        Shape.intervals(Effort.ANAEROBIC, 5, 30, 180),
                        Shape.intervals(Effort.ANAEROBIC, 8, 30, 180),
                        Shape.intervals(Effort.ANAEROBIC, 8, 45, 240));
            case HILLS ->
                Ladder.of(
                        Shape.intervals(Effort.THRESHOLD, 4, 180, 180, "Uphill, low cadence"),
                        Shape.intervals(Effort.THRESHOLD, 5, 240, 240, "Uphill, low cadence"),
                        Shape.intervals(Effort.THRESHOLD, 6, 300, 240, "Uphill, low cadence"));
            case STRIDES -> Ladder.of(Shape.intervals(Effort.QUICK, 5, 15, 105));
            case OPENERS -> Ladder.of(Shape.intervals(Effort.QUICK, 3, 60, 180));
            case SHARPENER ->
                Ladder.of(Shape.intervals(Effort.RACE, 2, 300, 180), Shape.intervals(Effort.RACE, 3, 300, 180));
            default -> Ladder.of(Shape.easy());
        };
    }

    private static Shape overUnders() {
        var one = new MainSet(
                "Over-unders",
                4,
                List.of(
                        Piece.of(Effort.SWEET_SPOT, 120).saying("Under"),
                        Piece.of(Effort.THRESHOLD, 60).saying("Over")));
        return Shape.series("2\u00d712 min over-unders", 2, one, 300);
    }

    private static Shape thirtyFifteens() {
        var one = new MainSet(
                "Short and sharp",
                8,
                List.of(
                        Piece.of(Effort.VO2MAX, 30),
                        Piece.of(Effort.RECOVERY, 15).saying("Float")));
        return Shape.series("3\u00d78 of 30/15 s", 3, one, 240);
    }
}
