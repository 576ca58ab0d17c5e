package io.github.intervalscoach.intents.model.profile;

import java.util.List;

/**
 * Zones to be set.
 *
 * @param tops top of each, ascending, in the unit of {@code family}
 * @param names as many, or none where they stay as they are
 */
public record Zones(Family family, List<Double> tops, List<String> names) {
    private static final int MOST = 12;

    /** What is divided into zones, and the unit of its tops. */
    public enum Family {
        /** Percent of FTP; the last is open-ended, 999. */
        POWER(999),
        /** Beats a minute; the last is maximum heart rate. */
        HEART_RATE(250),
        /** Percent of threshold speed, so more is faster; the last is open-ended, 999. */
        PACE(999);

        private final double most;

        Family(double most) {
            this.most = most;
        }
    }

    public Zones {
        tops = List.copyOf(tops);
        names = List.copyOf(names);
        if (tops.isEmpty() || tops.size() > MOST) {
            throw new IllegalArgumentException(tops.size() + " zones are not 1 to " + MOST + ".");
        }
        double below = 0;
        for (double top : tops) {
            if (!(top > below && top <= family.most)) {
                throw new IllegalArgumentException("The tops " + tops + " do not rise from above 0 to at most "
                        + family.most + ". Maybe they are pairs, or in another unit?");
            }
            below = top;
        }
        if (!names.isEmpty() && names.size() != tops.size()) {
            throw new IllegalArgumentException(names.size() + " names for " + tops.size() + " zones.");
        }
    }
}
