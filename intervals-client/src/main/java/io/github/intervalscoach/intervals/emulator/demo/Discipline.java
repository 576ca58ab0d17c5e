package io.github.intervalscoach.intervals.emulator.demo;

/** What a session trains, and how its targets are written. */
enum Discipline {
    BIKE,
    RUN,
    SWIM,
    STRENGTH
}
