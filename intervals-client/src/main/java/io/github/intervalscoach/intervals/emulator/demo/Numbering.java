package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;

/** Ids that belong to a day and a slot of it, so that they stay the same from one day's world to the next. */
final class Numbering {
    private static final int SLOTS = 10;
    private static final long DAYS = 100_000;
    private static final long STRAVA = 18_000_000_000L;

    private Numbering() {}

    /** An event; sessions have slots 0 to 4, everything else 5 to 9. */
    static long event(Person person, LocalDate day, int slot) {
        return person.number() % 100 * DAYS * SLOTS + 30_000_000L + day.toEpochDay() * SLOTS + slot;
    }

    /** An activity that reached the service directly. */
    static String activity(Person person, LocalDate day, int slot) {
        return "i" + (event(person, day, slot) + 50_000_000L);
    }

    /** An activity that came through Strava: digits alone. */
    static String strava(Person person, LocalDate day, int slot) {
        return Long.toString(STRAVA + event(person, day, slot));
    }
}
