package io.github.intervalscoach.intents.plantraining.load;

import io.github.intervalscoach.analytics.planning.IntensityMix;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;

/** What an hour of training costs: the athlete's own, or that of a usual mix where nobody knows. */
public final class HourlyLoad {
    /** House rules: points an hour, easy, moderate and hard. */
    private static final double EASY = 45;

    private static final double MODERATE = 80;
    private static final double HARD = 105;

    /** Outside these an average is a mistake of the record. */
    private static final double LEAST = 35;

    private static final double MOST = 75;

    /** Fewer weeks say little. */
    private static final int LEAST_WEEKS = 4;

    private HourlyLoad() {}

    /** Points an hour in a week of this mix. */
    public static double of(TrainingState state, IntensityMix mix) {
        double usual = mix.easy() * EASY + mix.moderate() * MODERATE + mix.hard() * HARD;
        return state.weeks().size() < LEAST_WEEKS
                ? usual
                : Math.max(LEAST, Math.min(MOST, state.pointsPerHour().orElse(usual)));
    }
}
