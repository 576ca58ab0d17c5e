package io.github.intervalscoach.analytics.pace;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.Pair;

/**
 * The arithmetic of {@link CriticalSpeed}: one least-squares fit.
 *
 * @param speed critical speed, m/s
 * @param speedError its standard error, m/s
 * @param dPrime D′, m
 * @param dPrimeError its standard error, m
 * @param rSquared share of the response's variance that the fit explains
 */
record CriticalSpeedFit(double speed, double speedError, double dPrime, double dPrimeError, double rSquared) {
    private static final int MOST_STEPS = 1000;
    private static final double TOLERANCE = 1e-12;

    /** Keeps a speed off the singularity at critical speed while the fit searches, m/s. */
    private static final double LEAST_EXCESS = 1e-6;

    /** The fit of {@code variant}; empty where the search finds no end. At least three efforts of differing times. */
    static Optional<CriticalSpeedFit> of(double[] meters, double[] seconds, CriticalSpeed.Variant variant) {
        return switch (variant) {
            case DISTANCE_TIME -> Optional.of(distanceOnTime(meters, seconds));
            case SPEED_INVERSE_TIME -> Optional.of(speedOnInverseTime(meters, seconds));
            case TIME_SPEED -> timeOnSpeed(meters, seconds);
        };
    }

    private static CriticalSpeedFit distanceOnTime(double[] meters, double[] seconds) {
        var line = new SimpleRegression();
        for (int i = 0; i < meters.length; i++) {
            line.addData(seconds[i], meters[i]);
        }
        return new CriticalSpeedFit(
                line.getSlope(),
                line.getSlopeStdErr(),
                line.getIntercept(),
                line.getInterceptStdErr(),
                line.getRSquare());
    }

    private static CriticalSpeedFit speedOnInverseTime(double[] meters, double[] seconds) {
        var line = new SimpleRegression();
        for (int i = 0; i < meters.length; i++) {
            line.addData(1 / seconds[i], meters[i] / seconds[i]);
        }
        return new CriticalSpeedFit(
                line.getIntercept(),
                line.getInterceptStdErr(),
                line.getSlope(),
                line.getSlopeStdErr(),
                line.getRSquare());
    }

    private static Optional<CriticalSpeedFit> timeOnSpeed(double[] meters, double[] seconds) {
        var speeds = new double[meters.length];
        Arrays.setAll(speeds, i -> meters[i] / seconds[i]);
        var line = distanceOnTime(meters, seconds);
        var problem = new LeastSquaresBuilder()
                .start(new double[] {Math.min(line.speed, 0.99 * StatUtils.min(speeds)), line.dPrime})
                .target(seconds)
                .model(parameters -> times(parameters, speeds))
                .maxEvaluations(MOST_STEPS)
                .maxIterations(MOST_STEPS)
                .build();
        try {
            var optimum = new LevenbergMarquardtOptimizer()
                    .withCostRelativeTolerance(TOLERANCE)
                    .withParameterRelativeTolerance(TOLERANCE)
                    .optimize(problem);
            return Optional.of(of(optimum, seconds));
        } catch (MathIllegalStateException | SingularMatrixException e) {
            return Optional.empty();
        }
    }

    private static CriticalSpeedFit of(Optimum optimum, double[] seconds) {
        double squares = optimum.getCost() * optimum.getCost();
        double variance = squares / (seconds.length - 2);
        RealMatrix covariances = optimum.getCovariances(0);
        double total = StatUtils.variance(seconds) * (seconds.length - 1);
        return new CriticalSpeedFit(
                optimum.getPoint().getEntry(0),
                Math.sqrt(variance * covariances.getEntry(0, 0)),
                optimum.getPoint().getEntry(1),
                Math.sqrt(variance * covariances.getEntry(1, 1)),
                1 - squares / total);
    }

    /** t = D′/(v − CS) and its derivatives by CS and D′. */
    private static Pair<RealVector, RealMatrix> times(RealVector parameters, double[] speeds) {
        var times = new double[speeds.length];
        var slopes = new double[speeds.length][2];
        double dPrime = parameters.getEntry(1);
        for (int i = 0; i < speeds.length; i++) {
            double perMeter = 1 / Math.max(LEAST_EXCESS, speeds[i] - parameters.getEntry(0));
            times[i] = dPrime * perMeter;
            slopes[i] = new double[] {dPrime * perMeter * perMeter, perMeter};
        }
        return new Pair<>(new ArrayRealVector(times, false), MatrixUtils.createRealMatrix(slopes));
    }
}
