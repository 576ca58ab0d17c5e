package io.github.intervalscoach.intervals.emulator.demo;

/**
 * An athlete's thresholds on one day: what the profile said then, and what was true.
 *
 * @param physiology as of today
 * @param setShare thresholds in the profile that day, as a share of today's
 * @param trueShare what the body could really do that day, as a share of today's profile
 */
record Body(Physiology physiology, double setShare, double trueShare) {
    private static final double[] SETTINGS = {0.907, 0.943, 0.971};
    private static final int[] VALID_UNTIL_DAYS_AGO = {300, 190, 77};
    private static final double SHARE_AT_START = 0.90;
    private static final double GROWTH = 0.105;

    /** How it was so many days ago; grows slowly, while the profile follows in steps. */
    static Body ago(Physiology physiology, long daysAgo) {
        double set = 1;
        for (int i = SETTINGS.length - 1; i >= 0; i--) {
            set = daysAgo > VALID_UNTIL_DAYS_AGO[i] ? SETTINGS[i] : set;
        }
        double grown = 1 - Math.max(0, (double) daysAgo) / DemoWorld.HISTORY_DAYS;
        return new Body(physiology, set, SHARE_AT_START + GROWTH * grown);
    }

    /** Set in the profile, watts. */
    int ftpWatts() {
        return (int) Math.round(physiology.ftpWatts() * setShare);
    }

    /** True that day, watts. */
    double trueFtpWatts() {
        return physiology.ftpWatts() * trueShare;
    }

    /** Set in the profile, m/s; speed changes less than power does. */
    double thresholdSpeed(Discipline discipline) {
        return Numbers.rounded(today(discipline) * softened(setShare), 3);
    }

    /** True that day, m/s. */
    double trueSpeed(Discipline discipline) {
        return today(discipline) * softened(trueShare);
    }

    private double today(Discipline discipline) {
        return discipline == Discipline.SWIM ? physiology.swimMetersPerSecond() : physiology.runMetersPerSecond();
    }

    private static double softened(double share) {
        return 1 - (1 - share) * 0.6;
    }
}
