package io.github.intervalscoach.analytics.load;

import static io.github.intervalscoach.analytics.load.ImpulseResponse.LEAST_GAIN;
import static io.github.intervalscoach.analytics.load.ImpulseResponse.MOST_PERFORMANCE;
import static io.github.intervalscoach.analytics.load.ImpulseResponseGrid.LEAST_DISTANCE_DAYS;
import static io.github.intervalscoach.analytics.load.ImpulseResponseGrid.LEAST_FATIGUE_DAYS;
import static io.github.intervalscoach.analytics.load.ImpulseResponseGrid.LEAST_FITNESS_DAYS;
import static io.github.intervalscoach.analytics.load.ImpulseResponseGrid.MOST_FATIGUE_DAYS;
import static io.github.intervalscoach.analytics.load.ImpulseResponseGrid.MOST_FITNESS_DAYS;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresOptimizer.Optimum;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.stat.StatUtils;

/** The search for the five parameters of {@link ImpulseResponseFit}, and the judgement of what it found. */
final class ImpulseResponseSearch {
    private static final int MOST_EVALUATIONS = 500;

    /** House rule: parameters that lean on each other more than this cannot be told apart in double precision. */
    private static final double LEAST_INDEPENDENCE = 1e-7;

    private final ImpulseResponseCurve curve;
    private final double[] results;

    ImpulseResponseSearch(ImpulseResponseCurve curve, double[] results) {
        this.curve = curve;
        this.results = results.clone();
    }

    MetricResult<ImpulseResponseFit> best() {
        return ImpulseResponseGrid.best(curve, results)
                .flatMap(this::refined)
                .map(this::judged)
                .orElseGet(() -> refused(new Gap("converged_fit", 1, 0, "1")));
    }

    private Optional<Optimum> refined(double[] start) {
        try {
            return Optional.of(new LevenbergMarquardtOptimizer()
                    .optimize(new LeastSquaresBuilder()
                            .model(curve)
                            .start(start)
                            .target(results)
                            .parameterValidator(ImpulseResponseSearch::withinLimits)
                            .maxEvaluations(MOST_EVALUATIONS)
                            .maxIterations(MOST_EVALUATIONS)
                            .build()));
        } catch (MathIllegalStateException notConverged) {
            // How the optimizer says that it gave up; data can bring it there, so it is a refusal.
            return Optional.empty();
        }
    }

    /** Keeps the time constants where the curve is defined; a fit that ends on a limit is refused afterwards. */
    private static RealVector withinLimits(RealVector point) {
        point.setEntry(3, held(point.getEntry(3), LEAST_FITNESS_DAYS, MOST_FITNESS_DAYS));
        point.setEntry(4, held(point.getEntry(4), LEAST_FATIGUE_DAYS, MOST_FATIGUE_DAYS));
        return point;
    }

    private static double held(double days, int least, int most) {
        return Math.max(least, Math.min(most, days));
    }

    private MetricResult<ImpulseResponseFit> judged(Optimum optimum) {
        double[] at = optimum.getPoint().toArray();
        Optional<Gap> overstepped = overstepped(at).findFirst();
        if (overstepped.isPresent()) {
            return refused(overstepped.get());
        }
        var errors = new ParameterErrors(optimum.getJacobian());
        return errors.independence() < LEAST_INDEPENDENCE
                ? refused(new Gap("parameter_independence", LEAST_INDEPENDENCE, errors.independence(), "1"))
                : MetricResult.of(
                        fit(at, errors, optimum.getCost() * optimum.getCost()),
                        Basis.of(results.length, results.length));
    }

    private ImpulseResponseFit fit(double[] at, ParameterErrors errors, double squares) {
        double residual = Math.sqrt(squares / (results.length - at.length));
        double all = results.length * StatUtils.populationVariance(results);
        return new ImpulseResponseFit(
                new ImpulseResponse(at[0], at[1], at[2], at[3], at[4]),
                new ImpulseResponseFit.Errors(
                        residual * errors.of(0),
                        residual * errors.of(1),
                        residual * errors.of(2),
                        residual * errors.of(3),
                        residual * errors.of(4)),
                1 - squares / all,
                residual);
    }

    private static Stream<Gap> overstepped(double[] at) {
        return Stream.of(
                        below("baseline", MOST_PERFORMANCE, Math.abs(at[0]), "1"),
                        above("fitness_gain", LEAST_GAIN, at[1], "1"),
                        below("fitness_gain", MOST_PERFORMANCE, at[1], "1"),
                        above("fatigue_gain", LEAST_GAIN, at[2], "1"),
                        below("fatigue_gain", MOST_PERFORMANCE, at[2], "1"),
                        above("fitness_days", LEAST_FITNESS_DAYS, at[3], "days"),
                        below("fitness_days", MOST_FITNESS_DAYS, at[3], "days"),
                        above("fatigue_days", LEAST_FATIGUE_DAYS, at[4], "days"),
                        below("fatigue_days", MOST_FATIGUE_DAYS, at[4], "days"),
                        above("days_between_constants", LEAST_DISTANCE_DAYS, at[3] - at[4], "days"))
                .flatMap(Optional::stream);
    }

    private static Optional<Gap> above(String parameter, double limit, double found, String unit) {
        return found > limit ? Optional.empty() : Optional.of(new Gap(parameter, limit, found, unit));
    }

    private static Optional<Gap> below(String parameter, double limit, double found, String unit) {
        return found < limit ? Optional.empty() : Optional.of(new Gap(parameter, limit, found, unit));
    }

    private static MetricResult<ImpulseResponseFit> refused(Gap gap) {
        return MetricResult.refused(Reason.NOT_CONVERGED, gap);
    }
}
