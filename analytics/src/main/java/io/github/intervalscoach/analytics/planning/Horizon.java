package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The days a plan is made for, and what they start from. Day 1 is the first planned day and day 0 the one before; a week
 * is seven days counted from day 1, the last may be shorter. The race, if there is one, is on the morning after the last
 * day.
 *
 * @param start fitness and fatigue at the end of day 0, points/day
 * @param loadsBefore load of the days up to day 0, oldest first, points/day; may be empty where no limit looks back
 * @param days how many days are planned, 1 to 730
 */
public record Horizon(FitnessFatigue start, List<Double> loadsBefore, int days) {
    static final int WEEK_DAYS = 7;

    /** House rule: two years; nobody's limits are known further ahead. */
    private static final int MOST_DAYS = 730;

    public Horizon {
        Objects.requireNonNull(start, "start");
        loadsBefore = List.copyOf(loadsBefore);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(days + " days: need 1 to " + MOST_DAYS
                    + ". Maybe the race is on the first day, or in another year?");
        }
    }

    /** A horizon of which nothing before day 1 is known but fitness and fatigue. */
    public static Horizon from(FitnessFatigue start, int days) {
        return new Horizon(start, List.of(), days);
    }

    /** How many weeks there are, the last one perhaps short. */
    public int weeks() {
        return weekOf(days);
    }

    /** The week that {@code day} falls into; 1 is the first. */
    public int weekOf(int day) {
        return (day + WEEK_DAYS - 1) / WEEK_DAYS;
    }

    /** The first day of {@code week}. */
    public int firstDayOf(int week) {
        return WEEK_DAYS * (week - 1) + 1;
    }

    /** The last day of {@code week}. */
    public int lastDayOf(int week) {
        return Math.min(days, WEEK_DAYS * week);
    }

    /** Fitness at the end of {@code day}, 0 to {@link #days()}, points/day. */
    public LinearForm fitness(int day) {
        return level(Fading.FITNESS, start.fitness(), day);
    }

    /** Fatigue at the end of {@code day}, 0 to {@link #days()}, points/day. */
    public LinearForm fatigue(int day) {
        return level(Fading.FATIGUE, start.fatigue(), day);
    }

    /** Fitness less fatigue at the end of {@code day}, 0 to {@link #days()}, points/day. */
    public LinearForm form(int day) {
        return fitness(day).minus(fatigue(day));
    }

    /**
     * The load of {@code first} to {@code last}, both included, points; days before 1 are read from the past.
     *
     * @throws IllegalArgumentException when the past does not reach back to {@code first}
     */
    public LinearForm sum(int first, int last) {
        requirePast(1 - first);
        double past = IntStream.rangeClosed(first, Math.min(0, last))
                .mapToDouble(day -> loadsBefore.get(loadsBefore.size() - 1 + day))
                .sum();
        return LinearForm.of(past, days, day -> day >= first && day <= last ? 1 : 0);
    }

    /** The exponentially weighted mean with λ = 2/(span + 1), seeded with the oldest load known, points/day. */
    LinearForm weightedMean(int span, int day) {
        requirePast(1);
        double gain = 2.0 / (span + 1);
        double past = loadsBefore.get(0);
        for (double load : loadsBefore) {
            past += gain * (load - past);
        }
        return LinearForm.of(
                past * StrictMath.pow(1 - gain, day),
                days,
                d -> d <= day ? gain * StrictMath.pow(1 - gain, day - d) : 0);
    }

    /** An amount that no load changes. */
    LinearForm constant(double amount) {
        return LinearForm.of(amount, days, day -> 0);
    }

    private void requirePast(int needed) {
        if (loadsBefore.size() < needed) {
            throw new IllegalArgumentException(loadsBefore.size() + " loads before the first day: need " + needed
                    + ". Maybe a limit looks further back than the history that was passed?");
        }
    }

    private LinearForm level(Fading fading, double before, int day) {
        return LinearForm.of(fading.kept(day) * before, days, d -> d <= day ? fading.weight(day - d) : 0);
    }
}
