package io.github.intervalscoach.intents.plantraining.sessions;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.Target;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.Duration;
import java.util.Optional;

/** Gives stretches their targets, from what is known of one athlete in one sport. */
public final class Aim {
    /** A heart needs longer to show what is done (house rule). */
    private static final int LEAST_HEART_SECONDS = 180;

    private final Sport sport;
    private final Optional<Duration> race;
    private final TargetBasis basis;

    /** What is known of one athlete: {@code anchors}; the race they train for. */
    public Aim(Sport sport, Anchors anchors, Optional<Duration> race) {
        this.sport = sport;
        this.race = race;
        this.basis = basis(sport, anchors);
    }

    /** What all targets rest on. */
    public TargetBasis basis() {
        return basis;
    }

    /** The numbers of an effort, percent of threshold. */
    Band band(Effort effort) {
        return Bands.of(sport, effort, race);
    }

    /** {@code step} with the words of an effort and, where there is one, its target. */
    public Step at(Step step, Effort effort, int seconds) {
        return at(step.saying(effort.words()), effort, band(effort), seconds);
    }

    /** {@code step} with the target of {@code band}, or that of the effort where it goes by heart. */
    Step at(Step step, Effort effort, Band band, int seconds) {
        return switch (basis) {
            case POWER -> step.at(target(Scale.PERCENT_FTP, band));
            case PACE -> step.at(target(Scale.PERCENT_THRESHOLD_SPEED, band));
            case HEART_RATE ->
                Bands.heartRate(effort)
                        .filter(beats -> seconds >= LEAST_HEART_SECONDS)
                        .map(beats -> step.at(target(Scale.PERCENT_THRESHOLD_HEART_RATE, beats)))
                        .orElse(step);
            case FEEL -> step;
        };
    }

    private static Target target(Scale scale, Band band) {
        return Target.band(scale, band.low(), band.high());
    }

    private static TargetBasis basis(Sport sport, Anchors anchors) {
        if (!sport.discipline().goesByPace() && anchors.ftpWatts().isPresent()) {
            return TargetBasis.POWER;
        }
        if (sport.discipline().goesByPace()
                && anchors.thresholdMetersPerSecond().isPresent()) {
            return TargetBasis.PACE;
        }
        // Nobody reads a watch for the heart under water.
        return sport != Sport.SWIM && anchors.heartRates().threshold().isPresent()
                ? TargetBasis.HEART_RATE
                : TargetBasis.FEEL;
    }
}
