package io.github.intervalscoach.intervals.emulator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Everything the emulator knows, and the time it believes it is. Its clock stands still until it is set forward. */
public final class World {
    private final List<Account> accounts;
    private volatile LocalDateTime now;

    /**
     * A world at the midnight that begins {@code today}.
     *
     * @param today the day it believes it is, in every athlete's zone
     * @param accounts in order of id
     */
    public World(LocalDate today, List<Account> accounts) {
        this.now = today.atStartOfDay();
        this.accounts = List.copyOf(accounts);
    }

    /** The day it believes it is, in every athlete's zone. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** The time it believes it is, in every athlete's zone. */
    public LocalDateTime now() {
        return now;
    }

    /** In order of id. */
    public List<Account> accounts() {
        return accounts;
    }

    /**
     * Lets time pass. Callers hold the world for writing.
     *
     * @throws IllegalArgumentException for a time before the present one
     */
    void setForward(LocalDateTime later) {
        if (later.isBefore(now)) {
            throw new IllegalArgumentException("It is " + now + " in this world, and its clock does not go back to "
                    + later + ". Maybe start another emulator as of that day?");
        }
        now = later;
    }
}
