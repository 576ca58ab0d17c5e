package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.analytics.planning.IntensityMix;
import io.github.intervalscoach.analytics.planning.Mesocycle;
import io.github.intervalscoach.analytics.planning.Phase;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Sports;
import io.github.intervalscoach.intents.plantraining.replan.Happened;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The week that is planned again.
 *
 * @param monday its first day
 * @param first its first day that is still open: tomorrow where today was trained on
 */
record Week(Known known, LocalDate monday, LocalDate first) {
    private static final int SIX = 6;
    private static final double MINUTE = 60;
    /** House rule: nine tenths of a session is the session. */
    private static final double WHOLE = 0.9;

    LocalDate sunday() {
        return monday.plusDays(SIX);
    }

    DateRange days() {
        return new DateRange(first, sunday());
    }

    PlanWeek asPlanned() {
        return new PlanWeek(
                1,
                monday,
                sunday(),
                Phase.BUILD,
                Mesocycle.Kind.LOAD,
                1,
                IntensityMix.of(Phase.BUILD, Duration.ofHours(3)),
                List.of());
    }

    /** Entries that may be moved. */
    List<CalendarEvent> movable() {
        var sessions = new OnCalendar(known);
        return known.open().stream()
                .filter(event -> days().contains(event.day()))
                .filter(event -> !event.details().handling().lockedForAthlete()
                        && !event.details().handling().structureReadOnly())
                .filter(event -> sessions.session(event).isPresent())
                .toList();
    }

    List<DatedSession> ahead() {
        return sessions(movable());
    }

    /** What was missed or cut short before, as far as it matters. */
    List<Happened> behind() {
        return overAndPlanned().stream()
                .flatMap(event -> new OnCalendar(known)
                        .session(event).map(session -> new Happened(session, doneShare(event))).stream())
                .filter(happened -> happened.doneShare() < WHOLE)
                .toList();
    }

    /** Sessions of the seven days after it. */
    List<DatedSession> later() {
        var next = new DateRange(sunday().plusDays(1), sunday().plusDays(SIX + 1L));
        return sessions(known.open().stream()
                .filter(event -> next.contains(event.day()))
                .toList());
    }

    double donePoints() {
        return done().stream()
                .flatMapToDouble(activity -> activity.load().points().stream())
                .sum();
    }

    int doneMinutes() {
        return (int) (done().stream()
                        .mapToDouble(
                                activity -> activity.volume().movingSeconds().orElse(0))
                        .sum()
                / MINUTE);
    }

    /** The entry of that id. */
    CalendarEvent event(String id) {
        return known.events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it holds nothing that was missed or is still to come. */
    boolean isEmpty() {
        return movable().isEmpty() && behind().isEmpty();
    }

    private List<DatedSession> sessions(List<CalendarEvent> events) {
        return events.stream()
                .flatMap(event -> new OnCalendar(known).session(event).stream())
                .toList();
    }

    private List<CalendarEvent> overAndPlanned() {
        return known.events().stream()
                .filter(event -> event.category() == Category.WORKOUT
                        && !event.day().isBefore(monday)
                        && event.day().isBefore(first)
                        && event.day().isBefore(known.asked().today().plusDays(1)))
                .filter(event -> event.day().isBefore(known.asked().today()) || known.isTrained(event.day()))
                .toList();
    }

    private List<Activity> done() {
        return known.done().stream()
                .filter(activity ->
                        !activity.day().isBefore(monday) && activity.day().isBefore(first))
                .toList();
    }

    /** By load where both are known, else by time; what was done is found by its link, else by day and sport. */
    private double doneShare(CalendarEvent event) {
        return activity(event)
                .map(activity -> {
                    double planned = event.loadPoints().orElse(0);
                    if (planned > 0 && activity.load().points().isPresent()) {
                        return activity.load().points().getAsDouble() / planned;
                    }
                    return activity.volume().movingSeconds().orElse(0)
                            / (double) Math.max(1, event.movingSeconds().orElse(1));
                })
                .orElse(0.0);
    }

    private Optional<Activity> activity(CalendarEvent event) {
        Optional<Sport> sport = event.sport().flatMap(Sports::of);
        return known.done().stream()
                .filter(activity -> activity.plannedEventId().equals(Optional.of(event.id()))
                        || event.pairedActivityId().equals(Optional.of(activity.id())))
                .findFirst()
                .or(() -> known.done().stream()
                        .filter(activity -> activity.day().equals(event.day())
                                && activity.plannedEventId().isEmpty()
                                && Sports.of(activity.sport()).equals(sport))
                        .findFirst());
    }
}
