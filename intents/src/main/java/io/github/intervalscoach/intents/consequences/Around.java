package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a change lands in: where the athlete stands, and what was done lately.
 *
 * @param eve the evening before today; empty where nobody knows it
 * @param done sessions of the last weeks that can be read
 */
public record Around(LocalDate today, Optional<FitnessFatigue> eve, List<Activity> done) {
    public Around {
        done = List.copyOf(done);
    }

    /** Today, from the days that are known. */
    public static Around of(LocalDate today, List<WellnessDay> days, List<Activity> done) {
        Optional<FitnessFatigue> eve = days.stream()
                .filter(day -> day.day().equals(today.minusDays(1)))
                .flatMap(day -> state(day.load()).stream())
                .findFirst();
        return new Around(today, eve, done);
    }

    /** What was done of {@code day}; what has no load counts for nothing here. */
    public double doneLoad(LocalDate day) {
        return done.stream()
                .filter(activity -> activity.day().equals(day))
                .flatMapToDouble(activity -> activity.load().points().stream())
                .sum();
    }

    double doneSeconds(LocalDate day) {
        return done.stream()
                .filter(activity -> activity.day().equals(day))
                .mapToDouble(activity -> activity.volume().movingSeconds().orElse(0))
                .sum();
    }

    private static Optional<FitnessFatigue> state(WellnessDay.LoadState load) {
        OptionalDouble fitness = load.fitness();
        OptionalDouble fatigue = load.fatigue();
        return fitness.isPresent() && fatigue.isPresent() && fitness.getAsDouble() >= 0 && fatigue.getAsDouble() >= 0
                ? Optional.of(new FitnessFatigue(fitness.getAsDouble(), fatigue.getAsDouble()))
                : Optional.empty();
    }
}
