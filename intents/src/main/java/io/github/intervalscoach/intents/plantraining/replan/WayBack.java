package io.github.intervalscoach.intents.plantraining.replan;

import io.github.intervalscoach.analytics.planning.ReturnToTraining;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay.Openness;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What an illness leaves of the days after it: none, then easy and short ones, then all. */
final class WayBack {
    private final LocalDate known;
    private final Optional<ReturnToTraining> schedule;
    private final double usualMinutes;

    /** After {@code illness}, for an athlete who trains so many minutes on a usual day. */
    WayBack(LocalDate today, Optional<Illness> illness, double usualMinutes) {
        this.known = today.minusDays(illness.map(Illness::knownSinceDays).orElse(0));
        this.usualMinutes = usualMinutes;
        this.schedule = illness.flatMap(Illness::wayBack);
    }

    Optional<ReturnToTraining> schedule() {
        return schedule;
    }

    /** What is left of {@code day}. */
    SlotDay of(SlotDay day) {
        if (schedule.isEmpty() || day.openness() == Openness.CLOSED) {
            return day;
        }
        ReturnToTraining back = schedule.get();
        int waiting = Illness.waitDays(back);
        int since = (int) ChronoUnit.DAYS.between(known, day.day()) - waiting;
        if (since < 0) {
            return day.but(Openness.CLOSED);
        }
        return since < back.easyDayShares().size()
                ? easy(day, back.easyDayShares().get(since))
                : day;
    }

    /** Whether {@code day} is one of them. */
    boolean limits(LocalDate day) {
        return !of(SlotDay.open(day, 1)).equals(SlotDay.open(day, 1));
    }

    private SlotDay easy(SlotDay day, double share) {
        int minutes = Math.min(day.minutes(), (int) (share * usualMinutes));
        return new SlotDay(day.day(), minutes, day.sports(), Openness.NOTHING_HARD, day.daysToRace());
    }
}
