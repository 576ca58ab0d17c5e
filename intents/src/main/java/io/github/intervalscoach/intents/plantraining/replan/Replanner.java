package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.intents.plantraining.athlete.PastWeek;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.build.Ceilings;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Rooms;
import io.github.intervalscoach.intents.plantraining.sessions.SessionMaker;
import io.github.intervalscoach.intents.plantraining.slots.Assignment;
import io.github.intervalscoach.intents.plantraining.slots.Dropped;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay;
import io.github.intervalscoach.intents.plantraining.slots.SlotWeek;
import io.github.intervalscoach.intents.plantraining.slots.Slots;
import io.github.intervalscoach.intents.plantraining.slots.Wanted;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Plans the rest of a week again. */
public final class Replanner {
    private static final double HOUR = 60;
    private static final int WEEK_DAYS = 7;

    private final ReplanQuestion question;
    private final Rewriting rewriting;
    private final Rooms rooms;
    private final Ceilings ceilings;
    private final WayBack back;
    private final Missed missed;

    private Replanner(ReplanQuestion question, WorkoutLanguage language) {
        this.question = question;
        this.rewriting = new Rewriting(question, new SessionMaker(language, question.state()::anchors));
        this.rooms = new Rooms(question.limits(), question.fixed());
        this.ceilings = Ceilings.of(question.state(), question.limits());
        double usual = question.state().weeks().stream()
                .mapToDouble(PastWeek::hours)
                .average()
                .orElse(WEEK_DAYS);
        this.back = new WayBack(question.state().firstDay(), question.illness(), usual * HOUR / WEEK_DAYS);
        this.missed = new Missed(question);
    }

    /** The rest of the week that {@code question} is about. */
    public static Replanned replan(ReplanQuestion question, WorkoutLanguage language) {
        return new Replanner(question, language).replanned();
    }

    private Replanned replanned() {
        List<Wanted> wanted =
                new ArrayList<>(question.ahead().stream().map(Wishes::ahead).toList());
        missed.wantPlaces().stream()
                .filter(session -> Wishes.hasTime(session, question.week()))
                .map(session -> Wishes.missed(session, question.state().firstDay()))
                .forEach(wanted::add);
        SlotWeek week = slotWeek();
        Assignment places = Slots.of(week, wanted);
        List<Wanted> instead = instead(places.dropped());
        if (!instead.isEmpty()) {
            wanted.addAll(instead);
            places = Slots.of(week, wanted);
        }
        double most = PlanRules.REPLANNED * question.plannedPoints() - question.donePoints();
        Assignment affordable = Budget.within(most, week, wanted, places);
        List<DatedSession> sessions =
                affordable.placed().stream().map(rewriting::of).toList();
        return new Replanned(
                decisions(affordable),
                sessions,
                question.plannedPoints(),
                question.donePoints() + points(sessions),
                asks(),
                back.schedule(),
                affordable.proven());
    }

    private SlotWeek slotWeek() {
        LocalDate today = question.state().firstDay();
        List<SlotDay> days = question.week().days().stream()
                .filter(day -> !day.isBefore(today))
                .map(rooms::slot)
                .map(back::of)
                .toList();
        List<LocalDate> hardLater = question.later().stream()
                .filter(dated -> dated.session().kind().isHard())
                .map(DatedSession::day)
                .toList();
        List<LocalDate> hard = Stream.of(question.hardDone(), rooms.hardAround(question.week()), hardLater)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        return new SlotWeek(
                days,
                minutesLeft(),
                hard,
                question.limits().forbidden(),
                ceilings.caps(question.week().first()),
                SlotWeek.Preference.AS_BEFORE);
    }

    private OptionalInt minutesLeft() {
        int taken = question.doneMinutes()
                + rooms.takenMinutes(
                        question.state().firstDay(), question.week().last());
        OptionalInt most = question.limits().weekMinutes();
        return most.isPresent() ? OptionalInt.of(Math.max(0, most.getAsInt() - taken)) : most;
    }

    /** For sessions whose sport can be done on no day left: easy time in one that can, rather one of their day. */
    private List<Wanted> instead(List<Dropped> dropped) {
        return dropped.stream()
                .filter(drop -> drop.code() == Dropped.Code.NO_DAY_FOR_SPORT
                        && drop.wanted().sport().isEndurance())
                .flatMap(drop -> question.ahead().stream()
                        .filter(dated -> dated.name().equals(drop.wanted().name())))
                .flatMap(dated -> otherSport(dated)
                        .flatMap(sport ->
                                Wishes.instead(dated, question.limits(), ceilings.minutes(sport, dated.day()), sport))
                        .stream())
                .toList();
    }

    private Optional<Sport> otherSport(DatedSession dated) {
        Stream<Sport> thatDay = question.limits().minutesOn(dated.day()) == 0
                ? Stream.empty()
                : question.limits().sportsOn(dated.day()).stream();
        Stream<Sport> thatWeek = question.week().days().stream()
                .filter(day -> !day.isBefore(question.state().firstDay()))
                .flatMap(day -> question.limits().sportsOn(day).stream())
                .filter(Sport::isEndurance);
        return Stream.concat(thatDay, thatWeek)
                .filter(sport -> sport != dated.session().sport())
                .findFirst();
    }

    private static double points(List<DatedSession> sessions) {
        return sessions.stream()
                .mapToDouble(dated -> dated.session().addedLoad())
                .sum();
    }

    private List<Decision> decisions(Assignment places) {
        var verdicts = new Verdicts(places, back, missed);
        Stream<Decision> behind = question.behind().stream()
                .map(happened -> missed.settled(happened).orElseGet(() -> verdicts.missed(happened.session())));
        Stream<Decision> ahead = question.ahead().stream().map(verdicts::ahead);
        return Stream.concat(behind, ahead)
                .sorted(Comparator.comparing(decision -> decision.session().day()))
                .toList();
    }

    private List<Ask> asks() {
        boolean unknown = question.illness()
                .filter(sick -> sick.symptomFreeHours().isEmpty())
                .isPresent();
        return unknown ? List.of(Ask.SYMPTOMS) : List.of();
    }
}
