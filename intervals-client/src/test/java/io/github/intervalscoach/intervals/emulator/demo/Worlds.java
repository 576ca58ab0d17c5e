package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One world a date for all tests that only look: making one takes seconds. */
final class Worlds {
    private static final Map<LocalDate, World> MADE = new TreeMap<>();

    private Worlds() {}

    static synchronized World on(LocalDate today) {
        return MADE.computeIfAbsent(today, DemoWorld::on);
    }

    /** Every weekday; a leap day, both ends of a year, the day after clocks change in New Zealand. */
    static Stream<LocalDate> days() {
        return Stream.of(
                        "2026-03-15",
                        "2028-02-29",
                        "2026-12-31",
                        "2027-01-01",
                        "2026-04-08",
                        "2026-09-28",
                        "2026-11-21")
                .map(LocalDate::parse);
    }
}
