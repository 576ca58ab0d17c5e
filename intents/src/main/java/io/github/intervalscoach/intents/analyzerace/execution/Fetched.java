package io.github.intervalscoach.intents.analyzerace.execution;

import com.google.common.collect.ImmutableSet;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The recording, and the six weeks before, untouched. */
record Fetched(RaceExecution.Asked asked, Optional<ActivityStreams> streams, List<WellnessDay> wellness) {
    private static final int DAYS = BuildUpFigures.DAYS + 1;
    private static final ImmutableSet<StreamKind> KINDS = ImmutableSet.of(
            StreamKind.POWER_WATTS,
            StreamKind.HEART_RATE_BPM,
            StreamKind.SPEED_METERS_PER_SECOND,
            StreamKind.GRADE_ADJUSTED_SPEED_METERS_PER_SECOND,
            StreamKind.DISTANCE_METERS,
            StreamKind.ALTITUDE_METERS);

    static Fetched from(RaceExecution.Asked asked, Ports ports) {
        var activity = asked.activity();
        var streams = activity.streams().isEmpty()
                ? Optional.<CompletionStage<ActivityStreams>>empty()
                : Optional.of(ports.trainingLog().streams(activity.id(), KINDS));
        var wellness = ports.wellnessLog()
                .days(
                        asked.diary().athlete().id(),
                        DateRange.endingOn(activity.day().minusDays(1), DAYS));
        return new Fetched(asked, streams.map(Await::value), Await.value(wellness));
    }
}
