package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.model.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the log says about sessions like this one.
 *
 * @param sameSession the last one of the same name and sport in 90 days
 * @param usualTemperatureCelsius median of that sport in 90 days; empty below five
 */
record History(Optional<Activity> sameSession, OptionalDouble usualTemperatureCelsius) {
    private static final int LEAST_TEMPERATURES = 5;

    static History of(Activity activity, List<Activity> before) {
        List<Activity> sameSport =
                before.stream().filter(a -> a.sport().equals(activity.sport())).toList();
        Optional<Activity> same = sameSport.stream()
                .filter(a -> !activity.name().isWithheld() && name(a).equals(name(activity)))
                .reduce((earlier, later) -> later);
        double[] temperatures = sameSport.stream()
                .flatMapToDouble(a -> a.averageTemperatureCelsius().stream())
                .sorted()
                .toArray();
        int n = temperatures.length;
        return new History(
                same,
                n < LEAST_TEMPERATURES
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((temperatures[(n - 1) / 2] + temperatures[n / 2]) / 2));
    }

    private static String name(Activity activity) {
        return activity.name().shown().toLowerCase(Locale.ROOT);
    }
}
