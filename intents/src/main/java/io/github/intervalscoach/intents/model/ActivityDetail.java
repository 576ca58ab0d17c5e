package io.github.intervalscoach.intents.model;

import java.util.List;
import java.util.Optional;

/**
 * An activity with its intervals.
 *
 * @param entry the activity, or the fact that it is withheld
 * @param intervals in order; empty when the service has none yet
 * @param pool of a swim in one
 */
public record ActivityDetail(LoggedActivity entry, List<Interval> intervals, Optional<Pool> pool) {
    public ActivityDetail {
        intervals = List.copyOf(intervals);
    }

    /** An activity that was no swim in a pool. */
    public ActivityDetail(LoggedActivity entry, List<Interval> intervals) {
        this(entry, intervals, Optional.empty());
    }
}
