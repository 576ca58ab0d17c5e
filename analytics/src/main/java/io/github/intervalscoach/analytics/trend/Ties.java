package io.github.intervalscoach.analytics.trend;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/** Equal values among ranked ones. */
final class Ties {
    private Ties() {}

    /**
     * The sum of {@code weight} of the size of each group of equal values; a value without an equal is a group of 1.
     */
    static double sum(double[] values, DoubleUnaryOperator weight) {
        double[] rising = values.clone();
        Arrays.sort(rising);
        double sum = 0;
        int from = 0;
        for (int i = 1; i <= rising.length; i++) {
            if (i == rising.length || rising[i] > rising[from]) {
                sum += weight.applyAsDouble(i - from);
                from = i;
            }
        }
        return sum;
    }

    /** The rank of each value, 1 being the least; equal values share the mean of theirs. */
    static double[] ranks(double[] values) {
        return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(values);
    }
}
