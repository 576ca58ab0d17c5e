package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Fuelled;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Tier;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.rules.PeriodRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Carbohydrate as it was logged: 0 g is a log, and no log is nothing.
 *
 * @param sessions oldest first
 */
record FuelLog(List<Activity> sessions) {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int NEWEST = 10;

    /** Empty where there was no session and nothing eaten is logged. */
    Optional<Fuelling> all(Optional<Fuelling.Daily> daily) {
        List<Activity> longOnes = longOnes();
        List<Activity> logged = logged(longOnes);
        return sessions.isEmpty() && daily.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fuelling(
                        longOnes.size(), logged.size(), zeros(logged), rate(logged), tiers(), rows(), daily));
    }

    private List<Activity> longOnes() {
        return sessions.stream()
                .filter(a -> seconds(a) >= PeriodRules.LONG_SECONDS)
                .toList();
    }

    private List<Tier> tiers() {
        return Stream.of(
                        tier(
                                PeriodRules.LONG_SECONDS,
                                PeriodRules.VERY_LONG_SECONDS,
                                PeriodRules.LONG_LOW,
                                PeriodRules.LONG_HIGH),
                        tier(
                                PeriodRules.VERY_LONG_SECONDS,
                                Integer.MAX_VALUE,
                                PeriodRules.VERY_LONG_LOW,
                                PeriodRules.VERY_LONG_HIGH))
                .filter(tier -> tier.sessions() > 0)
                .toList();
    }

    private Tier tier(int from, int below, int low, int high) {
        List<Activity> all = sessions.stream()
                .filter(a -> seconds(a) >= from && seconds(a) < below)
                .toList();
        List<Activity> logged = logged(all);
        int under = count(logged, Double.NEGATIVE_INFINITY, low);
        int over = logged.size() - under - count(logged, low, Math.nextUp((double) high));
        return new Tier(
                from / SECONDS_PER_MINUTE,
                all.size(),
                logged.size(),
                zeros(logged),
                rate(logged),
                under,
                over,
                low,
                high,
                reads(logged.size(), under, over));
    }

    private static int count(List<Activity> logged, double from, double below) {
        return (int) logged.stream()
                .map(FuelLog::rate)
                .flatMapToDouble(OptionalDouble::stream)
                .filter(rate -> rate >= from && rate < below)
                .count();
    }

    private static Reads reads(int logged, int under, int over) {
        double most = PeriodRules.MOST_LOGGED * logged;
        if (logged < PeriodRules.LEAST_LOGGED) {
            return Reads.CANNOT_SAY;
        }
        if (under >= most) {
            return Reads.BELOW;
        }
        if (over >= most) {
            return Reads.ABOVE;
        }
        return logged - under - over >= most ? Reads.WITHIN : Reads.MIXED;
    }

    /** The newest ten of any length, and every long one. */
    private List<Fuelled> rows() {
        List<Activity> newestFirst = new ArrayList<>(sessions);
        Collections.reverse(newestFirst);
        return IntStream.range(0, newestFirst.size())
                .filter(i -> i < NEWEST || seconds(newestFirst.get(i)) >= PeriodRules.LONG_SECONDS)
                .mapToObj(newestFirst::get)
                .map(a ->
                        new Fuelled(a.id(), a.day(), a.volume().movingSeconds(), a.carbohydrateIntakeGrams(), rate(a)))
                .toList();
    }

    private static List<Activity> logged(List<Activity> all) {
        return all.stream().filter(a -> a.carbohydrateIntakeGrams().isPresent()).toList();
    }

    private static int zeros(List<Activity> logged) {
        return (int) logged.stream()
                .filter(a -> a.carbohydrateIntakeGrams().equals(OptionalInt.of(0)))
                .count();
    }

    private static OptionalDouble rate(List<Activity> logged) {
        int grams = logged.stream()
                .mapToInt(a -> a.carbohydrateIntakeGrams().orElse(0))
                .sum();
        return logged.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(grams * SECONDS_PER_HOUR / Sums.seconds(logged));
    }

    private static OptionalDouble rate(Activity a) {
        return a.carbohydrateIntakeGrams().isPresent() && seconds(a) > 0
                ? OptionalDouble.of(a.carbohydrateIntakeGrams().getAsInt() * SECONDS_PER_HOUR / seconds(a))
                : OptionalDouble.empty();
    }

    private static int seconds(Activity a) {
        return a.volume().movingSeconds().orElse(0);
    }
}
