package io.github.intervalscoach.intervals.emulator.demo;

import java.util.List;

/** Sessions in the pool, by distance. */
final class SwimSessions {
    private SwimSessions() {}

    static Session technique(int reps) {
        return set("Technique " + reps + "x100", reps, Step.over("Smooth", 100, 88, 92), 20, Session.Purpose.EASY);
    }

    static Session threshold(int reps) {
        return set(
                "Swim threshold " + reps + "x200",
                reps,
                Step.over("Strong", 200, 96, 100),
                30,
                Session.Purpose.QUALITY);
    }

    static Session race(String name, int meters) {
        return new Session(
                name,
                "OpenWaterSwim",
                Discipline.SWIM,
                Session.Purpose.RACE,
                List.of(Block.once("", Step.over("", meters, 94, 98))));
    }

    private static Session set(String name, int reps, Step work, int restSeconds, Session.Purpose purpose) {
        return new Session(
                name,
                "Swim",
                Discipline.SWIM,
                purpose,
                List.of(
                        Block.once(Block.WARM_UP, Step.over("Easy", 400, 80, 84)),
                        Block.repeat("Main set", reps, work, Step.rest(restSeconds)),
                        Block.once(Block.COOL_DOWN, Step.over("Easy", 200, 78, 82))));
    }
}
