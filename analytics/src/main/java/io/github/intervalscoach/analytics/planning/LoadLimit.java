package io.github.intervalscoach.analytics.planning;

import java.util.List;

/** A limit that a plan of daily loads keeps, as data: each is linear in the loads, so a programme can be solved under it. */
public sealed interface LoadLimit
        permits AcwrLimit, DeloadWeek, FormWindow, LoadCap, PlannedLoad, RampLimit, SessionCap, WeekCap {

    /** Its stable name, snake_case. */
    String key();

    /** Unit of what it is loosened by; {@code "1"} for a ratio. */
    String unit();

    /** How many days before the first planned one it looks back to. */
    default int daysBefore() {
        return 0;
    }

    /**
     * The same limit, weaker by {@code amount}: whatever kept the limit keeps this one.
     *
     * @param amount 0 or more, in {@link #unit()}
     */
    LoadLimit loosenedBy(double amount);

    /** What it demands of the days of {@code horizon}. */
    List<LoadRow> rows(Horizon horizon);

    /** {@code amount} where it loosens. */
    static double requireLoosening(double amount) {
        if (!(amount >= 0 && amount <= Points.MOST)) {
            throw new IllegalArgumentException(
                    "loosened by " + amount + ": need 0 to 100000. Maybe tighten by making a new limit?");
        }
        return amount;
    }
}
