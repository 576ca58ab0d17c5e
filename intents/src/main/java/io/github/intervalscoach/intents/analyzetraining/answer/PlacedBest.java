package io.github.intervalscoach.intents.analyzetraining.answer;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A best effort of a session, placed among the athlete's bests of the days before it.
 *
 * @param seconds how long, when it goes by time
 * @param meters how far, when it goes by distance
 * @param unit W, m/s or bpm
 * @param best42Days best of the 42 days before; absent when there is none
 * @param best365Days best of the 365 days before
 * @param place best_of_365_days, best_of_42_days, below or no_history
 * @param verdict real, within_noise or cannot_say: whether it differs from the best it is placed against
 */
public record PlacedBest(
        OptionalInt seconds,
        OptionalDouble meters,
        double value,
        String unit,
        OptionalDouble best42Days,
        OptionalDouble best365Days,
        String place,
        String verdict) {}
