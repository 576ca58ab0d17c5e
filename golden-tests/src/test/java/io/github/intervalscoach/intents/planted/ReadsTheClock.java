package io.github.intervalscoach.intents.planted;

/** Planted: intents read no clock. */
final class ReadsTheClock {
    private ReadsTheClock() {}

    static long now() {
        return System.currentTimeMillis();
    }
}
