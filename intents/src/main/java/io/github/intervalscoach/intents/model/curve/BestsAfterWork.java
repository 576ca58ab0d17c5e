package io.github.intervalscoach.intents.model.curve;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The best values of each activity once much work was done in it.
 *
 * @param afterKilojoules work done before; empty where the athlete has configured no such amount
 * @param activities oldest first; one that did not reach the work is absent or has no bests
 */
public record BestsAfterWork(OptionalDouble afterKilojoules, List<ActivityBests> activities) {
    public BestsAfterWork {
        activities = List.copyOf(activities);
    }
}
