package io.github.intervalscoach.intervals.emulator.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Sessions on the bike. */
final class RideSessions {
    private static final int MINUTE = 60;
    private static final Block WARM_UP = Block.once(Block.WARM_UP, Step.ramp("Build", 15 * MINUTE, 50, 75));
    private static final Block COOL_DOWN = Block.once(Block.COOL_DOWN, Step.of("Easy", 10 * MINUTE, 50, 50));

    private static final int FIRST_MINUTE_PERCENT = 46;
    private static final int MORE_PERCENT_A_MINUTE = 6;

    private RideSessions() {}

    static Session easy(int minutes) {
        return steady("Easy spin", Session.Purpose.EASY, minutes, 52, 60);
    }

    static Session endurance(int minutes) {
        return steady("Endurance", Session.Purpose.ENDURANCE, minutes, 60, 68);
    }

    static Session longRide(int minutes) {
        return steady("Long endurance ride", Session.Purpose.LONG, minutes, 62, 70);
    }

    static Session threshold(int reps, int minutes) {
        return set("Threshold " + reps + "x" + minutes, reps, Step.of("Threshold", minutes * MINUTE, 95, 100), 4);
    }

    static Session sweetSpot(int reps, int minutes) {
        return set("Sweet spot " + reps + "x" + minutes, reps, Step.of("Sweet spot", minutes * MINUTE, 88, 92), 5);
    }

    static Session vo2(int reps, int minutes) {
        return set("VO2 " + reps + "x" + minutes, reps, Step.of("Hard", minutes * MINUTE, 112, 118), minutes);
    }

    static Session openers() {
        return set("Openers", 4, Step.of("Quick", 45, 110, 115), 3);
    }

    /** A test: a little more every minute, for {@code minutes} of them. */
    static Session rampTest(int minutes) {
        Step[] steps = IntStream.range(0, minutes)
                .map(minute -> FIRST_MINUTE_PERCENT + MORE_PERCENT_A_MINUTE * minute)
                .mapToObj(percent -> Step.of("", MINUTE, percent, percent))
                .toArray(Step[]::new);
        Block warmUp = Block.once(Block.WARM_UP, Step.of("Easy", 10 * MINUTE, 50, 50));
        return new Session(
                "Ramp test",
                "Ride",
                Discipline.BIKE,
                Session.Purpose.TEST,
                List.of(warmUp, Block.once("Ramp", steps), COOL_DOWN));
    }

    /** A test: all there is for twenty minutes. */
    static Session test() {
        return new Session(
                "20 minute test",
                "Ride",
                Discipline.BIKE,
                Session.Purpose.TEST,
                List.of(WARM_UP, Block.once("Test", Step.of("All out", 20 * MINUTE, 104, 106)), COOL_DOWN));
    }

    static Session race(String name, int minutes, int lowPercent, int highPercent) {
        return steady(name, Session.Purpose.RACE, minutes, lowPercent, highPercent);
    }

    /** Riding home after the plan was done. */
    static Block rideHome(int minutes) {
        return Block.once("", Step.of("", minutes * MINUTE, 54, 60));
    }

    private static Session set(String name, int reps, Step work, int restMinutes) {
        return new Session(
                name,
                "Ride",
                Discipline.BIKE,
                Session.Purpose.QUALITY,
                List.of(
                        WARM_UP,
                        Block.repeat("Main set", reps, work, Step.of("Recover", restMinutes * MINUTE, 50, 50)),
                        COOL_DOWN));
    }

    private static Session steady(String name, Session.Purpose purpose, int minutes, int low, int high) {
        return new Session(
                name,
                "Ride",
                Discipline.BIKE,
                purpose,
                List.of(Block.once("", Step.of("", minutes * MINUTE, low, high))));
    }
}
