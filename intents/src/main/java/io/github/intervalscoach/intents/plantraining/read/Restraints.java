package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.plantraining.ask.Question;
import io.github.intervalscoach.intents.plantraining.athlete.DateLimit;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.SportCap;
import io.github.intervalscoach.intents.plantraining.read.Weekdays.DayMinutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What the athlete can give: as asked, as remembered, as marked; the stricter holds. */
public final class Restraints {
    private static final int HOUR = 60;

    private final Known known;
    private final DateRange days;
    private final List<String> assumptions = new ArrayList<>();
    private final List<MemoryUse> memory = new ArrayList<>();
    private final Set<DayOfWeek> limitedWeekdays = EnumSet.noneOf(DayOfWeek.class);
    private final Limits limits;
    private final Indoors indoors;

    private Restraints(Known known, DateRange days, List<Sport> sports) {
        this.known = known;
        this.days = days;
        Question asked = known.asked().question();
        List<DayMinutes> said = asked.minutes().stream()
                .map(words -> Weekdays.minutes(words, known.asked().today()))
                .toList();
        var settled = Settled.of(known, days);
        var dates = new ArrayList<>(settled.limited());
        said.stream().flatMap(day -> Weekdays.limits(day, days)).forEach(dates::add);
        var weekdays = weekdays(said, Weekdays.all(asked.daysOff()));
        OptionalInt week = asked.hoursPerWeek().isPresent()
                ? OptionalInt.of(asked.hoursPerWeek().getAsInt() * HOUR)
                : OptionalInt.empty();
        this.indoors = Indoors.of(said, days, known.memory());
        indoors.limits(sports).forEach(dates::add);
        assumptions.addAll(indoors.assumptions());
        var caps = new ArrayList<SportCap>();
        for (Remembered item : known.memory()) {
            week = remember(item, weekdays, dates, caps, week);
        }
        this.limits = new Limits(weekdays, week, sports, dates, List.of(), caps);
        assumptions.addAll(settled.assumptions());
    }

    /** What there is for a plan of {@code days} in {@code sports}. */
    public static Restraints of(Known known, DateRange days, List<Sport> sports) {
        return new Restraints(known, days, sports);
    }

    /**
     * The sports to plan: as asked, else those of the last weeks.
     *
     * @throws InvalidQuestion with code {@code missing_argument} where neither says one
     */
    public static List<Sport> sports(Known known) {
        List<Sport> sports = known.asked()
                .question()
                .sport()
                .map(Sports::said)
                .orElseGet(() -> Sports.trained(new Standing(known).lately()));
        if (sports.stream().noneMatch(Sport::isEndurance)) {
            throw new InvalidQuestion(
                    "missing_argument",
                    "No ride, run or swim of the last weeks says what to plan.",
                    "Add sport, such as Ride or Run.");
        }
        return sports;
    }

    /** All of it. */
    public Limits limits() {
        return limits;
    }

    /** Which of it is indoors. */
    public Indoors indoors() {
        return indoors;
    }

    /** Whether somebody said how long {@code day} may be; of others that is taken for granted. */
    public boolean isLimited(LocalDate day) {
        return limitedWeekdays.contains(day.getDayOfWeek())
                || limits.dates().stream()
                        .anyMatch(limit ->
                                limit.day().equals(day) && limit.minutes().isPresent());
    }

    /** What was taken for granted, a sentence each. */
    public List<String> assumptions() {
        return List.copyOf(assumptions);
    }

    /** What was remembered, and what it did. */
    public List<MemoryUse> memory() {
        return List.copyOf(memory);
    }

    private List<Integer> weekdays(List<DayMinutes> said, List<DayOfWeek> off) {
        var usual = new UsualDays(known, days);
        var minutes = new ArrayList<Integer>();
        boolean assumed = false;
        for (DayOfWeek day : DayOfWeek.values()) {
            OptionalInt given = said.stream()
                    .filter(one -> one.weekday().filter(day::equals).isPresent())
                    .mapToInt(DayMinutes::minutes)
                    .min();
            boolean isLimited = given.isPresent() || off.contains(day);
            assumed |= !isLimited;
            if (isLimited) {
                limitedWeekdays.add(day);
            }
            minutes.add(off.contains(day) ? 0 : given.orElseGet(() -> usual.minutes(day)));
        }
        if (assumed) {
            assumptions.add("Minutes of a day where none are given: the longest done on that weekday in 12 weeks,"
                    + " at least " + UsualDays.LEAST + ".");
        }
        return minutes;
    }

    private OptionalInt remember(
            Remembered item, List<Integer> weekdays, List<DateLimit> dates, List<SportCap> caps, OptionalInt week) {
        boolean isAlways = item.holdsOn(days.first()) && item.holdsOn(days.last());
        switch (item.kind()) {
            case FORBIDDEN_DAYS -> {
                restrict(item, weekdays, dates, isAlways, 0);
                used(item, "no training on those days");
            }
            case AVAILABILITY -> {
                if (item.minutes().isPresent() && item.weekdays().isEmpty() && isAlways) {
                    used(item, "at most " + item.minutes().getAsInt() + " min a week");
                    return OptionalInt.of(Math.min(item.minutes().getAsInt(), week.orElse(Integer.MAX_VALUE)));
                }
                if (item.minutes().isPresent()) {
                    restrict(item, weekdays, dates, isAlways, item.minutes().getAsInt());
                    used(item, "at most " + item.minutes().getAsInt() + " min on those days");
                }
            }
            case INJURY -> injury(item, caps);
            case EQUIPMENT, GOAL, PREFERENCE -> used(item, indoors.effect(item));
        }
        return week;
    }

    private void restrict(
            Remembered item, List<Integer> weekdays, List<DateLimit> dates, boolean isAlways, int minutes) {
        if (isAlways) {
            limitedWeekdays.addAll(item.weekdays());
            item.weekdays()
                    .forEach(day ->
                            weekdays.set(day.getValue() - 1, Math.min(minutes, weekdays.get(day.getValue() - 1))));
            return;
        }
        days.days()
                .filter(day -> item.holdsOn(day)
                        && (item.weekdays().isEmpty() || item.weekdays().contains(day.getDayOfWeek())))
                .forEach(day -> dates.add(DateLimit.minutes(
                        day, Math.min(minutes, weekdays.get(day.getDayOfWeek().getValue() - 1)))));
    }

    private void injury(Remembered item, List<SportCap> caps) {
        boolean holds = days.days().anyMatch(item::holdsOn);
        if (!holds) {
            return;
        }
        if (item.minutes().isEmpty()) {
            used(item, "no cap is remembered: ask how much is possible");
            return;
        }
        int most = item.minutes().getAsInt();
        List<Sport> sports = item.sport().isPresent()
                ? item.sport().flatMap(Sports::of).stream().toList()
                : Stream.of(Sport.values()).filter(Sport::isEndurance).toList();
        sports.forEach(sport -> caps.add(SportCap.session(sport, most)));
        String which = item.sport().map(name -> ", " + name).orElse("");
        used(item, "sessions of at most " + most + " min" + which);
    }

    private void used(Remembered item, String effect) {
        memory.add(new MemoryUse(item, effect));
    }
}
