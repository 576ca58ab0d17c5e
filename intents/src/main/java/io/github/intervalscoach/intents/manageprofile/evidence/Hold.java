package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.rules.ProfileRules;
import java.util.Arrays;
import java.util.List;

/** Durations efforts are judged over, and the share of FTP from which one counts as maximal. */
enum Hold {
    THREE_MINUTES(180, Double.POSITIVE_INFINITY),
    FIVE_MINUTES(300, ProfileRules.MAXIMAL_FIVE_MINUTES),
    TWELVE_MINUTES(720, Double.POSITIVE_INFINITY),
    TWENTY_MINUTES(1200, ProfileRules.MAXIMAL_TWENTY_MINUTES),
    FORTY_MINUTES(2400, ProfileRules.MAXIMAL_LONG),
    AN_HOUR(3600, ProfileRules.MAXIMAL_LONG);

    static final int HALF_HOUR_SECONDS = 1800;

    /** The service's own grid of durations may lie this far from what was asked for. */
    private static final double GRID = 0.03;

    private final int seconds;
    private final double maximalShare;

    Hold(int seconds, double maximalShare) {
        this.seconds = seconds;
        this.maximalShare = maximalShare;
    }

    static List<Integer> seconds() {
        return Arrays.stream(values()).map(hold -> hold.seconds).toList();
    }

    int minutes() {
        return seconds / 60;
    }

    boolean isMeantBy(int found) {
        return isNear(found, seconds);
    }

    static boolean isNear(int found, int wanted) {
        return Math.abs(found - wanted) <= GRID * wanted;
    }

    boolean isMaximal(double watts, double ftpWatts) {
        return watts >= maximalShare * ftpWatts;
    }
}
