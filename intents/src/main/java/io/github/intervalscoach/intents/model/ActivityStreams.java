package io.github.intervalscoach.intents.model;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Map;
import java.util.Optional;

/**
 * The recording of one activity; all streams share one time axis. A kind that was not recorded is absent.
 *
 * @param activityId whose recording it is
 */
public record ActivityStreams(String activityId, ImmutableMap<StreamKind, SampleStream> byKind) {
    /** The streams of {@code byKind}, in its order. */
    public static ActivityStreams of(String activityId, Map<StreamKind, SampleStream> byKind) {
        return new ActivityStreams(activityId, ImmutableMap.copyOf(byKind));
    }

    /** One stream; empty when it was not recorded. */
    public Optional<SampleStream> find(StreamKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
