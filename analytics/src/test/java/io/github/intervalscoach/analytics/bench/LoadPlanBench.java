package io.github.intervalscoach.analytics.bench;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.FormWindow;
import io.github.intervalscoach.analytics.planning.Horizon;
import io.github.intervalscoach.analytics.planning.LinearLoadPlan;
import io.github.intervalscoach.analytics.planning.LoadCap;
import io.github.intervalscoach.analytics.planning.LoadGoal;
import io.github.intervalscoach.analytics.planning.LoadProblem;
import io.github.intervalscoach.analytics.planning.RampLimit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The most fitness on race morning under daily caps, a weekly ramp and a form to start with: vector S-56, and longer. */
@State(Scope.Benchmark)
public class LoadPlanBench {
    @Param({"42", "84", "182"})
    private int days = 42;

    @Benchmark
    public MetricResult<LinearLoadPlan> linear() {
        return LinearLoadPlan.of(LoadProblem.of(
                Horizon.from(new FitnessFatigue(60, 60), days),
                LoadGoal.highest(),
                LoadCap.of(0, 90, 110, 90, 60, 160, 200),
                new RampLimit(5),
                FormWindow.onRaceMorning(10, Double.POSITIVE_INFINITY)));
    }
}
