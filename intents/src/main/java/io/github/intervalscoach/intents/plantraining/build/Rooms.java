package io.github.intervalscoach.intents.plantraining.build;

import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.load.DayRoom;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay.Openness;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;

/** What the days of a plan have room for, after limits and what is settled. */
public final class Rooms {
    /** Nothing hard so many days before an A race, and before a B race, which has three easier days. */
    private static final int EASY_BEFORE_A = 2;

    private static final int EASY_BEFORE_B = 3;

    /** Sessions are as many minutes long as this goes into. */
    private static final int GRID = 5;

    private final Limits limits;
    private final List<FixedDay> settled;

    public Rooms(Limits limits, List<FixedDay> settled) {
        this.limits = limits;
        this.settled = List.copyOf(settled);
    }

    /** {@code day} as a slot. */
    public SlotDay slot(LocalDate day) {
        List<FixedDay> here = on(day);
        boolean closed = here.stream()
                .anyMatch(fixed -> fixed.kind().takesTheDay() || fixed.minutes().isEmpty());
        int taken = here.stream().mapToInt(fixed -> fixed.minutes().orElse(0)).sum();
        int ofDay = isEve(day) ? Math.min(limits.minutesOn(day), PlanRules.EVE_MINUTES) : limits.minutesOn(day);
        int most = Math.min(ofDay - taken, shortBeforeRace(day));
        int left = closed ? 0 : Math.max(0, most);
        List<Sport> sports = limits.sportsOn(day).stream()
                .filter(sport -> here.stream()
                        .noneMatch(fixed -> fixed.sport().filter(sport::equals).isPresent()))
                .toList();
        return new SlotDay(day, left, sports, closed ? Openness.CLOSED : openness(day), daysToRace(day));
    }

    /** {@code day} as a programme from {@code first} on sees it, no session longer than {@code ceilings} foresee. */
    DayRoom room(LocalDate day, LocalDate first, Ceilings ceilings) {
        SlotDay slot = slot(day);
        int doable = slot.sports().stream()
                .filter(Sport::isEndurance)
                .mapToInt(sport -> ceilings.foreseen(sport, first, day))
                .sum();
        return new DayRoom(day, Math.min(slot.minutes(), doable), takenMinutes(day, day), settledPoints(day));
    }

    /** Load that is settled on {@code day}, as far as it is known. */
    double settledPoints(LocalDate day) {
        return on(day).stream()
                .mapToDouble(fixed -> fixed.loadPoints().orElse(0))
                .sum();
    }

    /** Sessions that stand in {@code week}; no races. */
    List<FixedDay> standing(PlanWeek week) {
        return settled.stream()
                .filter(fixed -> fixed.kind().isSession() && week.days().contains(fixed.day()))
                .toList();
    }

    /** Hard days that are settled, in {@code week} or within two days of it. */
    public List<LocalDate> hardAround(PlanWeek week) {
        return settled.stream()
                .filter(fixed -> fixed.kind().isHard())
                .map(FixedDay::day)
                .filter(day -> !day.isBefore(week.first().minusDays(2))
                        && !day.isAfter(week.last().plusDays(2)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Minutes from {@code first} to {@code last} that are taken by what is settled; a race is no training. */
    public int takenMinutes(LocalDate first, LocalDate last) {
        return settled.stream()
                .filter(fixed -> !fixed.day().isBefore(first)
                        && !fixed.day().isAfter(last)
                        && !fixed.kind().isRace())
                .mapToInt(fixed -> fixed.minutes().orElse(0))
                .sum();
    }

    private Openness openness(LocalDate day) {
        boolean near = settled.stream().anyMatch(fixed -> {
            long days = ChronoUnit.DAYS.between(day, fixed.day());
            boolean beforeA = fixed.kind() == FixedDay.Kind.RACE_A && days <= EASY_BEFORE_A;
            boolean beforeB = fixed.kind() == FixedDay.Kind.RACE_B && days <= EASY_BEFORE_B;
            return days > 0 && (beforeA || beforeB);
        });
        return near ? Openness.NOTHING_HARD : Openness.OPEN;
    }

    /** Nothing long so near to an A race. */
    private int shortBeforeRace(LocalDate day) {
        boolean isNear = settled.stream()
                .filter(fixed ->
                        fixed.kind() == FixedDay.Kind.RACE_A && fixed.day().isAfter(day))
                .anyMatch(race -> ChronoUnit.DAYS.between(day, race.day()) < PlanRules.LONG_TO_RACE_DAYS);
        return isNear ? PlanRules.LONG_MINUTES - GRID : Integer.MAX_VALUE;
    }

    private boolean isEve(LocalDate day) {
        return settled.stream()
                .anyMatch(fixed -> fixed.kind().matters() && fixed.day().equals(day.plusDays(1)));
    }

    private OptionalInt daysToRace(LocalDate day) {
        return settled.stream()
                .filter(fixed -> fixed.kind().matters())
                .mapToInt(fixed -> (int) ChronoUnit.DAYS.between(day, fixed.day()))
                .filter(days -> days >= 0)
                .min();
    }

    private List<FixedDay> on(LocalDate day) {
        return settled.stream().filter(fixed -> fixed.day().equals(day)).toList();
    }
}
