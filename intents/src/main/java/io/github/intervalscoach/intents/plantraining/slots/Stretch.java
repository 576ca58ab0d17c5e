package io.github.intervalscoach.intents.plantraining.slots;

import java.util.List;

/** Gives placed sessions their minutes: each what it needs at least, then more by importance while there are any. */
final class Stretch {
    private final SlotWeek week;
    private final List<Wanted> wanted;
    private final int[] most;
    private final int[] sportMost;

    Stretch(SlotWeek week, List<Wanted> wanted) {
        this.week = week;
        this.wanted = wanted;
        this.most = wanted.stream().mapToInt(week::mostMinutes).toArray();
        this.sportMost = wanted.stream()
                .mapToInt(session -> week.mostMinutes(session.sport()))
                .toArray();
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
                int wish = most[i] - minutes[i];
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
        int left = sportMost[session];
        for (int i = 0; i < minutes.length && left < Integer.MAX_VALUE; i++) {
            left -= wanted.get(i).sport() == wanted.get(session).sport() ? minutes[i] : 0;
        }
        return left;
    }
}
