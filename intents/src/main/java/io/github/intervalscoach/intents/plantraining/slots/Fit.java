package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.util.List;

/** Whether a session can join those that are placed already. */
final class Fit {
    private final List<Wanted> wanted;
    private final boolean[][] allowed;
    private final boolean[][][][] clashes;
    private final int[] dayMinutes;
    private final int weekMinutes;
    private final int[] sportMinutes;

    Fit(SlotWeek week, List<Wanted> wanted, Weighing weighing) {
        int sessions = wanted.size();
        int days = week.days().size();
        this.wanted = wanted;
        this.allowed = new boolean[sessions][days];
        this.clashes = new boolean[sessions][sessions][days][days];
        this.dayMinutes = week.days().stream().mapToInt(SlotDay::minutes).toArray();
        this.weekMinutes = week.minutes().orElse(Integer.MAX_VALUE);
        this.sportMinutes = wanted.stream()
                .mapToInt(session -> week.mostMinutes(session.sport()))
                .toArray();
        for (int i = 0; i < sessions; i++) {
            for (int day = 0; day < days; day++) {
                allowed[i][day] = DayRules.allow(wanted.get(i), week.days().get(day), week);
                for (int j = 0; j < i; j++) {
                    for (int other = 0; other < days; other++) {
                        clashes[j][i][other][day] =
                                PairRules.clash(wanted.get(j), wanted.get(i), weighing.between(other, day));
                    }
                }
            }
        }
    }

    /** Whether session {@code i} can be on {@code day}, given the days of the sessions before it. */
    boolean joins(int i, int day, int[] days) {
        if (!allowed[i][day] || !hasMinutes(i, day, days)) {
            return false;
        }
        for (int j = 0; j < i; j++) {
            if (days[j] >= 0 && clashes[j][i][days[j]][day]) {
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
        return ofDay <= dayMinutes[day] && ofWeek <= weekMinutes && ofSport <= sportMinutes[i];
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
