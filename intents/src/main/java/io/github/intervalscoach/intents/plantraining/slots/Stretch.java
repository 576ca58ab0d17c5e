package io.github.intervalscoach.intents.plantraining.slots;

import java.util.Arrays;
import java.util.List;

/** Gives placed sessions their minutes: each what it needs at least, then more by importance while there are any. */
final class Stretch {
    private final SlotWeek week;
    private final List<Wanted> wanted;

    Stretch(SlotWeek week, List<Wanted> wanted) {
        this.week = week;
        this.wanted = wanted;
    }

    /**
     * Minutes of each session, 0 for one without a day.
     *
     * @param days index of each session's day, -1 for none; what each needs at least fits
     */
    int[] minutes(int[] days) {
        int[] minutes = new int[days.length];
        int[] left = week.days().stream().mapToInt(SlotDay::minutes).toArray();
        int weekLeft = week.minutes().orElse(Integer.MAX_VALUE);
        for (int i = 0; i < days.length; i++) {
            if (days[i] >= 0) {
                minutes[i] = wanted.get(i).leastMinutes();
                left[days[i]] -= minutes[i];
                weekLeft -= minutes[i];
            }
        }
        for (int i = 0; i < days.length; i++) {
            if (days[i] >= 0) {
                int wish = week.mostMinutes(wanted.get(i)) - minutes[i];
                int more =
                        Math.max(0, Math.min(Math.min(wish, left[days[i]]), Math.min(weekLeft, sportLeft(i, minutes))));
                minutes[i] += more;
                left[days[i]] -= more;
                weekLeft -= more;
            }
        }
        return minutes;
    }

    private int sportLeft(int session, int[] minutes) {
        var sport = wanted.get(session).sport();
        int most = week.mostMinutes(sport);
        if (most == Integer.MAX_VALUE) {
            return most;
        }
        int[] same = new int[minutes.length];
        for (int i = 0; i < minutes.length; i++) {
            same[i] = wanted.get(i).sport() == sport ? minutes[i] : 0;
        }
        return most - Arrays.stream(same).sum();
    }
}
