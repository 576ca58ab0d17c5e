package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * What is known of an athlete and their calendar; one wave of reads.
 *
 * @param access what the key may do with the athlete; unknown for its owner
 * @param events of the calendar, in order of start
 * @param done what can be read of the log, oldest first
 * @param withheld sessions of the log that cannot be read
 * @param days of the diary, oldest first
 * @param memory what holds or will hold
 */
public record Known(
        Asked asked,
        Access access,
        List<CalendarEvent> events,
        List<Activity> done,
        int withheld,
        List<WellnessDay> days,
        List<Remembered> memory) {
    /** Twelve whole weeks are looked back on, half a year of fitness. */
    static final int BEHIND_DAYS = 91;

    private static final int DIARY_DAYS = 183;
    private static final int AHEAD_DAYS = 300;

    public Known {
        events = List.copyOf(events);
        done = List.copyOf(done);
        days = List.copyOf(days);
        memory = List.copyOf(memory);
    }

    /** Reads it. */
    public static Known from(Asked asked, Ports ports) {
        String id = asked.athlete().id();
        LocalDate today = asked.today();
        LocalDate first = today.minusDays(BEHIND_DAYS);
        CompletionStage<Access> access = access(asked, ports);
        CompletionStage<List<CalendarEvent>> events =
                ports.calendar().events(id, new DateRange(first, today.plusDays(AHEAD_DAYS)));
        CompletionStage<List<LoggedActivity>> log = ports.trainingLog().activities(id, new DateRange(first, today));
        CompletionStage<List<WellnessDay>> days = ports.wellnessLog().days(id, DateRange.endingOn(today, DIARY_DAYS));
        CompletionStage<List<Remembered>> memory = ports.memory().remembered(id);
        List<LoggedActivity> logged = Await.value(log);
        List<Activity> done = logged.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
        return new Known(
                asked,
                Await.value(access),
                Await.value(events),
                done,
                logged.size() - done.size(),
                Await.value(days),
                Await.value(memory).stream()
                        .filter(item ->
                                item.to().map(last -> !last.isBefore(today)).orElse(true))
                        .toList());
    }

    /** Whether {@code event} is a session that is still to be done. */
    public boolean isOpen(CalendarEvent event) {
        return event.category() == Category.WORKOUT
                && event.pairedActivityId().isEmpty()
                && !event.day().isBefore(asked.today())
                && done.stream().noneMatch(activity -> activity.plannedEventId().equals(Optional.of(event.id())));
    }

    /** Sessions that are still to be done, in order. */
    public List<CalendarEvent> open() {
        return events.stream().filter(this::isOpen).toList();
    }

    /** Races from today on, in order. */
    public List<CalendarEvent> races() {
        return events.stream()
                .filter(event -> event.category().isRace() && !event.day().isBefore(asked.today()))
                .toList();
    }

    /** Whether something was done on {@code day}. */
    public boolean isTrained(LocalDate day) {
        return done.stream().anyMatch(activity -> activity.day().equals(day));
    }

    /** What the key's owner may do with their own data needs no asking. */
    private static CompletionStage<Access> access(Asked asked, Ports ports) {
        return asked.isCoach()
                ? ports.athleteProfiles()
                        .roster()
                        .thenApply(roster -> roster.stream()
                                .filter(entry ->
                                        entry.id().equals(asked.athlete().id()))
                                .map(RosterEntry::access)
                                .findFirst()
                                .orElse(Access.UNKNOWN))
                : CompletableFuture.completedFuture(Access.UNKNOWN);
    }
}
