package io.github.intervalscoach.intents.plantraining.load;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.LimitPrice;
import io.github.intervalscoach.analytics.planning.LimitUse;
import io.github.intervalscoach.analytics.planning.LinearLoadPlan;
import io.github.intervalscoach.analytics.planning.LoadLimit;
import io.github.intervalscoach.analytics.planning.LoadProblem;
import io.github.intervalscoach.analytics.planning.RampLimit;
import io.github.intervalscoach.analytics.planning.WeekCap;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Solves for the load of every week. */
public final class LoadPlan {
    /** Less than this nobody feels, points/day (house rule). */
    private static final double FELT = 0.5;

    private static final String REACHABLE = "reachable_fitness";

    private final LoadQuestion question;
    private final List<PlanWeek> leadIn;
    private final List<PlanWeek> solved;
    private final List<Double> leadLoads;
    private final Programme programme;

    private LoadPlan(LoadQuestion question) {
        this.question = question;
        boolean cut =
                question.weeks().size() > 1 && question.weeks().get(0).first().getDayOfWeek() != DayOfWeek.MONDAY;
        this.leadIn = cut ? question.weeks().subList(0, 1) : List.of();
        this.solved = question.weeks().subList(leadIn.size(), question.weeks().size());
        this.leadLoads = leadLoads();
        FitnessFatigue start = question.state().morning();
        for (double load : leadLoads) {
            start = start.after(load);
        }
        List<Double> before = Stream.concat(question.state().loadsBefore().stream(), leadLoads.stream())
                .toList();
        this.programme = new Programme(question, solved, start, Programme.lastWeeks(before));
    }

    /** The loads that {@code question} asks for. */
    public static Loads of(LoadQuestion question) {
        return new LoadPlan(question).loads();
    }

    private Loads loads() {
        boolean race = question.goal().isRace();
        LoadProblem problem = programme.problem(race);
        MetricResult<LinearLoadPlan> plan = LinearLoadPlan.of(problem);
        if (plan.found().isEmpty() && race) {
            LoadProblem free = programme.problem(false);
            return LinearLoadPlan.of(free)
                    .found()
                    .map(found -> told(free, found, true))
                    .orElseGet(() -> refused(plan));
        }
        return plan.found().map(found -> told(problem, found, false)).orElseGet(() -> refused(plan));
    }

    private Loads told(LoadProblem problem, LinearLoadPlan plan, boolean isRaceFormFree) {
        double shortfall = question.goal().fitness().isPresent() && plan.shortfall() > FELT ? plan.shortfall() : 0;
        return new Loads(
                weeks(plan),
                plan.raceMorning().fitness(),
                shortfall,
                binding(problem, plan),
                List.of(),
                isRaceFormFree);
    }

    private List<WeekLoad> weeks(LinearLoadPlan plan) {
        var weeks = new ArrayList<WeekLoad>();
        leadIn.forEach(week -> weeks.add(new WeekLoad(
                week.number(),
                leadLoads.stream().mapToDouble(Double::doubleValue).sum(),
                question.minutes(week),
                question.state().morning().fitness() * week.days().size())));
        List<Double> most = programme.mostPoints();
        int day = 0;
        for (PlanWeek week : solved) {
            int end = Math.min(day + week.days().size(), plan.loads().size());
            double points = plan.loads().subList(day, end).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            weeks.add(new WeekLoad(
                    week.number(), points, question.minutes(week), most.get(weeks.size() - leadIn.size())));
            day = end;
        }
        return weeks;
    }

    /** The rest of a week that has begun goes on at what the athlete is used to, as far as its days allow. */
    private List<Double> leadLoads() {
        return leadIn.stream()
                .flatMap(week -> week.days().stream()
                        .map(day -> question.room(day))
                        .map(room -> Math.max(
                                room.settledPoints(),
                                Math.min(
                                        question.state().morning().fitness() * week.mostShare(),
                                        room.settledPoints()
                                                + HourlyLoad.of(question.state(), week.mix()) * room.minutes() / 60))))
                .toList();
    }

    private List<Binding> binding(LoadProblem problem, LinearLoadPlan plan) {
        List<String> keys =
                plan.binding().stream().map(LimitUse::limit).distinct().toList();
        return problem.limits().stream()
                .filter(limit -> keys.contains(limit.key()) && step(limit) > 0)
                .flatMap(limit -> LimitPrice.of(problem, limit, step(limit)).found().stream())
                .filter(price -> price.gain() > 0)
                .map(price -> Binding.bought(price.limit(), price.gain()))
                .toList();
    }

    /** An hour a week, or one more point of ramp; 0 for what is not offered. */
    private double step(LoadLimit limit) {
        if (limit instanceof WeekCap) {
            return HourlyLoad.of(question.state(), solved.get(0).mix());
        }
        return limit instanceof RampLimit ? 1 : 0;
    }

    private Loads refused(MetricResult<LinearLoadPlan> plan) {
        return plan.fold(
                value -> {
                    throw new IllegalStateException("a plan that was found is not refused");
                },
                refusal -> {
                    if (refusal.reason() != Reason.OUT_OF_REACH) {
                        throw new IllegalArgumentException("no loads: " + refusal.reason() + " " + refusal.gaps()
                                + ". Maybe the athlete's fitness or history is out of range?");
                    }
                    return new Loads(
                            List.of(), reachable(refusal.gaps()), 0, List.of(), conflicts(refusal.gaps()), false);
                });
    }

    private static double reachable(List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.input().equals(REACHABLE))
                .mapToDouble(Gap::needed)
                .findFirst()
                .orElse(0);
    }

    private static List<Binding> conflicts(List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> !gap.input().equals(REACHABLE))
                .map(gap -> new Binding(Binding.named(gap.input()), gap.needed(), gap.unit(), 0))
                .toList();
    }
}
