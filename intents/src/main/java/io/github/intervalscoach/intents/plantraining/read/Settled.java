package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.EventDetails.Availability;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.plantraining.athlete.DateLimit;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the calendar settles: races, marks, and sessions that stay.
 *
 * @param events all of it
 * @param days that are looked at
 */
public record Settled(List<CalendarEvent> events, Athlete athlete, DateRange days) {
    private static final int MINUTE = 60;
    private static final int DAY_MINUTES = 1440;
    /** House rule where a day is marked as limited and nobody says how much. */
    private static final int LIMITED_MINUTES = 60;
    /** House rule where nobody says what a race costs: points an hour. */
    private static final int RACE_POINTS = 70;

    /** What the calendar of {@code known} settles in {@code days}. */
    public static Settled of(Known known, DateRange days) {
        return new Settled(
                known.events().stream()
                        .filter(event -> event.category() != Category.WORKOUT || known.isOpen(event))
                        .toList(),
                known.asked().athlete(),
                days);
    }

    /** The same without the entries of these ids. */
    public Settled without(List<String> ids) {
        return new Settled(
                events.stream().filter(event -> !ids.contains(event.id())).toList(), athlete, days);
    }

    /** Days that are settled, in order. */
    public List<FixedDay> fixed() {
        return events.stream().flatMap(this::fixed).toList();
    }

    /** Minutes that its sessions take on {@code day}, begun ones counted whole. */
    int minutesOn(LocalDate day) {
        return Math.min(
                DAY_MINUTES,
                events.stream()
                        .filter(event -> event.day().equals(day))
                        .mapToInt(event -> (event.movingSeconds().orElse(0) + MINUTE - 1) / MINUTE)
                        .sum());
    }

    /** Days with little time. */
    public List<DateLimit> limited() {
        return events.stream()
                .filter(Settled::isLimited)
                .flatMap(event ->
                        in(event).map(day -> new DateLimit(day, OptionalInt.of(minutes(event)), sports(event))))
                .toList();
    }

    /** What had to be taken for granted of it, a sentence each. */
    public List<String> assumptions() {
        return Stream.concat(
                        events.stream()
                                .filter(event -> isLimited(event)
                                        && availability(event)
                                                .filter(level ->
                                                        level.mostSeconds().isPresent())
                                                .isEmpty()
                                        && in(event).findAny().isPresent())
                                .map(event -> Wording.shortDate(event.day()) + " is marked limited without minutes: "
                                        + LIMITED_MINUTES + " min taken."),
                        events.stream()
                                .filter(event -> event.category().isRace()
                                        && event.loadPoints().isEmpty()
                                        && in(event).findAny().isPresent())
                                .map(event -> "The race of " + Wording.shortDate(event.day())
                                        + " has no planned load: "
                                        + (load(event).isPresent()
                                                ? Wording.number(0, load(event).getAsDouble()) + " taken, "
                                                        + RACE_POINTS + " an hour."
                                                : "it counts as none.")))
                .toList();
    }

    private Stream<FixedDay> fixed(CalendarEvent event) {
        return kind(event).stream().flatMap(kind -> in(event).map(day -> of(event, day, kind)));
    }

    private FixedDay of(CalendarEvent event, LocalDate day, FixedDay.Kind kind) {
        boolean isSession =
                event.category() == Category.WORKOUT || event.category().isRace();
        return new FixedDay(
                day,
                kind,
                Optional.of(event.id()),
                isSession ? event.sport().flatMap(Sports::of) : Optional.empty(),
                event.movingSeconds().isPresent() && isSession
                        ? OptionalInt.of(
                                Math.min(DAY_MINUTES, event.movingSeconds().getAsInt() / MINUTE))
                        : OptionalInt.empty(),
                isSession ? load(event) : OptionalDouble.empty());
    }

    /** Of a race without one what its duration makes likely. */
    private static OptionalDouble load(CalendarEvent event) {
        return event.loadPoints().isEmpty()
                        && event.category().isRace()
                        && event.movingSeconds().isPresent()
                ? OptionalDouble.of(RACE_POINTS * event.movingSeconds().getAsInt() / 3600.0)
                : event.loadPoints();
    }

    private Optional<FixedDay.Kind> kind(CalendarEvent event) {
        return switch (event.category()) {
            case RACE_A -> Optional.of(FixedDay.Kind.RACE_A);
            case RACE_B -> Optional.of(FixedDay.Kind.RACE_B);
            case RACE_C -> Optional.of(FixedDay.Kind.RACE_C);
            case WORKOUT ->
                Optional.of(
                        Demand.of(event, athlete) == Demand.HARD
                                ? FixedDay.Kind.HARD_SESSION
                                : FixedDay.Kind.EASY_SESSION);
            case SICK -> Optional.of(FixedDay.Kind.SICK);
            case HOLIDAY -> isLimited(event) ? Optional.empty() : Optional.of(FixedDay.Kind.HOLIDAY);
            case INJURED -> isLimited(event) ? Optional.empty() : Optional.of(FixedDay.Kind.UNAVAILABLE);
            default -> level(event) == Level.UNAVAILABLE ? Optional.of(FixedDay.Kind.UNAVAILABLE) : Optional.empty();
        };
    }

    private Stream<LocalDate> in(CalendarEvent event) {
        return event.days().days().filter(days::contains);
    }

    private static boolean isLimited(CalendarEvent event) {
        return level(event) == Level.LIMITED
                && event.category() != Category.WORKOUT
                && !event.category().isRace();
    }

    private static int minutes(CalendarEvent event) {
        OptionalInt most = availability(event).map(Availability::mostSeconds).orElse(OptionalInt.empty());
        return most.isPresent() ? Math.min(DAY_MINUTES, most.getAsInt() / MINUTE) : LIMITED_MINUTES;
    }

    private static List<Sport> sports(CalendarEvent event) {
        return availability(event).stream()
                .flatMap(limit -> limit.sports().stream())
                .flatMap(name -> Sports.of(name).stream())
                .distinct()
                .toList();
    }

    private static Level level(CalendarEvent event) {
        return availability(event).map(Availability::level).orElse(Level.NORMAL);
    }

    private static Optional<Availability> availability(CalendarEvent event) {
        return event.details().availability();
    }
}
