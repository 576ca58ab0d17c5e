package io.github.intervalscoach.analytics.terrain;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches of a profile that are climbs. The profile is tilted by the gradient below which a road counts as
 * flat; a climb then runs from a low to a high of the tilted profile, and dips that are too small to be turns belong to
 * it. Mirrored, a profile has mirrored climbs.
 */
final class ClimbSearch {
    /** Below this gradient a road counts as flat (house rule). */
    private static final double FLAT = 0.02;

    /** What a climb rises above a road at {@link #FLAT}, at least, and what a dip in it may cost, m (house rule). */
    private static final double LEAST_RISE = 10;

    /** A dip of this share of the smaller of the two climbs around it does not part them (house rule). */
    private static final double DIP = 0.1;

    private final double[] tilted;
    private final List<Integer> turns;

    ClimbSearch(double[] heights, double spacing) {
        this.tilted = heights.clone();
        for (int i = 0; i < tilted.length; i++) {
            tilted[i] -= FLAT * spacing * i;
        }
        this.turns = new ArrayList<>(Turns.of(tilted, LEAST_RISE));
        for (int dip = dip(); dip > 0; dip = dip()) {
            turns.subList(dip, dip + 2).clear();
        }
    }

    /** First and last point of each climb, in order. */
    List<int[]> stretches() {
        var stretches = new ArrayList<int[]>();
        for (int k = 1; k < turns.size(); k++) {
            if (leg(k - 1) > 0) {
                stretches.add(new int[] {turns.get(k - 1), turns.get(k)});
            }
        }
        return List.copyOf(stretches);
    }

    /**
     * The turn at the top of the first dip that does not part two climbs; 0 where there is none. Closing a dip only makes
     * the climbs around it larger, so the order in which dips are closed does not matter.
     */
    private int dip() {
        for (int k = 1; k + 2 < turns.size(); k++) {
            if (leg(k) < 0 && -leg(k) <= DIP * Math.min(leg(k - 1), leg(k + 1))) {
                return k;
            }
        }
        return 0;
    }

    /** What the tilted profile rises from turn {@code k} to the next. */
    private double leg(int k) {
        return tilted[turns.get(k + 1)] - tilted[turns.get(k)];
    }
}
