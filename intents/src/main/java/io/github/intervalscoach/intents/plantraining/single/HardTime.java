package io.github.intervalscoach.intents.plantraining.single;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.Target;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The time near a threshold and above, judged step by step as the steps of an entry are. */
record HardTime(Workout workout, Anchors anchors) {
    private static final double PERCENT = 100;
    private static final int THRESHOLD_ZONE = 4;

    /** Whether it is enough to make a hard day. */
    boolean isEnough() {
        double seconds = workout.blocks().stream()
                .mapToDouble(block -> block.rounds()
                        * block.steps().stream().mapToDouble(this::seconds).sum())
                .sum();
        return seconds >= ChangeRules.HARD_SECONDS;
    }

    private double seconds(Step step) {
        double share = step.targets().stream().mapToDouble(this::share).max().orElse(0);
        return share < ChangeRules.HARD_SHARE ? 0 : seconds(step.extent(), share);
    }

    /** Of a distance as long as it takes at that share of the threshold speed. */
    private double seconds(Extent extent, double share) {
        OptionalInt seconds = extent.writtenSeconds();
        double speed = share * anchors.thresholdMetersPerSecond().orElse(0);
        return seconds.isPresent()
                ? seconds.getAsInt()
                : speed > 0 ? extent.writtenMeters().orElse(0) / speed : 0;
    }

    private double share(Target target) {
        double middle = target.span().middle();
        return switch (target.scale()) {
            case PERCENT_FTP, PERCENT_THRESHOLD_SPEED, PERCENT_THRESHOLD_HEART_RATE -> middle / PERCENT;
            case WATTS -> of(middle, decimal(anchors.ftpWatts()));
            case BPM -> of(middle, decimal(anchors.heartRates().threshold()));
            case POWER_ZONE, HEART_RATE_ZONE, PACE_ZONE -> middle >= THRESHOLD_ZONE ? 1 : 0;
            case PERCENT_MMP, CUSTOM_ZONE, PERCENT_MAX_HEART_RATE -> 0;
            default -> of(target.scale().paceMeters().orElse(0) / middle, anchors.thresholdMetersPerSecond());
        };
    }

    private static double of(double amount, OptionalDouble threshold) {
        return threshold.isPresent() ? amount / threshold.getAsDouble() : 0;
    }

    private static OptionalDouble decimal(OptionalInt whole) {
        return whole.isPresent() ? OptionalDouble.of(whole.getAsInt()) : OptionalDouble.empty();
    }
}
