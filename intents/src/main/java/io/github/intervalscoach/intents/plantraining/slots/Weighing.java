package io.github.intervalscoach.intents.plantraining.slots;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a whole assignment is worth. */
final class Weighing {
    private static final double TENTHS = 10;

    /** House rule: the long one not on the longest day that is open to it. */
    private static final int LONG_ON_SHORT_DAY = 1;

    /** House rule: a week without a free day is worse than a day with two sessions. */
    private static final int NO_FREE_DAY = 5;

    private static final int WHOLE_WEEK = 7;

    private final SlotWeek week;
    private final List<Wanted> wanted;
    private final Stretch stretch;
    private final int longestDay;
    private final int[][] alone;
    private final int[][][][] together;
    private final long[] mostTenths;

    Weighing(SlotWeek week, List<Wanted> wanted) {
        this.week = week;
        this.wanted = wanted;
        this.stretch = new Stretch(week, wanted);
        this.longestDay = week.days().stream()
                .filter(day -> day.openness() == SlotDay.Openness.OPEN)
                .mapToInt(SlotDay::minutes)
                .max()
                .orElse(0);
        int days = week.days().size();
        this.alone = new int[wanted.size()][days];
        this.together = new int[wanted.size()][wanted.size()][days][days];
        this.mostTenths = wanted.stream()
                .mapToLong(session -> tenths(session, week.mostMinutes(session)))
                .toArray();
        for (int i = 0; i < wanted.size(); i++) {
            for (int day = 0; day < days; day++) {
                alone[i][day] = alone(i, day);
                for (int j = 0; j < i; j++) {
                    for (int other = 0; other < days; other++) {
                        together[j][i][other][day] =
                                PairRules.crowding(wanted.get(j), wanted.get(i), between(other, day));
                    }
                }
            }
        }
    }

    /** The worth of sessions on these days, -1 for none. */
    Worth of(int[] days) {
        int crowding = 0;
        for (int i = 0; i < days.length; i++) {
            crowding += days[i] < 0 ? 0 : crowding(i, days);
        }
        int[] minutes = stretch.minutes(days);
        return new Worth(
                placed(Priority.KEY, days), placed(Priority.SUPPORT, days), tenths(minutes), crowding, changes(days));
    }

    /** What session {@code i} adds to the crowding of those before it, and by its own day. */
    int crowding(int i, int[] days) {
        int sum = alone[i][days[i]] + (takesTheLastFreeDay(i, days) ? NO_FREE_DAY : 0);
        for (int j = 0; j < i; j++) {
            sum += days[j] < 0 ? 0 : together[j][i][days[j]][days[i]];
        }
        return sum;
    }

    /** Whether, of a whole week, no day is left without a session once session {@code i} is placed. */
    private boolean takesTheLastFreeDay(int i, int[] days) {
        int used = 0;
        for (int j = 0; j < i; j++) {
            if (days[j] == days[i]) {
                return false;
            }
            used |= days[j] < 0 ? 0 : 1 << days[j];
        }
        return Integer.bitCount(used) == WHOLE_WEEK - 1 && week.days().size() == WHOLE_WEEK;
    }

    /** Days from one of the week's days to another. */
    int between(int from, int to) {
        return (int) ChronoUnit.DAYS.between(
                week.days().get(from).day(), week.days().get(to).day());
    }

    /** Whether session {@code i} is on another day than before. */
    boolean changes(int i, int day) {
        return wanted.get(i).before().isPresent()
                && (day < 0
                        || !wanted.get(i)
                                .before()
                                .get()
                                .equals(week.days().get(day).day()));
    }

    /** Load of session {@code i}, at most, tenths of a point. */
    long mostTenths(int i) {
        return mostTenths[i];
    }

    private int alone(int i, int day) {
        Wanted session = wanted.get(i);
        int sum = session.kind().isLong() && week.days().get(day).minutes() < longestDay ? LONG_ON_SHORT_DAY : 0;
        for (var hard : week.hardAlready()) {
            long apart =
                    Math.abs(ChronoUnit.DAYS.between(hard, week.days().get(day).day()));
            boolean near =
                    (session.kind().isHard() && apart == 2) || (session.kind().isLong() && apart == 1);
            sum += near ? 1 : 0;
        }
        return sum;
    }

    private int placed(Priority priority, int[] days) {
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            count += days[i] >= 0 && wanted.get(i).priority() == priority ? 1 : 0;
        }
        return count;
    }

    private long tenths(int[] minutes) {
        long sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            sum += tenths(wanted.get(i), minutes[i]);
        }
        return sum;
    }

    private static long tenths(Wanted session, int minutes) {
        return Math.round(TENTHS * session.loadPoints() * minutes / session.mostMinutes());
    }

    private int changes(int[] days) {
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            count += changes(i, days[i]) ? 1 : 0;
        }
        return count;
    }
}
