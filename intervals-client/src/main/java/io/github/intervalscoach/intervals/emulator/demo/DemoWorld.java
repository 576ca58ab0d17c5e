package io.github.intervalscoach.intervals.emulator.demo;

import io.github.intervalscoach.intervals.emulator.World;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The invented athletes that can be asked about without an account: a cyclist, a runner, a triathlete, and the coach
 * of all three, with two more on the roster. The README section on the demo says what is known about each.
 */
public final class DemoWorld {
    /** So many days before today the history of each athlete begins. */
    public static final int HISTORY_DAYS = 560;

    private DemoWorld() {}

    /**
     * The world as it is on {@code today}: the same to the byte whenever and wherever it is made.
     *
     * @param today the day the emulator believes it is, in every athlete's zone
     */
    public static World on(LocalDate today) {
        // The athletes have nothing in common, and each takes a good part of a second.
        var athletes = Stream.of(
                        new Cyclist(today),
                        new Runner(today),
                        new Triathlete(today),
                        Clubmate.silent(today),
                        Clubmate.followed(today))
                .parallel()
                .map(AccountHistory::of)
                .map(Coach::tagged);
        return new World(
                today, Stream.concat(Stream.of(Coach.account(today)), athletes).toList());
    }
}
