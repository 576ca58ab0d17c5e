package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import io.github.intervalscoach.intents.port.ActivitySearch;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.ActivityRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Searches. The service answers each with whole activities, so one call brings all that the log would say; the lighter
 * search leaves out whose they are.
 */
record IntervalsActivitySearch(Upstream upstream) implements ActivitySearch {
    private static final Operation SEARCH = Operations.named("search-activities-full");
    private static final Operation INTERVALS = Operations.named("search-intervals");
    private static final Operation AROUND = Operations.named("activities-around");
    private static final Operation TAGS = Operations.named("activity-tags");

    @Override
    public CompletionStage<List<LoggedActivity>> find(String athleteId, SearchTerm term, int most) {
        var call = Call.of("searching the activities of athlete " + athleteId, SEARCH, athleteId)
                .with("q", term.<String>fold(part -> part, tag -> "#" + tag))
                .with("limit", most);
        return upstream.ask(call, body -> entries(body, athleteId));
    }

    @Override
    public CompletionStage<List<LoggedActivity>> withIntervals(String athleteId, IntervalShape shape, int most) {
        var call = Call.of("searching the intervals of athlete " + athleteId, INTERVALS, athleteId)
                .with("minSecs", shape.shortestSeconds())
                .with("maxSecs", shape.longestSeconds())
                .with("minIntensity", shape.lowestPercent())
                .with("maxIntensity", shape.highestPercent())
                .with("type", type(shape.basis()))
                .with("limit", most);
        if (shape.fewestRepeats().isPresent()) {
            call = call.with("minReps", shape.fewestRepeats().getAsInt());
        }
        if (shape.mostRepeats().isPresent()) {
            call = call.with("maxReps", shape.mostRepeats().getAsInt());
        }
        return upstream.ask(call, body -> entries(body, athleteId));
    }

    @Override
    public CompletionStage<List<LoggedActivity>> around(String athleteId, String activityId, int most) {
        var call = Call.of("reading the activities around " + activityId, AROUND, athleteId)
                .with("activity_id", activityId)
                .with("limit", most);
        return upstream.ask(call, body -> entries(body, athleteId));
    }

    @Override
    public CompletionStage<List<String>> tags(String athleteId) {
        var call = Call.of("reading the activity tags of athlete " + athleteId, TAGS, athleteId);
        return upstream.ask(call, body -> WireReader.readList(body, String.class));
    }

    private static String type(IntervalShape.Basis basis) {
        return switch (basis) {
            case AUTO -> "AUTO";
            case POWER -> "POWER";
            case HEART_RATE -> "HR";
            case PACE -> "PACE";
        };
    }

    private static List<LoggedActivity> entries(String body, String athleteId) {
        List<ActivityRow> rows = WireReader.readList(body, ActivityRow.class);
        String owner = Owners.ownerOf(rows, athleteId);
        return rows.stream().map(row -> ActivityMapping.entry(row, owner)).toList();
    }
}
