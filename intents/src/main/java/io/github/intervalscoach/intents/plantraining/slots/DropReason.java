package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.slots.Dropped.Code;
import java.util.List;
import java.util.function.Predicate;

/** Why a session found no place: the first thing that rules out every day. */
final class DropReason {
    private final SlotWeek week;
    private final List<Placed> placed;

    DropReason(SlotWeek week, List<Placed> placed) {
        this.week = week;
        this.placed = placed;
    }

    Code of(Wanted wanted) {
        if (week.forbidden().contains(wanted.kind())) {
            return Code.FORBIDDEN_KIND;
        }
        if (week.mostMinutes(wanted) < wanted.leastMinutes()) {
            return Code.OVER_CAP;
        }
        List<SlotDay> days = week.days();
        List<SlotDay> ofSport =
                only(days, day -> day.minutes() > 0 && day.sports().contains(wanted.sport()));
        List<SlotDay> longEnough = only(ofSport, day -> day.minutes() >= wanted.leastMinutes());
        List<SlotDay> open = only(longEnough, day -> DayRules.isOpen(wanted, day));
        if (ofSport.isEmpty() || longEnough.isEmpty()) {
            return ofSport.isEmpty() ? Code.NO_DAY_FOR_SPORT : Code.NO_DAY_LONG_ENOUGH;
        }
        if (open.isEmpty()) {
            return Code.ONLY_EASY_DAYS;
        }
        return ofOthers(wanted, open);
    }

    private Code ofOthers(Wanted wanted, List<SlotDay> open) {
        List<SlotDay> far = only(open, day -> !DayRules.raceIsTooNear(wanted, day));
        if (far.isEmpty()) {
            return Code.RACE_TOO_NEAR;
        }
        List<SlotDay> apart = only(far, day -> DayRules.isApart(wanted, day, week) && !isNearHard(wanted, day));
        if (apart.isEmpty()) {
            return Code.HARD_DAYS_TOO_CLOSE;
        }
        if (wanted.kind() == SessionKind.BRICK) {
            return Code.NO_RIDE_BEFORE;
        }
        boolean free = apart.stream()
                .anyMatch(day -> placed.stream()
                        .filter(other -> other.day().equals(day.day()))
                        .noneMatch(other -> PairRules.clash(other.wanted(), wanted, 0)));
        return free || wanted.kind() != SessionKind.STRENGTH ? Code.WEEK_FULL : Code.NEAR_KEY_SESSION;
    }

    private boolean isNearHard(Wanted wanted, SlotDay day) {
        return wanted.kind().isHard()
                && placed.stream()
                        .filter(other -> other.wanted().kind().isHard())
                        .anyMatch(other ->
                                Math.abs(day.day().toEpochDay() - other.day().toEpochDay())
                                        < DayRules.LEAST_DAYS_BETWEEN_HARD);
    }

    private static List<SlotDay> only(List<SlotDay> days, Predicate<SlotDay> holds) {
        return days.stream().filter(holds).toList();
    }
}
