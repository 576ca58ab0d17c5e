package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.series.DailySeries;

/** Two stretches of days that are held against each other. */
final class Periods {
    private Periods() {}

    /** A day in both would be held against itself. */
    static void requireApart(DailySeries one, DailySeries other) {
        if (!one.last().isBefore(other.first()) && !other.last().isBefore(one.first())) {
            throw new IllegalArgumentException("the periods " + one.first() + " to " + one.last() + " and "
                    + other.first() + " to " + other.last()
                    + " share days. Maybe the later one begins on the earlier one's last day?");
        }
    }
}
