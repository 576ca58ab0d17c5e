package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.consequences.Around;
import io.github.intervalscoach.intents.consequences.Breaches;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
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
import io.github.intervalscoach.intents.plantraining.replan.Replanner;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans weeks again, one after another, and proposes what changes. */
public final class Again {
    /** Hard days that far back still count. */
    private static final int SPACING_DAYS = 2;

    private static final int AROUND_DAYS = 3;

    private final Known known;
    private final Optional<Illness> illness;
    private final List<Week> weeks;
    private final Restraints restraints;
    private final List<Part> parts = new ArrayList<>();

    private Again(Known known, WorkoutLanguage language) {
        this.known = known;
        this.illness = new Sick(known).illness();
        this.weeks = Weeks.of(known, illness);
        this.restraints = Restraints.of(known, days(), sports());
        weeks.forEach(week -> parts.add(new Part(week, Replanner.replan(question(week), language))));
    }

    /** A preview, or that nothing has to change. */
    public static Reply reply(Known known, WorkoutLanguage language) {
        var again = new Again(known, language);
        return new AgainAnswer(
                        known,
                        again.parts,
                        again.restraints,
                        again.illness,
                        new Steps(known, again.parts, again.unavailable(), again.restraints.indoors()).suggestion())
                .reply();
    }

    private DateRange days() {
        return new DateRange(weeks.get(0).first(), weeks.get(weeks.size() - 1).sunday());
    }

    private ReplanQuestion question(Week week) {
        DateRange around = new DateRange(week.monday(), week.sunday().plusDays(AROUND_DAYS));
        List<String> out = Stream.concat(
                        week.movable().stream().map(CalendarEvent::id), new Sick(known).overruled().stream())
                .toList();
        int since = (int) ChronoUnit.DAYS.between(Weeks.open(known), week.first());
        return new ReplanQuestion(
                new Standing(known).on(week.first()),
                restraints.limits(),
                Settled.of(known, around).without(out).fixed(),
                week.asPlanned(),
                week.ahead(),
                week.behind(),
                week.donePoints(),
                week.doneMinutes(),
                hardBefore(week),
                week.later(),
                illness.map(sick -> sick.after(since)));
    }

    /** Hard days of the two days before {@code week}: done, or planned again. */
    private List<LocalDate> hardBefore(Week week) {
        Stream<LocalDate> done =
                Breaches.hardDays(Around.of(known.asked().today(), known.days(), known.done()), List.of()).stream();
        return Stream.concat(done, parts.stream().flatMap(part -> part.hardDays().stream()))
                .filter(day ->
                        day.isBefore(week.first()) && !day.isBefore(week.first().minusDays(SPACING_DAYS)))
                .distinct()
                .toList();
    }

    /** As asked; else those of the last weeks, of the sessions that are planned, and of the days with minutes. */
    private List<Sport> sports() {
        var asked = known.asked().question();
        return asked.sport()
                .map(Sports::said)
                .orElseGet(() -> Stream.of(
                                Restraints.sports(known).stream(),
                                weeks.stream()
                                        .flatMap(week -> week.ahead().stream())
                                        .map(DatedSession::session)
                                        .map(session -> session.sport()),
                                asked.minutes().stream()
                                        .flatMap(words ->
                                                Weekdays.minutes(
                                                        words, known.asked().today())
                                                        .sports()
                                                        .stream()))
                        .flatMap(sports -> sports)
                        .distinct()
                        .toList());
    }

    private static boolean isMark(CalendarEvent event) {
        return event.details()
                .availability()
                .filter(availability -> availability.level() == Level.UNAVAILABLE)
                .isPresent();
    }

    /** Days without training that were named for these weeks alone; marked where nothing marks them yet. */
    private List<LocalDate> unavailable() {
        var asked = known.asked().question();
        List<DayOfWeek> off = Weekdays.all(asked.daysOff());
        return asked.from().isEmpty()
                ? List.of()
                : days().days()
                        .filter(day -> off.contains(day.getDayOfWeek()))
                        .filter(day -> known.events().stream().noneMatch(event -> event.covers(day) && isMark(event)))
                        .toList();
    }
}
