package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.WellnessLog;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.WellnessRecordRow;
import io.github.intervalscoach.intervals.wire.WellnessRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Wellness. */
record IntervalsWellnessLog(Upstream upstream) implements WellnessLog {
    private static final Operation LIST = Operations.named("list-wellness");
    private static final Operation GET = Operations.named("get-wellness");

    /** Holds {@code id}, the day, which the service leaves out like any other key that is not named. */
    private static final String FIELDS = WireReader.fields(WellnessRow.class);

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        return upstream.ask(
                list(athleteId, range).with("fields", FIELDS),
                body -> WireReader.readList(body, WellnessRow.class).stream()
                        .map(WellnessMapping::day)
                        .filter(day -> range.contains(day.day()))
                        .sorted(Comparator.comparing(WellnessDay::day))
                        .toList());
    }

    /** Without naming fields, for the athlete's own are not known by name. */
    @Override
    public CompletionStage<List<WellnessRecord>> records(String athleteId, DateRange range) {
        return upstream.ask(
                list(athleteId, range),
                body -> WellnessRecordRow.list(body).stream()
                        .map(WellnessRecordMapping::day)
                        .filter(day -> range.contains(day.day()))
                        .sorted(Comparator.comparing(WellnessRecord::day))
                        .toList());
    }

    @Override
    public CompletionStage<WellnessRecord> record(String athleteId, LocalDate day) {
        String words = "reading the wellness of athlete " + athleteId + " on " + day;
        return upstream.ask(
                Call.of(words, GET, athleteId, day.toString()),
                body -> WellnessRecordMapping.day(WellnessRecordRow.one(body)));
    }

    private static Call list(String athleteId, DateRange range) {
        String words = "reading the wellness of athlete " + athleteId + ", " + range.first() + " to " + range.last();
        return Call.of(words, LIST, athleteId).with("oldest", range.first()).with("newest", range.last());
    }
}
