package io.github.intervalscoach.intents.analyzerace.contest;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/**
 * The log and the calendar around the races asked about: one call each, whatever the range.
 *
 * @param searched the days of the log
 * @param listed the athlete's own entries, oldest first
 */
public record Diary(
        Athlete athlete,
        LocalDate today,
        DateRange searched,
        List<LoggedActivity> listed,
        List<CalendarEvent> calendar) {
    private static final int YEARS_BEHIND = 3;
    private static final int CALENDAR_DAYS = 400;

    public Diary {
        listed = List.copyOf(listed);
        calendar = List.copyOf(calendar);
    }

    /** What is known of the three years before {@code wish} or today, and planned for the year after. */
    public static CompletionStage<Diary> fetch(Athlete athlete, LocalDate today, Wish wish, Ports ports) {
        LocalDate first = earliest(today, wish);
        LocalDate last = Stream.concat(Stream.of(today), wish.days().stream())
                .max(Comparator.naturalOrder())
                .orElse(today);
        var log = new DateRange(first.minusYears(YEARS_BEHIND), today);
        var plan = new DateRange(first.minusDays(CALENDAR_DAYS), last.plusDays(CALENDAR_DAYS));
        return ports.trainingLog()
                .activities(athlete.id(), log)
                .thenCombine(
                        ports.calendar().events(athlete.id(), plan),
                        (listed, calendar) -> new Diary(athlete, today, log, own(listed, athlete), calendar));
    }

    private static LocalDate earliest(LocalDate today, Wish wish) {
        return Stream.concat(Stream.of(today), wish.days().stream())
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private static List<LoggedActivity> own(List<LoggedActivity> listed, Athlete athlete) {
        return listed.stream()
                .filter(entry -> entry.athleteId().equals(athlete.id()))
                .toList();
    }

    /** What can be read of the log, oldest first. */
    public List<Activity> sessions() {
        return listed.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
    }

    /** What can be read of some days. */
    public List<Activity> sessions(DateRange days) {
        return sessions().stream().filter(a -> days.contains(a.day())).toList();
    }

    /** How many sessions of some days may not be read. */
    public int withheld(DateRange days) {
        return (int) listed.stream()
                .filter(WithheldActivity.class::isInstance)
                .filter(entry -> days.contains(entry.day()))
                .count();
    }

    /** Every race that was recorded, oldest first. */
    public List<Contest> racesDone() {
        return sessions().stream().flatMap(a -> race(a).stream()).toList();
    }

    /** Every race of the calendar that nothing was recorded of, oldest first. */
    public List<Contest> racesOpen() {
        List<Contest> done = racesDone();
        return calendar.stream()
                .filter(event -> event.category().isRace())
                .filter(event -> done.stream().noneMatch(race -> race.event().equals(Optional.of(event))))
                .map(event -> new Contest(Optional.empty(), Optional.of(event), Contest.Known.CALENDAR))
                .toList();
    }

    /** Every race, oldest first. */
    public List<Contest> races() {
        List<Contest> all = new ArrayList<>(racesDone());
        all.addAll(racesOpen());
        all.sort(Comparator.comparing(Contest::day));
        return List.copyOf(all);
    }

    /** A session as the race that the question says it is. */
    Contest named(Activity activity) {
        return race(activity).orElseGet(() -> new Contest(Optional.of(activity), plan(activity), Contest.Known.NAMED));
    }

    private Optional<Contest> race(Activity activity) {
        Optional<CalendarEvent> event = plan(activity).filter(e -> e.category().isRace());
        if (activity.race()) {
            return Optional.of(new Contest(Optional.of(activity), event, Contest.Known.FLAGGED));
        }
        return event.map(e -> new Contest(Optional.of(activity), event, Contest.Known.CALENDAR));
    }

    /** The entry it is linked to, else an unlinked race of its day and sport. */
    private Optional<CalendarEvent> plan(Activity activity) {
        return calendar.stream()
                .filter(e -> activity.plannedEventId().equals(Optional.of(e.id()))
                        || e.pairedActivityId().equals(Optional.of(activity.id())))
                .findFirst()
                .or(() -> calendar.stream()
                        .filter(e -> activity.plannedEventId().isEmpty())
                        .filter(e -> e.category().isRace()
                                && e.pairedActivityId().isEmpty()
                                && e.day().equals(activity.day())
                                && e.sport().equals(Optional.of(activity.sport())))
                        .findFirst());
    }
}
