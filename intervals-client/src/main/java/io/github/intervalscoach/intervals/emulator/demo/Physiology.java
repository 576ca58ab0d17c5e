package io.github.intervalscoach.intervals.emulator.demo;

/**
 * What an athlete's body can do today, and what is set in the profile.
 *
 * @param kg body mass
 * @param heightMeters body height
 * @param heart resting, threshold and maximum
 * @param ftpWatts set in the profile; 0 without a power meter
 * @param wPrimeJoules work above critical power
 * @param runMetersPerSecond threshold speed running
 * @param swimMetersPerSecond critical speed swimming
 * @param hrvMs usual rMSSD
 */
record Physiology(
        double kg,
        double heightMeters,
        Heart heart,
        int ftpWatts,
        int wPrimeJoules,
        double runMetersPerSecond,
        double swimMetersPerSecond,
        double hrvMs) {

    /** Beats per minute. */
    record Heart(int resting, int threshold, int max) {}
}
