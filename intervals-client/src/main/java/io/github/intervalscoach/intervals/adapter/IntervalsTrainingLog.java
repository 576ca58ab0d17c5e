package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.port.TrainingLog;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.ActivityRow;
import io.github.intervalscoach.intervals.wire.IntervalsRow;
import io.github.intervalscoach.intervals.wire.PoolRow;
import io.github.intervalscoach.intervals.wire.StreamRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Activities, their intervals and recordings. */
record IntervalsTrainingLog(Upstream upstream) implements TrainingLog {
    private static final Operation LIST = Operations.named("list-activities");
    private static final Operation GET = Operations.named("get-activity");
    private static final Operation STREAMS = Operations.named("get-streams");

    /** Named one by one because the service then leaves out nulls and the keys nobody reads: a tenth of the bytes. */
    private static final String FIELDS = WireReader.fields(ActivityRow.class);

    @Override
    public CompletionStage<List<LoggedActivity>> activities(String athleteId, DateRange range) {
        String words = "reading the activities of athlete " + athleteId + ", " + range.first() + " to " + range.last();
        var call = Call.of(words, LIST, athleteId)
                .with("oldest", range.first())
                .with("newest", range.last())
                .with("fields", FIELDS);
        return upstream.ask(call, body -> log(WireReader.readList(body, ActivityRow.class), athleteId, range));
    }

    @Override
    public CompletionStage<ActivityDetail> activity(String activityId) {
        var call =
                Call.of("reading the activity " + activityId, GET, activityId).with("intervals", true);
        return upstream.ask(call, body -> {
            ActivityRow row = WireReader.read(body, ActivityRow.class);
            String owner = Values.requireId("icu_athlete_id", row.icuAthleteId());
            return new ActivityDetail(
                    ActivityMapping.entry(row, owner),
                    IntervalMapping.intervals(WireReader.read(body, IntervalsRow.class)),
                    ActivityMapping.pool(WireReader.read(body, PoolRow.class)));
        });
    }

    @Override
    public CompletionStage<ActivityStreams> streams(String activityId, Set<StreamKind> kinds) {
        if (kinds.isEmpty()) {
            return CompletableFuture.completedFuture(ActivityStreams.of(activityId, Map.of()));
        }
        var call = Call.of("reading the recording of activity " + activityId, STREAMS, activityId)
                .with("types", StreamMapping.types(kinds));
        return upstream.ask(
                call, body -> StreamMapping.streams(activityId, kinds, WireReader.readList(body, StreamRow.class)));
    }

    private static List<LoggedActivity> log(List<ActivityRow> rows, String athleteId, DateRange range) {
        String owner = Owners.ownerOf(rows, athleteId);
        return rows.stream()
                .map(row -> ActivityMapping.entry(row, owner))
                .filter(entry -> range.contains(entry.day()))
                .sorted(Comparator.comparing(LoggedActivity::start).thenComparing(LoggedActivity::id))
                .toList();
    }
}
