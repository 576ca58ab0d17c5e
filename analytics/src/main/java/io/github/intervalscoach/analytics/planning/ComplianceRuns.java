package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** A plan done a thousand times, each time as well as chance takes it from the athlete's past. */
final class ComplianceRuns {
    private static final int RUNS = 1000;
    private static final double LOW = 10;
    private static final double MIDDLE = 50;
    private static final double HIGH = 90;

    private final double[][] fitness;
    private final double[][] form;

    ComplianceRuns(FitnessFatigue start, List<Double> loads, List<Double> ratios, int spanDays, long seed) {
        this.fitness = new double[loads.size()][RUNS];
        this.form = new double[loads.size()][RUNS];
        RandomGenerator chance = new MersenneTwister(seed);
        for (int run = 0; run < RUNS; run++) {
            FitnessFatigue state = start;
            double ratio = 1;
            for (int day = 0; day < loads.size(); day++) {
                ratio = day % spanDays == 0 ? ratios.get(chance.nextInt(ratios.size())) : ratio;
                state = state.after(ratio * loads.get(day));
                fitness[day][run] = state.fitness();
                form[day][run] = state.form();
            }
        }
    }

    List<CompliantProjection.Day> bands(LocalDate first) {
        return IntStream.range(0, fitness.length)
                .mapToObj(day -> new CompliantProjection.Day(first.plusDays(day), band(fitness[day]), band(form[day])))
                .toList();
    }

    private static CompliantProjection.Band band(double[] runs) {
        var percentile = new Percentile();
        percentile.setData(runs);
        return new CompliantProjection.Band(
                percentile.evaluate(LOW), percentile.evaluate(MIDDLE), percentile.evaluate(HIGH));
    }
}
