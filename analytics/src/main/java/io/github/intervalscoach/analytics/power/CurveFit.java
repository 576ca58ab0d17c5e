package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * Least squares for curves whose parameters are above 0: it works on their logarithms, so that it never steps out.
 * Levenberg and Marquardt's method, with difference quotients for slopes.
 */
final class CurveFit {
    private static final int MOST_ITERATIONS = 1_000;

    /** Step of the difference quotients, in logarithms: near the cube root of the machine's precision. */
    private static final double STEP = 6e-6;

    /** A parameter beyond e^±40 has run away. */
    private static final double FARTHEST = 40;

    private final double[] x;
    private final Function<double[], DoubleUnaryOperator> family;

    private CurveFit(double[] x, Function<double[], DoubleUnaryOperator> family) {
        this.x = x;
        this.family = family;
    }

    /**
     * The parameters of the curve nearest to the points ({@code x}, {@code y}).
     *
     * @param family the curve for given parameters
     * @param start parameters to begin with, each above 0
     */
    static MetricResult<double[]> parameters(
            double[] x, double[] y, Function<double[], DoubleUnaryOperator> family, double... start) {
        var fit = new CurveFit(x, family);
        var problem = new LeastSquaresBuilder()
                .start(Arrays.stream(start).map(StrictMath::log).toArray())
                .target(y)
                .model(fit::valuesAndSlopes)
                .maxEvaluations(MOST_ITERATIONS)
                .maxIterations(MOST_ITERATIONS)
                .build();
        try {
            double[] best = exponentials(
                    new LevenbergMarquardtOptimizer().optimize(problem).getPoint());
            return MetricResult.of(best, Basis.of(x.length, x.length));
        } catch (MathIllegalStateException e) {
            return MetricResult.refused(
                    Reason.NOT_CONVERGED, new Gap("fit_iterations", MOST_ITERATIONS, MOST_ITERATIONS, "1"));
        }
    }

    private Pair<RealVector, RealMatrix> valuesAndSlopes(RealVector logarithms) {
        var slopes = new Array2DRowRealMatrix(x.length, logarithms.getDimension());
        for (int p = 0; p < logarithms.getDimension(); p++) {
            double[] above = values(stepped(logarithms, p, STEP));
            double[] below = values(stepped(logarithms, p, -STEP));
            for (int i = 0; i < x.length; i++) {
                slopes.setEntry(i, p, (above[i] - below[i]) / (2 * STEP));
            }
        }
        return new Pair<>(new ArrayRealVector(values(logarithms), false), slopes);
    }

    private static RealVector stepped(RealVector logarithms, int parameter, double step) {
        RealVector stepped = logarithms.copy();
        stepped.addToEntry(parameter, step);
        return stepped;
    }

    private double[] values(RealVector logarithms) {
        return Arrays.stream(x).map(family.apply(exponentials(logarithms))).toArray();
    }

    private static double[] exponentials(RealVector logarithms) {
        return Arrays.stream(logarithms.toArray())
                .map(log -> StrictMath.exp(Math.max(-FARTHEST, Math.min(FARTHEST, log))))
                .toArray();
    }
}
