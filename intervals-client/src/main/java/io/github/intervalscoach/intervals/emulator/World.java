package io.github.intervalscoach.intervals.emulator;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the emulator knows.
 *
 * @param today the day it believes it is, in every athlete's zone
 * @param accounts in order of id
 */
public record World(LocalDate today, List<Account> accounts) {
    public World {
        accounts = List.copyOf(accounts);
    }
}
