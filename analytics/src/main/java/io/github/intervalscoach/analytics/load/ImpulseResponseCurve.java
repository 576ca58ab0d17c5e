package io.github.intervalscoach.analytics.load;

import java.util.Arrays;
import org.apache.commons.math3.fitting.leastsquares.MultivariateJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/** The model on the days of the tests as a function of its parameters p0, k1, k2, τ1, τ2, in this order. */
final class ImpulseResponseCurve implements MultivariateJacobianFunction {
    static final int PARAMETERS = 5;

    private final Impulses impulses;
    private final int[] testDays;

    ImpulseResponseCurve(Impulses impulses, int[] testDays) {
        this.impulses = impulses;
        this.testDays = testDays.clone();
    }

    /** What is left of all loads on the days of the tests. */
    double[] remaining(double constant) {
        return onTestDays(impulses.remaining(constant));
    }

    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
        double[] fitness = remaining(point.getEntry(3));
        double[] fatigue = remaining(point.getEntry(4));
        double[] fitnessGrowth = onTestDays(impulses.growth(point.getEntry(3)));
        double[] fatigueGrowth = onTestDays(impulses.growth(point.getEntry(4)));
        double k1 = point.getEntry(1);
        double k2 = point.getEntry(2);
        var values = new ArrayRealVector(testDays.length);
        var slopes = new Array2DRowRealMatrix(testDays.length, PARAMETERS);
        for (int i = 0; i < testDays.length; i++) {
            values.setEntry(i, point.getEntry(0) + k1 * fitness[i] - k2 * fatigue[i]);
            slopes.setRow(i, new double[] {1, fitness[i], -fatigue[i], k1 * fitnessGrowth[i], -k2 * fatigueGrowth[i]});
        }
        return new Pair<>(values, slopes);
    }

    private double[] onTestDays(double[] everyDay) {
        return Arrays.stream(testDays).mapToDouble(day -> everyDay[day]).toArray();
    }
}
