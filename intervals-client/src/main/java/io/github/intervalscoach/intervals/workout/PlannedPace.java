package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.analytics.load.TrainingStress;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Quantity;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The load of a workout by pace: mean speed of the steps that have a pace, as a share of threshold speed, squared,
 * times their hours, times 100. An hour at 7:49 per mile with a threshold of 6:15 gives the 64 that a user of the
 * service saw planned; that a mean is taken rather than step by step is what users of the service describe. For swims
 * nothing is known, and the same is used.
 */
final class PlannedPace {
    /** Speeds are handed to the formula of power in thousandths of threshold speed. */
    private static final int SCALE = 1_000;

    private PlannedPace() {}

    /** Rounded; empty when no step has a pace, or there is no threshold. */
    static OptionalInt load(Legs legs, Anchors anchors, Findings findings) {
        if (!legs.aimAt(Quantity.PACE)) {
            return OptionalInt.empty();
        }
        if (anchors.thresholdMetersPerSecond().isEmpty()) {
            findings.addOverall(FigureTrap.THRESHOLD_SPEED_MISSING);
            return OptionalInt.empty();
        }
        if (!legs.resolve(Quantity.PACE)) {
            findings.addOverall(FigureTrap.PACE_UNRESOLVED);
        }
        double meters = 0;
        long seconds = 0;
        for (Legs.Round round : legs.rounds()) {
            for (Leg leg : round.legs()) {
                Optional<Resolved> pace = leg.target(Quantity.PACE);
                long moving = pace.isPresent()
                        ? round.times() * (long) leg.movingSeconds().orElse(0)
                        : 0;
                seconds += moving;
                meters += moving * pace.map(Resolved::middle).orElse(0.0);
            }
        }
        if (seconds == 0) {
            return OptionalInt.empty();
        }
        double share =
                meters / (double) seconds / anchors.thresholdMetersPerSecond().getAsDouble();
        return TrainingStress.of(SCALE * share, SCALE, (double) seconds)
                .fold(
                        stress -> OptionalInt.of(Rounded.halfUp(stress.value().points())),
                        refusal -> OptionalInt.empty());
    }
}
