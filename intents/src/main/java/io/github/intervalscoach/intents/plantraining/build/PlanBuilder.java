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
        SeasonOutline season =
                SeasonOutline.of(question.calendar(), question.goal(), question.settled(), question.rhythm());
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
        var plan = new Plan(weeks(season, loads, ceilings), season.conflicts(), loads);
        return loads.shortfall() == 0
                ? plan
                : new Infeasible(List.of(), loads.binding(), loads.reached(), loads.shortfall(), Optional.of(plan));
    }

    private List<PlannedWeek> weeks(SeasonOutline season, Loads loads, Ceilings start) {
        var planned = new ArrayList<PlannedWeek>();
        Ceilings ceilings = start;
        Repeats repeats = Repeats.none();
        for (int i = 0; i < season.weeks().size(); i++) {
            PlanWeek week = season.weeks().get(i);
            List<LocalDate> hard = i == 0 ? List.of() : hardDays(planned.get(i - 1));
            PlannedWeek next = week(week, loads.weeks().get(i), ceilings, repeats, hard);
            ceilings = ceilings.after(next.sessions());
            repeats = repeats.after(week, next.sessions());
            planned.add(next);
        }
        return planned;
    }

    private PlannedWeek week(
            PlanWeek week, WeekLoad load, Ceilings ceilings, Repeats repeats, List<LocalDate> hardBefore) {
        List<SlotDay> days = week.days().stream().map(rooms::slot).toList();
        double settled = week.days().stream().mapToDouble(rooms::settledPoints).sum();
        double points = Math.max(0, load.points() - settled);
        int minutes = (int) Math.min(load.minutes(), HOUR * points / HourlyLoad.of(question.state(), week.mix()));
        Assignment places = Slots.of(
                slotWeek(week, days, ceilings, hardBefore),
                new WeekDesign(question, week, days, ceilings, minutes).sessions(points));
        List<DatedSession> sessions =
                new WeekWriting(maker, week, repeats, question.goal().raceDuration()).write(places.placed(), points);
        return new PlannedWeek(
                week, load.points(), settled, sessions, places.dropped(), places.nodes(), places.proven());
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
