package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.power.BestEffort;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.PlannedStep;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A ramp test: power that rises minute by minute until nothing is left, and then falls.
 *
 * @param knownBy name, plan or shape
 * @param endedAtSecond the end of the best minute
 * @param risingMinutes whole minutes of rise up to there
 * @param maxHeartRate highest of the session
 * @param maxHeartRateSet of the sport's settings
 */
record RampTest(
        String knownBy,
        double bestMinuteWatts,
        int endedAtSecond,
        int risingMinutes,
        OptionalDouble maxHeartRate,
        OptionalInt maxHeartRateSet) {
    private static final int MINUTE = 60;

    /** House rules of shape: how long a rise has to be, announced or not; steps of some minutes stand still for a while. */
    private static final int LEAST_MINUTES_ANNOUNCED = 4;

    private static final int LEAST_MINUTES = 8;
    private static final double STANDS_STILL = 1.02;
    private static final double LARGEST_STEP = 0.6;
    private static final double LEAST_RISE = 1.5;
    private static final double FALLS_TO = 0.7;
    private static final int LEAST_STEPS = 6;

    static Optional<RampTest> of(Recorded recorded, HeartFigures heart) {
        if (recorded.power().isEmpty() || !Wording.isRide(recorded.activity().sport())) {
            return Optional.empty();
        }
        SampleStream watts = recorded.power().get();
        return BestEffort.of(watts, MINUTE, GapPolicy.SPLIT).found().flatMap(best -> of(best, watts, recorded, heart));
    }

    private static Optional<RampTest> of(BestEffort best, SampleStream watts, Recorded recorded, HeartFigures heart) {
        Optional<String> announced = announced(recorded);
        int rising = rising(best, watts);
        boolean isTest = rising >= (announced.isPresent() ? LEAST_MINUTES_ANNOUNCED : LEAST_MINUTES)
                && best.mean() >= LEAST_RISE * minute(watts, best.startSecond() - rising * MINUTE)
                && minute(watts, best.startSecond() + MINUTE) <= FALLS_TO * best.mean();
        return isTest
                ? Optional.of(new RampTest(
                        announced.orElse("shape"),
                        best.mean(),
                        best.startSecond() + MINUTE,
                        rising,
                        heart.max(),
                        recorded.thresholds()
                                .settings()
                                .map(s -> s.maxHeartRateBpm())
                                .orElse(OptionalInt.empty())))
                : Optional.empty();
    }

    /** Minutes before the best one, each no higher than the next and not far below it. */
    private static int rising(BestEffort best, SampleStream watts) {
        int minutes = 0;
        double next = best.mean();
        for (int from = best.startSecond() - MINUTE; from >= 0; from -= MINUTE) {
            double mean = minute(watts, from);
            if (mean > STANDS_STILL * next || mean < LARGEST_STEP * next) {
                break;
            }
            minutes++;
            next = mean;
        }
        return withoutStandingStill(minutes, best.startSecond(), watts);
    }

    /** Easy minutes before the rise are none of it. */
    private static int withoutStandingStill(int rising, int end, SampleStream watts) {
        int minutes = rising;
        while (minutes > 0
                && minute(watts, end - (minutes - 1) * MINUTE)
                        <= STANDS_STILL * minute(watts, end - minutes * MINUTE)) {
            minutes--;
        }
        return minutes;
    }

    /** After the end of the recording there is no power. */
    private static double minute(SampleStream watts, int from) {
        return new Stretch(from, from + MINUTE).mean(watts).orElse(0);
    }

    private static Optional<String> announced(Recorded recorded) {
        String name = recorded.activity().name().shown().toLowerCase(Locale.ROOT);
        if (name.contains("ramp test") || name.contains("ramptest") || name.contains("ramp-test")) {
            return Optional.of("name");
        }
        return recorded.plan().filter(plan -> rises(plan.steps())).map(plan -> "plan");
    }

    private static boolean rises(List<PlannedStep> steps) {
        int rising = 0;
        double before = 0;
        for (PlannedStep step : steps) {
            double watts = step.powerWatts().map(PlannedStep.Band::middle).orElse(0.0);
            rising = watts > before ? rising + 1 : 1;
            before = watts;
            if (rising > LEAST_STEPS) {
                return true;
            }
        }
        return false;
    }
}
