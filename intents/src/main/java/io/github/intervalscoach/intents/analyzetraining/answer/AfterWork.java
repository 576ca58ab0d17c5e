package io.github.intervalscoach.intents.analyzetraining.answer;

import java.util.OptionalDouble;

/**
 * The best effort once much work was done, beside the best before.
 *
 * @param workKilojoules done before it counts
 * @param seconds length of both efforts
 * @param fadePercent lost from before to after; below 0 the later one was better
 * @param beforeOfBestPercent the effort before, of the best of the 42 days before the session
 * @param verdict real, within_noise, or cannot_say: the efforts were not all-out
 */
public record AfterWork(
        int workKilojoules,
        int seconds,
        double beforeWatts,
        double afterWatts,
        double fadePercent,
        OptionalDouble beforeOfBestPercent,
        String verdict) {}
