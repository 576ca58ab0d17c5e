package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.consequences.Consequences;
import io.github.intervalscoach.intents.plantraining.load.HourlyLoad;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How fitness goes through a plan, and why it ends where it does. */
record Course(Draft draft, Plan plan, Consequences consequences) {
    private static final double HOUR = 60;
    private static final int WEEK = 7;
    private static final double FELT = 0.5;

    /** The end of a week. */
    record Point(LocalDate day, double fitness) {}

    /** Where fitness is highest at the end of a week. */
    Point highest() {
        List<Point> points = points();
        Point highest = points.get(0);
        for (Point point : points) {
            highest = point.fitness() > highest.fitness() ? point : highest;
        }
        return highest;
    }

    /** Why fitness falls to {@code after}, and why {@code form} is not what it should be; empty where all is well. */
    List<String> reasons(double after, Optional<Double> form) {
        var reasons = new ArrayList<String>();
        double before = draft.state().morning().fitness();
        if (draft.known().asked().question().action() == Action.BUILD && after < before - FELT) {
            reasons.add(whyItFalls(before, after));
        }
        form.filter(planned -> planned < PlanRules.LEAST_RACE_FORM)
                .ifPresent(planned -> reasons.add("a form of " + Wording.signed(0, PlanRules.LEAST_RACE_FORM)
                        + " is not reached by race morning: with nothing beside what stands it would be "
                        + Wording.signed(1, restedForm())));
        return List.copyOf(reasons);
    }

    private String whyItFalls(double before, double after) {
        var hours = draft.restraints().limits().weekMinutes();
        PlanWeek first = plan.weeks().get(0).week();
        double hourly = HourlyLoad.of(draft.state(), first.mix());
        double held = hours.isPresent() ? hours.getAsInt() / HOUR * hourly / WEEK : before;
        if (held < before - FELT) {
            return Wording.number(0, hours.getAsInt() / HOUR) + " h a week hold a fitness of " + Wording.number(0, held)
                    + " at " + Wording.number(0, hourly) + " of load an hour, not " + Wording.number(0, before);
        }
        Point highest = highest();
        if (isBeforeTaper(highest.day())) {
            return "fitness is highest, " + Wording.number(0, highest.fitness()) + ", on "
                    + Wording.shortDate(highest.day()) + ", and the taper takes "
                    + Wording.number(0, highest.fitness() - after);
        }
        Optional<Point> stands = new Stands(draft, plan).last().map(this::at);
        if (stands.isPresent() && stands.get().fitness() < before - FELT) {
            return "what stands on the calendar takes fitness to "
                    + Wording.number(0, stands.get().fitness()) + " by "
                    + Wording.shortDate(stands.get().day());
        }
        return "recovery weeks and the taper take more than the weeks of load between them give";
    }

    /** Whether the week after that of {@code day} is the first of a taper. */
    private boolean isBeforeTaper(LocalDate day) {
        return plan.weeks().stream()
                .anyMatch(week -> week.week().isTaper() && week.week().first().equals(day.plusDays(1)));
    }

    private Point at(LocalDate day) {
        return points().stream()
                .filter(point -> !point.day().isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    private List<Point> points() {
        var points = new ArrayList<Point>();
        double fitness = draft.state().morning().fitness();
        for (int i = 0; i < plan.weeks().size(); i++) {
            fitness += consequences.weeks().get(i).ramp();
            points.add(new Point(plan.weeks().get(i).week().last(), fitness));
        }
        return points;
    }

    private double restedForm() {
        FitnessFatigue now = draft.state().morning();
        for (LocalDate day = draft.state().firstDay();
                day.isBefore(draft.target().goal().day().orElseThrow());
                day = day.plusDays(1)) {
            LocalDate here = day;
            now = now.after(draft.settled().stream()
                    .filter(fixed -> fixed.day().equals(here))
                    .mapToDouble(fixed -> fixed.loadPoints().orElse(0))
                    .sum());
        }
        return now.form();
    }
}
