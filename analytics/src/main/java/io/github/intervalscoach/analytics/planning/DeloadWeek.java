package io.github.intervalscoach.analytics.planning;

import java.util.List;

/**
 * A recovery week: its load is at most this share of the mean of the three weeks before. 0.5 to 0.7 is usual
 * (convention, grade D). A week cut short by the end of the plan is held to its days' part; a week beyond the end demands
 * nothing.
 *
 * @param week which week, 1 being the first
 * @param share of the mean weekly load before, 0 to 10; 1 is an ordinary week
 */
public record DeloadWeek(int week, double share) implements LoadLimit {
    private static final int WEEKS_BEFORE = 3;

    /** House rule: more is no limit. */
    private static final double HIGHEST = 10;

    public DeloadWeek {
        if (week < 1 || !(share >= 0 && share <= HIGHEST)) {
            throw new IllegalArgumentException("week " + week + " with a share of " + share
                    + ": need week 1 or later and a share of 0 to 10. Maybe the share is in percent?");
        }
    }

    @Override
    public String key() {
        return "deload_week";
    }

    @Override
    public String unit() {
        return "1";
    }

    @Override
    public int daysBefore() {
        return Math.max(0, Horizon.WEEK_DAYS * (WEEKS_BEFORE + 1 - week));
    }

    /** The share raised, to 10 at most. */
    @Override
    public DeloadWeek loosenedBy(double amount) {
        return new DeloadWeek(week, Math.min(HIGHEST, share + LoadLimit.requireLoosening(amount)));
    }

    @Override
    public List<LoadRow> rows(Horizon horizon) {
        if (week > horizon.weeks()) {
            return List.of();
        }
        int first = horizon.firstDayOf(week);
        int last = horizon.lastDayOf(week);
        double part = (last - first + 1.0) / Horizon.WEEK_DAYS / WEEKS_BEFORE;
        LinearForm before = horizon.sum(first - WEEKS_BEFORE * Horizon.WEEK_DAYS, first - 1);
        return List.of(new LoadRow(last, horizon.sum(first, last), share, before.times(part)));
    }
}
