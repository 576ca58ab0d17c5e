package io.github.intervalscoach.intervals.emulator.demo;

import java.util.List;

/** Sessions on foot, and strength. */
final class RunSessions {
    private static final int MINUTE = 60;
    private static final Block WARM_UP = Block.once(Block.WARM_UP, Step.of("Jog", 15 * MINUTE, 70, 76));
    private static final Block COOL_DOWN = Block.once(Block.COOL_DOWN, Step.of("Jog", 10 * MINUTE, 68, 72));

    private RunSessions() {}

    static Session easy(int minutes) {
        return steady("Easy run", Session.Purpose.EASY, minutes, 72, 78);
    }

    static Session longRun(int minutes) {
        return steady("Long run", Session.Purpose.LONG, minutes, 74, 80);
    }

    /** A long run of which the last third came apart. */
    static Session longRunThatFaded(int minutes) {
        int last = minutes * MINUTE / 3;
        var steps = Block.once("", Step.of("", minutes * MINUTE - last, 75, 81), Step.of("", last, 66, 71));
        return new Session("Long run", "Run", Discipline.RUN, Session.Purpose.LONG, List.of(steps));
    }

    static Session tempo(int reps, int minutes) {
        return set("Tempo " + reps + "x" + minutes, reps, Step.of("Tempo", minutes * MINUTE, 95, 98), 2);
    }

    /** Kilometres are written in meters: a bare {@code m} would be minutes. */
    static Session intervals(int reps, int meters) {
        return set("Intervals " + reps + "x" + meters, reps, Step.over("Fast", meters, 103, 106), 2);
    }

    static Session race(String name, int meters, int lowPercent, int highPercent) {
        return new Session(
                name,
                "Run",
                Discipline.RUN,
                Session.Purpose.RACE,
                List.of(Block.once("", Step.over("", meters, lowPercent, highPercent))));
    }

    /** No targets: the service gives it no load. */
    static Session strength() {
        return new Session("Strength", "WeightTraining", Discipline.STRENGTH, Session.Purpose.STRENGTH, List.of());
    }

    private static Session set(String name, int reps, Step work, int restMinutes) {
        return new Session(
                name,
                "Run",
                Discipline.RUN,
                Session.Purpose.QUALITY,
                List.of(
                        WARM_UP,
                        Block.repeat("Main set", reps, work, Step.of("Jog", restMinutes * MINUTE, 60, 66)),
                        COOL_DOWN));
    }

    private static Session steady(String name, Session.Purpose purpose, int minutes, int low, int high) {
        return new Session(
                name,
                "Run",
                Discipline.RUN,
                purpose,
                List.of(Block.once("", Step.of("", minutes * MINUTE, low, high))));
    }
}
