package io.github.intervalscoach.intents.plantraining.load;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is settled, as if nothing else were trained: no limit of a plan can be asked to be stricter than that, for what
 * stands on the calendar is not the plan's to change.
 *
 * @param start before the first day
 * @param before loads of the days up to it, oldest first
 * @param loads of each day
 */
record Given(FitnessFatigue start, List<Double> before, List<Double> loads) {
    private static final int WEEK = 7;
    private static final int WEEKS_BEFORE = 3;

    /** The programme tells days apart in the last weeks alone. */
    private static final int DAILY_WEEKS = 3;

    /** For the rounding of a solver. */
    private static final double PLAY = 0.01;

    Given {
        before = List.copyOf(before);
        loads = List.copyOf(loads);
    }

    /** Of {@code points} a day, before the last weeks spread over the days of each week as their caps are. */
    static Given of(FitnessFatigue start, List<Double> before, List<Double> points, List<Double> caps) {
        int weeks = (points.size() + WEEK - 1) / WEEK;
        int weekly = WEEK * Math.max(0, weeks - DAILY_WEEKS);
        var loads = new ArrayList<Double>();
        for (int first = 0; first < weekly; first += WEEK) {
            double settled = sum(points.subList(first, first + WEEK));
            double most = sum(caps.subList(first, first + WEEK));
            caps.subList(first, first + WEEK).forEach(cap -> loads.add(most > 0 ? settled * cap / most : 0));
        }
        loads.addAll(points.subList(weekly, points.size()));
        return new Given(start, before, loads);
    }

    /** The most that fitness rises in a week by what is settled. */
    double ramp() {
        double most = 0;
        FitnessFatigue now = start;
        for (int first = 0; first < loads.size(); first += WEEK) {
            FitnessFatigue end = now;
            for (double load : loads.subList(first, Math.min(loads.size(), first + WEEK))) {
                end = end.after(load);
            }
            most = Math.max(most, end.fitness() - now.fitness());
            now = end;
        }
        return most + PLAY;
    }

    /** The lowest form that it comes to. */
    double deepestForm() {
        double deepest = start.form();
        FitnessFatigue now = start;
        for (double load : loads) {
            now = now.after(load);
            deepest = Math.min(deepest, now.form());
        }
        return deepest - PLAY;
    }

    /** Whether {@code week}, 1 being the first, has more than this share of the mean of the three before. */
    boolean isMore(int week, double share) {
        int first = WEEK * (week - 1);
        List<Double> here = loads.subList(first, Math.min(loads.size(), first + WEEK));
        List<Double> all =
                Stream.concat(before.stream(), loads.subList(0, first).stream()).toList();
        double earlier = sum(all.subList(Math.max(0, all.size() - WEEKS_BEFORE * WEEK), all.size()));
        return sum(here) > 0 && sum(here) > share * earlier / WEEKS_BEFORE * here.size() / WEEK - PLAY;
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
}
