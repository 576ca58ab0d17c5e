package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.consequences.Around;
import io.github.intervalscoach.intents.consequences.Breaches;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Restraints;
import io.github.intervalscoach.intents.plantraining.read.Settled;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.read.Standing;
import io.github.intervalscoach.intents.plantraining.read.Weekdays;
import io.github.intervalscoach.intents.plantraining.replan.Illness;
import io.github.intervalscoach.intents.plantraining.replan.ReplanQuestion;
import io.github.intervalscoach.intents.plantraining.replan.Replanned;
import io.github.intervalscoach.intents.plantraining.replan.Replanner;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans a week again, and proposes what changes. */
public final class Again {
    private final Week week;
    private final Restraints restraints;
    private final Optional<Illness> illness;
    private final Replanned replanned;

    private Again(Known known, WorkoutLanguage language) {
        this.week = Week.of(known);
        week.requireSomething();
        this.restraints = Restraints.of(known, week.days(), sports(known, week));
        this.illness = new Sick(known).illness();
        this.replanned = Replanner.replan(question(known), language);
    }

    /** A preview, or that nothing has to change. */
    public static Reply reply(Known known, WorkoutLanguage language) {
        var again = new Again(known, language);
        return new AgainAnswer(
                        again.week,
                        again.restraints,
                        again.illness,
                        again.replanned,
                        new Steps(again.week, again.replanned, again.unavailable()).suggestion())
                .reply();
    }

    private ReplanQuestion question(Known known) {
        DateRange around = new DateRange(week.monday(), week.sunday().plusDays(3));
        List<String> movable = week.movable().stream().map(event -> event.id()).toList();
        List<String> out = Stream.concat(movable.stream(), new Sick(known).overruled().stream())
                .toList();
        return new ReplanQuestion(
                new Standing(known).on(week.first()),
                restraints.limits(),
                Settled.of(known, around).without(out).fixed(),
                week.asPlanned(),
                week.ahead(),
                week.behind(),
                week.donePoints(),
                week.doneMinutes(),
                hardDone(known),
                week.later(),
                illness);
    }

    /** Hard days of the last two days. */
    private List<LocalDate> hardDone(Known known) {
        return Breaches.hardDays(Around.of(known.asked().today(), known.days(), known.done()), List.of()).stream()
                .filter(day ->
                        day.isBefore(week.first()) && !day.isBefore(week.first().minusDays(2)))
                .toList();
    }

    /** As asked; else those of the last weeks and of the sessions that are planned. */
    private static List<Sport> sports(Known known, Week week) {
        return known.asked()
                .question()
                .sport()
                .map(Sports::said)
                .orElseGet(() -> Stream.concat(
                                Restraints.sports(known).stream(),
                                week.ahead().stream().map(DatedSession::session).map(session -> session.sport()))
                        .distinct()
                        .toList());
    }

    /** Days without training that were named for this week alone; marked where nothing marks them yet. */
    private List<LocalDate> unavailable() {
        var asked = week.known().asked().question();
        Limits limits = restraints.limits();
        List<DayOfWeek> off = Weekdays.all(asked.daysOff());
        return asked.from().isEmpty() || asked.daysOff().isEmpty()
                ? List.of()
                : week.days()
                        .days()
                        .filter(day -> limits.minutesOn(day) == 0 && off.contains(day.getDayOfWeek()))
                        .filter(day -> week.known().events().stream()
                                .noneMatch(event -> event.covers(day)
                                        && event.details().availability().isPresent()))
                        .toList();
    }
}
