package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.plantraining.athlete.DateLimit;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.read.Weekdays.DayMinutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Days that are trained indoors, and what there is to train with. Of what is remembered the sport, the days and the
 * minutes are read, never the words: VirtualRide is a trainer, VirtualRun a treadmill, Swim a pool; 0 minutes say that
 * there is none.
 */
public final class Indoors {
    private final DateRange days;
    private final List<LocalDate> indoors;
    private final List<Remembered> equipment;

    private Indoors(DateRange days, List<LocalDate> indoors, List<Remembered> equipment) {
        this.days = days;
        this.indoors = List.copyOf(indoors);
        this.equipment = List.copyOf(equipment);
    }

    static Indoors of(List<DayMinutes> said, DateRange days, List<Remembered> memory) {
        List<LocalDate> indoors = days.days()
                .filter(day -> said.stream().anyMatch(one -> one.isIndoors() && one.isOn(day)))
                .toList();
        return new Indoors(
                days,
                indoors,
                memory.stream()
                        .filter(item -> item.kind() == Remembered.Kind.EQUIPMENT
                                && item.sport().flatMap(Sports::of).isPresent())
                        .toList());
    }

    /** Whether {@code day} is trained indoors. */
    public boolean isOn(LocalDate day) {
        return indoors.contains(day);
    }

    /** Whether {@code sport} on {@code day} is to be marked so; gym work is indoors by itself. */
    public boolean marks(LocalDate day, Sport sport) {
        return isOn(day) && sport != Sport.STRENGTH;
    }

    /** Days on which not all of {@code sports} are possible. */
    Stream<DateLimit> limits(List<Sport> sports) {
        return days.days()
                .filter(day -> sports.stream().anyMatch(sport -> !isPossible(day, sport)))
                .map(day -> limit(
                        day,
                        sports.stream().filter(sport -> isPossible(day, sport)).toList()));
    }

    /** What had to be taken for granted, a sentence each. */
    List<String> assumptions() {
        return indoors.isEmpty() || hasRooms()
                ? List.of()
                : List.of(
                        "Indoors a ride on a trainer and a run on a treadmill are taken to be possible, a swim is not;"
                                + " remembered equipment with its sport (VirtualRide, VirtualRun, Swim) says it better.");
    }

    /** What {@code item} does. */
    String effect(Remembered item) {
        if (!equipment.contains(item)) {
            return "read by no rule: keep it in mind";
        }
        String sport =
                Sports.of(item.sport().orElseThrow()).orElseThrow().name().toLowerCase(Locale.ROOT);
        if (isMissing(item)) {
            return "no " + sport + (isRoom(item) && !isPool(item) ? " indoors" : "") + " while it holds";
        }
        if (isRoom(item)) {
            return indoors.isEmpty()
                    ? "for indoor days, of which none is asked for"
                    : "indoors a " + sport + " is possible";
        }
        return "read by no rule: keep it in mind";
    }

    private static DateLimit limit(LocalDate day, List<Sport> possible) {
        return possible.isEmpty() ? DateLimit.off(day) : DateLimit.only(day, possible.toArray(Sport[]::new));
    }

    private boolean isPossible(LocalDate day, Sport sport) {
        boolean isMissing =
                on(day, sport).anyMatch(item -> isMissing(item) && (isOn(day) || isPool(item) || !isRoom(item)));
        return !isMissing && (!isOn(day) || isPossibleIndoors(day, sport));
    }

    private boolean isPossibleIndoors(LocalDate day, Sport sport) {
        if (sport == Sport.STRENGTH) {
            return true;
        }
        return hasRooms() ? on(day, sport).anyMatch(item -> isRoom(item) && !isMissing(item)) : sport != Sport.SWIM;
    }

    private boolean hasRooms() {
        return equipment.stream().anyMatch(item -> isRoom(item) && !isMissing(item));
    }

    private Stream<Remembered> on(LocalDate day, Sport sport) {
        return equipment.stream()
                .filter(item -> item.holdsOn(day)
                        && (item.weekdays().isEmpty() || item.weekdays().contains(day.getDayOfWeek()))
                        && item.sport()
                                .flatMap(Sports::of)
                                .filter(sport::equals)
                                .isPresent());
    }

    private static boolean isMissing(Remembered item) {
        return item.minutes().isPresent() && item.minutes().getAsInt() == 0;
    }

    /** Whether it is for indoors. */
    private static boolean isRoom(Remembered item) {
        return isPool(item)
                || item.sport().filter(sport -> sport.startsWith("Virtual")).isPresent();
    }

    private static boolean isPool(Remembered item) {
        return item.sport().filter("Swim"::equals).isPresent();
    }
}
