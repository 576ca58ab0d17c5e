package io.github.intervalscoach.analytics.planning;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The loads nearest to a template that lead to a fitness: each day moved by the same multiple of its weight, and held
 * between its bounds. Fitness grows with that multiple in straight pieces, so the piece is looked up and solved exactly.
 */
final class NearestLoads {
    private final LoadTemplate template;
    private final LinearForm fitness;
    private final double[] weights;

    NearestLoads(LoadTemplate template, LinearForm fitness) {
        this.template = template;
        this.fitness = fitness;
        this.weights = IntStream.rangeClosed(1, fitness.days())
                .mapToDouble(fitness::weight)
                .toArray();
    }

    /** The loads for a target that the bounds allow. */
    double[] with(double target) {
        double[] breaks = IntStream.range(0, weights.length)
                .boxed()
                .flatMapToDouble(day -> DoubleStream.of(
                        stepsTo(day, template.least().get(day)),
                        stepsTo(day, template.most().get(day))))
                .sorted()
                .toArray();
        int low = 0;
        int high = breaks.length - 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            boolean below = fitness.at(template.moved(weights, breaks[middle])) <= target;
            low = below ? middle : low;
            high = below ? high : middle;
        }
        return onPiece(breaks[low], breaks[high], target);
    }

    private double stepsTo(int day, double load) {
        return (load - template.loads().get(day)) / weights[day];
    }

    private double[] onPiece(double from, double to, double target) {
        double[] inside = template.moved(weights, (from + to) / 2);
        double settled = fitness.constant();
        double squares = 0;
        for (int day = 0; day < weights.length; day++) {
            boolean free = stepsTo(day, template.least().get(day)) <= from
                    && stepsTo(day, template.most().get(day)) >= to;
            settled += weights[day] * (free ? template.loads().get(day) : inside[day]);
            squares += free ? weights[day] * weights[day] : 0;
        }
        return template.moved(weights, squares == 0 ? from : (target - settled) / squares);
    }
}
