package io.github.intervalscoach.intents.plantraining.load;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.DeloadWeek;
import io.github.intervalscoach.analytics.planning.FormWindow;
import io.github.intervalscoach.analytics.planning.Horizon;
import io.github.intervalscoach.analytics.planning.LoadCap;
import io.github.intervalscoach.analytics.planning.LoadGoal;
import io.github.intervalscoach.analytics.planning.LoadLimit;
import io.github.intervalscoach.analytics.planning.LoadProblem;
import io.github.intervalscoach.analytics.planning.PlannedLoad;
import io.github.intervalscoach.analytics.planning.RampLimit;
import io.github.intervalscoach.analytics.planning.WeekCap;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.PastWeek;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.util.ArrayList;
import java.util.List;

/** The programme of the whole weeks of a plan, those before its first Monday done as usual. */
final class Programme {
    private static final double HOUR = 60;

    /** A single day may be this much harder an hour than the week (house rule). */
    private static final double DAY_OVER_WEEK = 1.3;

    /** House rule: weeks of load grow by a tenth of a usual one. */
    private static final double GROWTH = 0.1;

    /** Convention, see {@link RampLimit}: 5 a week, half of it for runners and below a fitness of 40, never above 8. */
    private static final double USUAL_RAMP = 5;

    private static final double LOW_FITNESS = 40;
    private static final double MOST_RAMP = 8;

    /** Convention, see {@link FormWindow}. */
    private static final double DEEPEST_FORM = -30;

    private static final double LEAST_RACE_FORM = 5;
    private static final double MOST_RACE_FORM = 25;

    private static final int LOOK_BACK_DAYS = 21;

    private final LoadQuestion question;
    private final List<PlanWeek> weeks;
    private final FitnessFatigue start;
    private final List<Double> before;

    /** A programme over {@code weeks}, the first of which begins on a Monday, or is the only one. */
    Programme(LoadQuestion question, List<PlanWeek> weeks, FitnessFatigue start, List<Double> before) {
        this.question = question;
        this.weeks = weeks;
        this.start = start;
        this.before = before;
    }

    /** The problem, with or without a window for the form of race morning. */
    LoadProblem problem(boolean withRaceForm) {
        var limits = new ArrayList<LoadLimit>();
        LoadCap caps = dayCap();
        Given given = given(caps);
        limits.add(caps);
        limits.addAll(settled(given));
        limits.add(weekCap());
        limits.addAll(lightWeeks(given));
        limits.add(
                new RampLimit(Math.max(ramp(question.state(), question.limits().firstSport()), given.ramp())));
        limits.add(FormWindow.inTraining(Math.min(DEEPEST_FORM, Math.min(start.form() - 1, given.deepestForm()))));
        if (withRaceForm) {
            limits.add(FormWindow.onRaceMorning(LEAST_RACE_FORM, MOST_RACE_FORM));
        }
        return new LoadProblem(
                new Horizon(start, before, days().size()), limits, goal(), LoadProblem.Grain.WEEKLY_THEN_DAILY);
    }

    /** The days that are planned; race day is not among them. */
    List<DayRoom> days() {
        List<DayRoom> all = weeks.stream()
                .flatMap(week -> week.days().stream().map(question::room))
                .toList();
        return question.goal().isRace() && all.size() > 1 ? all.subList(0, all.size() - 1) : all;
    }

    /** The cap of weeks, which hours are the step of; what stands above it stands. */
    WeekCap weekCap() {
        List<Double> most = mostPoints();
        var caps = new ArrayList<Double>();
        for (int i = 0; i < weeks.size(); i++) {
            caps.add(Math.max(question.settled(weeks.get(i)), most.get(i)));
        }
        return new WeekCap(caps);
    }

    /** What each week would take if nothing were settled. */
    List<Double> mostPoints() {
        double usual = usual();
        var most = new ArrayList<Double>();
        int loading = 0;
        for (PlanWeek week : weeks) {
            loading += week.isLight() ? 0 : 1;
            double byHours = points(week, question.minutes(week)) + question.settled(week);
            double byGrowth = usual * (week.mostShare() + GROWTH * Math.max(0, loading - 1));
            most.add(week.isTaper() ? byHours : Math.min(byHours, byGrowth));
        }
        return most;
    }

    /** What so many minutes of a week cost. */
    double points(PlanWeek week, int minutes) {
        return HourlyLoad.of(question.state(), week.mix()) * minutes / HOUR;
    }

    private LoadGoal goal() {
        if (question.goal().purpose() == Goal.Purpose.KEEP_GOING) {
            return LoadGoal.fitness(start.fitness());
        }
        return new LoadGoal(question.goal().fitness());
    }

    private LoadCap dayCap() {
        return new LoadCap(days().stream()
                .map(room -> room.settledPoints()
                        + DAY_OVER_WEEK
                                * room.minutes()
                                / HOUR
                                * HourlyLoad.of(question.state(), weeks.get(0).mix()))
                .toList());
    }

    private Given given(LoadCap caps) {
        return Given.of(
                start, before, days().stream().map(DayRoom::settledPoints).toList(), caps.pointsPerDay());
    }

    private static List<PlannedLoad> settled(Given given) {
        var settled = new ArrayList<PlannedLoad>();
        for (int i = 0; i < given.loads().size(); i++) {
            if (given.loads().get(i) > 0) {
                settled.add(new PlannedLoad(i + 1, given.loads().get(i)));
            }
        }
        return settled;
    }

    /** Recovery weeks and tapers whose past is known, but for those that what is settled makes heavier. */
    private List<DeloadWeek> lightWeeks(Given given) {
        var light = new ArrayList<DeloadWeek>();
        for (int i = 0; i < weeks.size(); i++) {
            var limit = new DeloadWeek(i + 1, weeks.get(i).mostShare());
            if (weeks.get(i).isLight()
                    && limit.daysBefore() <= before.size()
                    && !given.isMore(i + 1, weeks.get(i).mostShare())) {
                light.add(limit);
            }
        }
        return light;
    }

    private double usual() {
        List<PastWeek> past = question.state().weeks();
        List<PastWeek> last = past.subList(Math.max(0, past.size() - 6), past.size());
        double byFitness = 7 * start.fitness();
        return Math.max(
                byFitness,
                last.stream().mapToDouble(PastWeek::loadPoints).average().orElse(byFitness));
    }

    static double ramp(TrainingState state, Sport first) {
        boolean halved = first == Sport.RUN || state.morning().fitness() < LOW_FITNESS;
        double usual = halved ? USUAL_RAMP / 2 : USUAL_RAMP;
        return Math.min(MOST_RAMP, state.sustainedRampPerWeek().orElse(usual));
    }

    /** The last three weeks of {@code loads}. */
    static List<Double> lastWeeks(List<Double> loads) {
        return loads.subList(Math.max(0, loads.size() - LOOK_BACK_DAYS), loads.size());
    }
}
