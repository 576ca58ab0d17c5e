package io.github.intervalscoach.intents.model;

import java.util.List;

/**
 * An activity with its intervals.
 *
 * @param entry the activity, or the fact that it is withheld
 * @param intervals in order; empty when the service has none yet
 */
public record ActivityDetail(LoggedActivity entry, List<Interval> intervals) {
    public ActivityDetail {
        intervals = List.copyOf(intervals);
    }
}
