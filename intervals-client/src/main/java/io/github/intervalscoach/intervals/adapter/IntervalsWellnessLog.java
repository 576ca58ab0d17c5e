package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.port.WellnessLog;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.WellnessRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Wellness. */
record IntervalsWellnessLog(Upstream upstream) implements WellnessLog {
    private static final Operation LIST = Operations.named("list-wellness");

    /** Holds {@code id}, the day, which the service leaves out like any other key that is not named. */
    private static final String FIELDS = WireReader.fields(WellnessRow.class);

    @Override
    public CompletionStage<List<WellnessDay>> days(String athleteId, DateRange range) {
        String words = "reading the wellness of athlete " + athleteId + ", " + range.first() + " to " + range.last();
        var call = Call.of(words, LIST, athleteId)
                .with("oldest", range.first())
                .with("newest", range.last())
                .with("fields", FIELDS);
        return upstream.ask(
                call,
                body -> WireReader.readList(body, WellnessRow.class).stream()
                        .map(WellnessMapping::day)
                        .filter(day -> range.contains(day.day()))
                        .sorted(Comparator.comparing(WellnessDay::day))
                        .toList());
    }
}
