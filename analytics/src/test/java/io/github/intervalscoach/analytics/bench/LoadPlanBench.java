package io.github.intervalscoach.analytics.bench;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.AcwrLimit;
import io.github.intervalscoach.analytics.planning.DeloadWeek;
import io.github.intervalscoach.analytics.planning.FormWindow;
import io.github.intervalscoach.analytics.planning.Horizon;
import io.github.intervalscoach.analytics.planning.LinearLoadPlan;
import io.github.intervalscoach.analytics.planning.LoadCap;
import io.github.intervalscoach.analytics.planning.LoadGoal;
import io.github.intervalscoach.analytics.planning.LoadLimit;
import io.github.intervalscoach.analytics.planning.LoadProblem;
import io.github.intervalscoach.analytics.planning.LoadTemplate;
import io.github.intervalscoach.analytics.planning.PlannedLoad;
import io.github.intervalscoach.analytics.planning.QuadraticLoadPlan;
import io.github.intervalscoach.analytics.planning.RampLimit;
import io.github.intervalscoach.analytics.planning.SessionCap;
import io.github.intervalscoach.analytics.planning.WeekCap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Plans of six, twelve and twenty-six weeks under every kind of limit: the budget is 200 ms for twelve, 2 s for any. */
@State(Scope.Benchmark)
public class LoadPlanBench {
    private static final FitnessFatigue START = new FitnessFatigue(60, 60);
    private static final List<Double> PAST = Collections.nCopies(28, 60.0);

    @Param({"42", "84", "182"})
    private int days = 84;

    @Param
    private LoadProblem.Grain grain = LoadProblem.Grain.DAILY;

    @Benchmark
    public MetricResult<LinearLoadPlan> highestFitness() {
        return LinearLoadPlan.of(problem(LoadGoal.highest(), limits()));
    }

    @Benchmark
    public MetricResult<LinearLoadPlan> wantedFitness() {
        return LinearLoadPlan.of(problem(LoadGoal.fitness(66), limits()));
    }

    @Benchmark
    public MetricResult<LinearLoadPlan> contradiction() {
        List<LoadLimit> limits = limits();
        limits.add(new PlannedLoad(days - 4, 250));
        return LinearLoadPlan.of(problem(LoadGoal.highest(), limits));
    }

    @Benchmark
    public MetricResult<QuadraticLoadPlan> nearestWithSmoothWeeks() {
        var loads = new ArrayList<Double>();
        for (int day = 0; day < days; day++) {
            loads.add(day % 7 == 0 ? 0.0 : 40.0 + 10 * (day % 7));
        }
        return QuadraticLoadPlan.of(START, LoadTemplate.keepingDaysOff(loads, 150), 75, 1);
    }

    private LoadProblem problem(LoadGoal goal, List<LoadLimit> limits) {
        return new LoadProblem(new Horizon(START, PAST, days), limits, goal, grain);
    }

    private List<LoadLimit> limits() {
        var limits = new ArrayList<LoadLimit>(List.of(
                LoadCap.of(0, 90, 110, 90, 60, 160, 200),
                new RampLimit(5),
                FormWindow.inTraining(-25),
                FormWindow.onRaceMorning(10, 20),
                new AcwrLimit(Acwr.Variant.EWMA, 1.5),
                WeekCap.of(650),
                new SessionCap(190)));
        for (int week = 4; 7 * week < days; week += 4) {
            limits.add(new DeloadWeek(week, 0.6));
        }
        return limits;
    }
}
