package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.load.DayRoom;
import io.github.intervalscoach.intents.plantraining.load.HourlyLoad;
import io.github.intervalscoach.intents.plantraining.load.LoadPlan;
import io.github.intervalscoach.intents.plantraining.load.LoadQuestion;
import io.github.intervalscoach.intents.plantraining.load.Loads;
import io.github.intervalscoach.intents.plantraining.load.WeekLoad;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.plantraining.season.SeasonOutline;
import io.github.intervalscoach.intents.plantraining.sessions.SessionMaker;
import io.github.intervalscoach.intents.plantraining.slots.Assignment;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay;
import io.github.intervalscoach.intents.plantraining.slots.SlotWeek;
import io.github.intervalscoach.intents.plantraining.slots.Slots;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Builds a plan: weeks backwards from the goal, their loads, their sessions, the days these go on, and each written out. */
public final class PlanBuilder {
    private static final double HOUR = 60;

    /** House rule: how much of a taper's load is left, cut by cut. */
    private static final List<Double> TAPER_PARTS = List.of(0.85, 0.7, 0.55, 0.4, 0.2);

    private final PlanQuestion question;
    private final SessionMaker maker;
    private final Rooms rooms;

    private PlanBuilder(PlanQuestion question, WorkoutLanguage language) {
        this.question = question;
        this.maker = new SessionMaker(language, question.state()::anchors);
        this.rooms = new Rooms(question.limits(), question.settled());
    }

    /** The plan that {@code question} asks for, or why there is none. */
    public static PlanOutcome build(PlanQuestion question, WorkoutLanguage language) {
        return new PlanBuilder(question, language).outcome();
    }

    private PlanOutcome outcome() {
        SeasonOutline season = SeasonOutline.of(
                question.calendar(), question.goal(), question.settled(), question.rhythm(), question.loadFirst());
        Ceilings ceilings = Ceilings.of(question.state(), question.limits());
        List<DayRoom> days = season.weeks().stream()
                .flatMap(week -> week.days().stream())
                .map(day -> rooms.room(day, question.state().firstDay(), ceilings))
                .toList();
        Loads loads = LoadPlan.of(
                new LoadQuestion(question.state(), question.limits(), question.goal(), season.weeks(), days));
        if (!loads.isFeasible()) {
            return new Infeasible(loads.conflicts(), List.of(), loads.reached(), 0, Optional.empty());
        }
        Plan plan = fresh(season, loads, ceilings);
        return loads.shortfall() == 0
                ? plan
                : new Infeasible(List.of(), loads.binding(), loads.reached(), loads.shortfall(), Optional.of(plan));
    }

    /** Written sessions cost what they cost; the taper is cut further until race morning is in its window, if it can be. */
    private Plan fresh(SeasonOutline season, Loads loads, Ceilings ceilings) {
        var plan = new Plan(weeks(season, loads, ceilings, 1), season.conflicts(), loads);
        if (!question.goal().isRace()) {
            return plan;
        }
        var morning = new RaceMorning(
                question.state(), question.settled(), question.goal().day().orElseThrow());
        Plan freshest = plan;
        for (double part : TAPER_PARTS) {
            if (!morning.isTired(freshest.sessions())) {
                return freshest;
            }
            var cut = new Plan(weeks(season, loads, ceilings, part), season.conflicts(), loads);
            freshest = morning.form(cut.sessions()) > morning.form(freshest.sessions()) ? cut : freshest;
        }
        return freshest;
    }

    private List<PlannedWeek> weeks(SeasonOutline season, Loads loads, Ceilings start, double taperPart) {
        var planned = new ArrayList<PlannedWeek>();
        Ceilings ceilings = start;
        Repeats repeats = Repeats.none();
        for (int i = 0; i < season.weeks().size(); i++) {
            PlanWeek week = season.weeks().get(i);
            List<LocalDate> hard = i == 0 ? List.of() : hardDays(planned.get(i - 1));
            double part = week.isTaper() ? taperPart : 1;
            PlannedWeek next = week(week, loads.weeks().get(i), part, ceilings, repeats, hard);
            ceilings = ceilings.after(next.sessions()).afterStanding(rooms.standing(week));
            repeats = repeats.after(week, next.sessions());
            planned.add(next);
        }
        return planned;
    }

    private PlannedWeek week(
            PlanWeek week, WeekLoad load, double part, Ceilings ceilings, Repeats repeats, List<LocalDate> hardBefore) {
        List<SlotDay> days = week.days().stream().map(rooms::slot).toList();
        double settled = week.days().stream().mapToDouble(rooms::settledPoints).sum();
        double points = part * Math.max(0, load.points() - settled);
        int minutes = (int) Math.min(load.minutes(), HOUR * points / HourlyLoad.of(question.state(), week.mix()));
        Assignment places = Slots.of(
                slotWeek(week, days, ceilings, hardBefore),
                new WeekDesign(question, week, days, ceilings, new Standing(rooms.standing(week)), minutes, points)
                        .sessions());
        List<DatedSession> sessions =
                new WeekWriting(maker, week, repeats, question.goal().raceDuration()).write(places.placed(), points);
        return new PlannedWeek(
                week,
                load.points(),
                load.mostPoints(),
                settled,
                sessions,
                places.dropped(),
                places.nodes(),
                places.proven());
    }

    private SlotWeek slotWeek(PlanWeek week, List<SlotDay> days, Ceilings ceilings, List<LocalDate> hardBefore) {
        OptionalInt minutes = question.limits().weekMinutes().isPresent()
                ? OptionalInt.of(Math.max(
                        0, question.limits().weekMinutes().getAsInt() - rooms.takenMinutes(week.first(), week.last())))
                : OptionalInt.empty();
        List<LocalDate> hard = Stream.concat(hardBefore.stream(), rooms.hardAround(week).stream())
                .distinct()
                .sorted()
                .toList();
        return new SlotWeek(
                days,
                minutes,
                hard,
                question.limits().forbidden(),
                ceilings.caps(week.first()),
                SlotWeek.Preference.ROOM);
    }

    private static List<LocalDate> hardDays(PlannedWeek week) {
        return week.sessions().stream()
                .filter(dated -> dated.session().kind().isHard())
                .map(DatedSession::day)
                .distinct()
                .toList();
    }
}
