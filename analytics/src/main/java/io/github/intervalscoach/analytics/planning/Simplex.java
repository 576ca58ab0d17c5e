package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * commons-math3's simplex with pivot rule, precision and scaling fixed once, so that the same programme has the same
 * solution everywhere. Rows and objective are brought to a largest weight of 1; what is counted in points or percent is
 * solved in hundreds.
 */
final class Simplex {
    private static final double HUNDRED = 100;
    private static final double EPSILON = 1e-9;
    private static final double CUT_OFF = 1e-10;
    private static final int ULPS = 10;

    /** House rule: a plan needs some hundreds; with many more, rounding errors lead in a circle. */
    private static final int MOST_PIVOTS = 5_000;

    private Simplex() {}

    /**
     * The point, none of it below 0, that keeps {@code rows} and has the highest Σ objective · point.
     *
     * <p>Refuses with {@link Reason#OUT_OF_REACH} where no point keeps them, and with {@link Reason#NOT_CONVERGED} where
     * none was found in time. Where several columns are alike the library has been seen to return a point that breaks a
     * row, so a caller checks what it gets.
     */
    static MetricResult<double[]> maximise(double[] objective, List<ProgramRow> rows) {
        try {
            double[] point = new SimplexSolver(EPSILON, ULPS, CUT_OFF)
                    .optimize(
                            new LinearObjectiveFunction(times(objective, 1 / largest(objective)), 0),
                            new LinearConstraintSet(
                                    rows.stream().map(Simplex::constraint).toList()),
                            GoalType.MAXIMIZE,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.BLAND,
                            new MaxIter(MOST_PIVOTS))
                    .getPoint();
            return MetricResult.of(times(point, HUNDRED), Basis.of(1, 1));
        } catch (NoFeasibleSolutionException contradiction) {
            return MetricResult.refused(Reason.OUT_OF_REACH, new Gap("feasible_plans", 1, 0, "1"));
        } catch (MathIllegalStateException lost) {
            return MetricResult.refused(Reason.NOT_CONVERGED, new Gap("pivots", MOST_PIVOTS, MOST_PIVOTS, "1"));
        }
    }

    private static LinearConstraint constraint(ProgramRow row) {
        double scale = 1 / largest(row.weights());
        return new LinearConstraint(times(row.weights(), scale), Relationship.LEQ, scale * row.most() / HUNDRED);
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }

    private static double largest(double[] weights) {
        double largest = Arrays.stream(weights).map(Math::abs).max().orElse(0);
        return largest == 0 ? 1 : largest;
    }
}
