package io.github.intervalscoach.intents.model.curve;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Curves of an athlete, and the activities their points come from.
 *
 * @param curves by what was asked for, in that order; one that the service did not give is absent
 * @param activities oldest first
 */
public record CurveSet<C>(ImmutableMap<CurveSpan, C> curves, List<LoggedActivity> activities) {
    public CurveSet {
        activities = List.copyOf(activities);
    }

    /** The curves of {@code curves}, in its order. */
    public static <C> CurveSet<C> of(Map<CurveSpan, C> curves, List<LoggedActivity> activities) {
        return new CurveSet<>(ImmutableMap.copyOf(curves), activities);
    }

    /** One curve; empty when the service did not give it. */
    public Optional<C> find(CurveSpan span) {
        return Optional.ofNullable(curves.get(span));
    }

    /** The activity of a point, which tells its date: the ends of a span do not. */
    public Optional<LoggedActivity> activity(String id) {
        return activities.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
