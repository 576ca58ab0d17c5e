package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.ActivityFile;
import io.github.intervalscoach.intents.model.edit.ActivityReference;
import io.github.intervalscoach.intents.model.edit.IntervalDraft;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.edit.Uploaded;
import io.github.intervalscoach.intents.port.ActivityWriter;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Body;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.ActivityFields;
import io.github.intervalscoach.intervals.wire.IntervalsRow;
import io.github.intervalscoach.intervals.wire.ReferenceRow;
import io.github.intervalscoach.intervals.wire.ReferenceRow.UploadRow;
import io.github.intervalscoach.intervals.wire.SmallBodies;
import io.github.intervalscoach.intervals.wire.StoredActivityRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Changes to activities. Deleting is deleting: the service also has a call that only forgets a deletion. */
record IntervalsActivityWriter(Upstream upstream) implements ActivityWriter {
    private static final Operation UPDATE = Operations.named("update-activity");
    private static final Operation DELETE = Operations.named("delete-activity");
    private static final Operation CREATE = Operations.named("create-manual-activity");
    private static final Operation CREATE_ALL = Operations.named("create-manual-activities");
    private static final Operation UPLOAD = Operations.named("upload-activity");
    private static final Operation COMMENT = Operations.named("send-message");
    private static final Operation CUT = Operations.named("put-intervals");

    @Override
    public CompletionStage<StoredActivity> update(String activityId, ActivityChange change) {
        var call = Call.of("changing the activity " + activityId, UPDATE, activityId)
                .sending(Body.json(ActivityFieldsMapping.change(change).json()));
        return upstream.ask(call, body -> StoredMapping.stored(WireReader.read(body, StoredActivityRow.class)));
    }

    @Override
    public CompletionStage<ActivityReference> delete(String activityId) {
        var call = Call.of("deleting the activity " + activityId, DELETE, activityId);
        return upstream.ask(
                call,
                body -> WireReader.readIfAny(body, ReferenceRow.class)
                        .map(row -> new ActivityReference(
                                Values.id(row.id()).orElse(activityId), Values.id(row.icuAthleteId())))
                        .orElseGet(() -> new ActivityReference(activityId, Optional.empty())));
    }

    @Override
    public CompletionStage<StoredActivity> create(String athleteId, ManualActivity activity) {
        var call = Call.of("logging an activity of athlete " + athleteId, CREATE, athleteId)
                .sending(Body.json(ActivityFieldsMapping.manual(activity).json()));
        return upstream.ask(call, body -> stored(WireReader.read(body, StoredActivityRow.class), athleteId));
    }

    @Override
    public CompletionStage<List<StoredActivity>> createAll(String athleteId, List<ManualActivity> activities) {
        var fields = activities.stream().map(ActivityFieldsMapping::manual).toList();
        var call = Call.of("logging activities of athlete " + athleteId, CREATE_ALL, athleteId)
                .sending(Body.json(ActivityFields.json(fields)));
        return upstream.ask(
                call,
                body -> WireReader.readList(body, StoredActivityRow.class).stream()
                        .map(row -> stored(row, athleteId))
                        .toList());
    }

    @Override
    public CompletionStage<Uploaded> upload(String athleteId, ActivityFile file) {
        var labels = file.labels();
        var call = Call.of("uploading a recording for athlete " + athleteId, UPLOAD, athleteId);
        call = with(call, "name", labels.name());
        call = with(call, "description", labels.description());
        call = with(call, "external_id", labels.externalId());
        call = with(call, "paired_event_id", labels.plannedEventId()).sending(Body.file(file.fileName(), file.bytes()));
        return upstream.write(call, receipt -> {
            UploadRow row = WireReader.read(receipt.text(), UploadRow.class);
            return new Uploaded(
                    receipt.saysCreated() ? Uploaded.Outcome.CREATED : Uploaded.Outcome.DUPLICATE,
                    StoredMapping.references(row, athleteId));
        });
    }

    @Override
    public CompletionStage<String> comment(String activityId, String text) {
        var call = Call.of("commenting on activity " + activityId, COMMENT, activityId)
                .sending(Body.json(SmallBodies.message(text)));
        return upstream.ask(
                call,
                body -> Values.requireId(
                        "id", WireReader.read(body, ReferenceRow.class).id()));
    }

    @Override
    public CompletionStage<List<Interval>> cut(
            String activityId, List<IntervalDraft> intervals, IntervalDraft.Others others) {
        var call = Call.of("cutting the intervals of activity " + activityId, CUT, activityId)
                .with("all", others == IntervalDraft.Others.REPLACED)
                .sending(Body.json(ActivityFieldsMapping.intervals(intervals)));
        return upstream.ask(call, body -> IntervalMapping.intervals(WireReader.read(body, IntervalsRow.class)));
    }

    private static Call with(Call call, String name, Optional<String> value) {
        return value.isEmpty() ? call : call.with(name, value.get());
    }

    private static StoredActivity stored(StoredActivityRow row, String athleteId) {
        StoredActivity stored = StoredMapping.stored(row);
        Owners.require(stored.athleteId(), athleteId);
        return stored;
    }
}
