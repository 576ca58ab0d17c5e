package io.github.intervalscoach.intervals.workout;

/** How the service rounds what it serves. */
final class Rounded {
    private Rounded() {}

    static int halfUp(double value) {
        return (int) Math.floor(value + 0.5);
    }
}
