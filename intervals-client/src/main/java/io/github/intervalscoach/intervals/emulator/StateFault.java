package io.github.intervalscoach.intervals.emulator;

/** The file that was to hold the emulator's state cannot be used; the message says why and what to do. */
public final class StateFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StateFault(String problem) {
        super("The state file " + problem);
    }
}
