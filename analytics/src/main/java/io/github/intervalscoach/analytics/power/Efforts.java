package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The efforts a curve is fitted to, and what a fit asks of them. */
record Efforts(List<Effort> all) {
    Efforts {
        all = List.copyOf(all);
    }

    /** Those that last from {@code shortest} to {@code longest} seconds. */
    Efforts lasting(double shortest, double longest) {
        return new Efforts(all.stream()
                .filter(effort -> effort.seconds() >= shortest && effort.seconds() <= longest)
                .toList());
    }

    int size() {
        return all.size();
    }

    double[] each(ToDoubleFunction<Effort> value) {
        return all.stream().mapToDouble(value).toArray();
    }

    double shortestSeconds() {
        return all.stream().mapToDouble(Effort::seconds).min().orElse(0);
    }

    double longestSeconds() {
        return all.stream().mapToDouble(Effort::seconds).max().orElse(0);
    }

    double lowestWatts() {
        return all.stream().mapToDouble(Effort::watts).min().orElse(0);
    }

    double highestWatts() {
        return all.stream().mapToDouble(Effort::watts).max().orElse(0);
    }

    /** What is missing to {@code number} efforts, one up to {@code shortest} and one from {@code longest} seconds. */
    List<Gap> missing(int number, double shortest, double longest) {
        var gaps = new ArrayList<Gap>();
        if (size() < number) {
            gaps.add(new Gap("efforts", number, size(), "efforts"));
        }
        if (shortestSeconds() > shortest) {
            gaps.add(new Gap("shortest_effort", shortest, shortestSeconds(), "seconds"));
        }
        if (longestSeconds() < longest) {
            gaps.add(new Gap("longest_effort", longest, longestSeconds(), "seconds"));
        }
        return List.copyOf(gaps);
    }
}
