package io.github.intervalscoach.intents.plantraining.sessions;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hard part of a session.
 *
 * @param title what is done, in few words: {@code "3\u00d710 min"}; empty for a session without one
 * @param sets in the order they are done; empty for a session that is easy throughout
 */
record Shape(String title, List<MainSet> sets) {
    private static final int MINUTE = 60;
    private static final Shape NONE = new Shape("", List.of());

    Shape {
        sets = List.copyOf(sets);
    }

    /** Nothing but easy. */
    static Shape easy() {
        return NONE;
    }

    /** Work and the easy stretch after it, several times. */
    static Shape intervals(Effort work, int times, int workSeconds, int easySeconds) {
        return new Shape(
                times + "\u00d7" + length(workSeconds),
                List.of(MainSet.of(times, Piece.of(work, workSeconds), Piece.of(Effort.RECOVERY, easySeconds))));
    }

    /** Intervals of which the device says what they are like. */
    static Shape intervals(Effort work, int times, int workSeconds, int easySeconds, String cue) {
        return new Shape(
                times + "\u00d7" + length(workSeconds),
                List.of(MainSet.of(
                        times, Piece.of(work, workSeconds).saying(cue), Piece.of(Effort.RECOVERY, easySeconds))));
    }

    /** One stretch. */
    static Shape block(Effort work, int seconds) {
        return new Shape(
                "1\u00d7" + length(seconds), List.of(new MainSet("Main set", 1, List.of(Piece.of(work, seconds)))));
    }

    /** Series of two efforts that change quickly, with a rest between the series. */
    static Shape series(String title, int series, MainSet one, int restSeconds) {
        var rest = MainSet.once("Between", Piece.of(Effort.RECOVERY, restSeconds));
        return new Shape(
                title,
                IntStream.range(0, series)
                        .boxed()
                        .flatMap(i -> i == 0 ? Stream.of(one) : Stream.of(rest, one))
                        .toList());
    }

    /** Swims of one distance, named as swimmers name them, with a rest at the wall. */
    static Shape swims(Effort work, int times, int meters, int restSeconds) {
        return new Shape(
                times + "\u00d7" + meters,
                List.of(MainSet.of(times, Piece.swim(work, meters), Piece.of(Effort.RECOVERY, restSeconds))));
    }

    /** How long it takes, rests included. */
    int seconds() {
        return sets.stream().mapToInt(MainSet::seconds).sum();
    }

    private static String length(int seconds) {
        return seconds % MINUTE == 0 ? seconds / MINUTE + " min" : seconds + " s";
    }
}
