package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.util.List;

/** Whether a session can join those that are placed already. */
final class Fit {
    private final SlotWeek week;
    private final List<Wanted> wanted;
    private final Weighing weighing;
    private final boolean[][] allowed;

    Fit(SlotWeek week, List<Wanted> wanted, Weighing weighing) {
        this.week = week;
        this.wanted = wanted;
        this.weighing = weighing;
        this.allowed = new boolean[wanted.size()][week.days().size()];
        for (int i = 0; i < wanted.size(); i++) {
            for (int day = 0; day < week.days().size(); day++) {
                allowed[i][day] = DayRules.allow(wanted.get(i), week.days().get(day), week);
            }
        }
    }

    /** Whether session {@code i} can be on {@code day}, given the days of the sessions before it. */
    boolean joins(int i, int day, int[] days) {
        if (!allowed[i][day] || !hasMinutes(i, day, days)) {
            return false;
        }
        for (int j = 0; j < i; j++) {
            if (days[j] >= 0 && PairRules.clash(wanted.get(j), wanted.get(i), weighing.between(days[j], day))) {
                return false;
            }
        }
        return wanted.get(i).kind() != SessionKind.BRICK || hasRide(i, day, days);
    }

    private boolean hasMinutes(int i, int day, int[] days) {
        int ofDay = wanted.get(i).leastMinutes();
        int ofWeek = ofDay;
        int ofSport = ofDay;
        for (int j = 0; j < i; j++) {
            int least = days[j] < 0 ? 0 : wanted.get(j).leastMinutes();
            ofDay += days[j] == day ? least : 0;
            ofWeek += least;
            ofSport += wanted.get(j).sport() == wanted.get(i).sport() ? least : 0;
        }
        return ofDay <= week.days().get(day).minutes()
                && ofWeek <= week.minutes().orElse(Integer.MAX_VALUE)
                && ofSport <= week.mostMinutes(wanted.get(i).sport());
    }

    private boolean hasRide(int i, int day, int[] days) {
        for (int j = 0; j < i; j++) {
            if (days[j] == day && wanted.get(j).sport() == Sport.RIDE) {
                return true;
            }
        }
        return false;
    }
}
