package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.model.insight.ActivityWeather;
import io.github.intervalscoach.intents.model.insight.BestEffort;
import io.github.intervalscoach.intents.model.insight.Comment;
import io.github.intervalscoach.intents.model.insight.EffortQuery;
import io.github.intervalscoach.intents.model.insight.Histogram;
import io.github.intervalscoach.intents.model.insight.PowerVersusHeartRate;
import io.github.intervalscoach.intents.model.insight.TimeAtHeartRate;
import io.github.intervalscoach.intents.model.insight.Track;
import io.github.intervalscoach.intents.port.ActivityInsight;
import io.github.intervalscoach.intervals.contract.Operation;
import io.github.intervalscoach.intervals.contract.Operations;
import io.github.intervalscoach.intervals.http.Call;
import io.github.intervalscoach.intervals.wire.EffortsRow;
import io.github.intervalscoach.intervals.wire.HistogramRow;
import io.github.intervalscoach.intervals.wire.IntervalsRow;
import io.github.intervalscoach.intervals.wire.IntervalsRow.IntervalRow;
import io.github.intervalscoach.intervals.wire.MapRow;
import io.github.intervalscoach.intervals.wire.MessageRow;
import io.github.intervalscoach.intervals.wire.PowerVersusHeartRateRow;
import io.github.intervalscoach.intervals.wire.StoredActivityRow;
import io.github.intervalscoach.intervals.wire.TimeAtHeartRateRow;
import io.github.intervalscoach.intervals.wire.WeatherRow;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** What the service works out about one activity. Without the recording it needs, it refuses or sends nothing. */
record IntervalsActivityInsight(Upstream upstream) implements ActivityInsight {
    private static final Operation EFFORTS = Operations.named("best-efforts");
    private static final Operation TIME_AT_HR = Operations.named("time-at-hr");
    private static final Operation POWER_VS_HR = Operations.named("power-vs-hr");
    private static final Operation STATS = Operations.named("interval-stats");
    private static final Operation MAP = Operations.named("activity-map");
    private static final Operation WEATHER = Operations.named("activity-weather");
    private static final Operation LIST = Operations.named("list-activities");
    private static final Operation MESSAGES = Operations.named("list-messages");
    private static final Operation GET = Operations.named("get-activity");

    /** The keys alone that are read. */
    private static final String STORED_FIELDS = WireReader.fields(StoredActivityRow.class);

    @Override
    public CompletionStage<List<BestEffort>> bestEfforts(String activityId, EffortQuery query) {
        var call = Call.of("reading the best efforts of activity " + activityId, EFFORTS, activityId)
                .with("stream", StreamMapping.type(query.stream()))
                .with("count", query.most());
        call = query.seconds().isPresent()
                ? call.with("duration", query.seconds().getAsInt())
                : call.with("distance", query.meters().orElseThrow());
        return upstream.askOrElse(
                List.of(), call, body -> EffortMapping.efforts(WireReader.read(body, EffortsRow.class), query.most()));
    }

    @Override
    public CompletionStage<Histogram> histogram(String activityId, Histogram.Kind kind) {
        var call = Call.of("reading a histogram of activity " + activityId, operation(kind), activityId);
        return upstream.askOrElse(
                new Histogram(kind, List.of()),
                call,
                body -> EffortMapping.histogram(kind, WireReader.readList(body, HistogramRow.class)));
    }

    @Override
    public CompletionStage<Optional<TimeAtHeartRate>> timeAtHeartRate(String activityId) {
        var call = Call.of("reading the heart rates of activity " + activityId, TIME_AT_HR, activityId);
        return find(call, TimeAtHeartRateRow.class, HeartRateMapping::timeAt);
    }

    @Override
    public CompletionStage<Optional<PowerVersusHeartRate>> powerVersusHeartRate(String activityId) {
        var call = Call.of("reading power against heart rate of activity " + activityId, POWER_VS_HR, activityId);
        return find(call, PowerVersusHeartRateRow.class, HeartRateMapping::powerVersus);
    }

    @Override
    public CompletionStage<Optional<Interval>> stretch(String activityId, int startIndex, int endIndex) {
        var call = Call.of("reading a stretch of activity " + activityId, STATS, activityId)
                .with("start_index", startIndex)
                .with("end_index", endIndex);
        return find(
                call,
                IntervalRow.class,
                row -> IntervalMapping.intervals(new IntervalsRow(List.of(row))).stream()
                        .findFirst());
    }

    @Override
    public CompletionStage<Optional<Track>> track(String activityId) {
        return find(
                Call.of("reading the way of activity " + activityId, MAP, activityId),
                MapRow.class,
                SurroundingsMapping::track);
    }

    @Override
    public CompletionStage<Optional<ActivityWeather>> weather(String activityId) {
        return find(
                Call.of("reading the weather of activity " + activityId, WEATHER, activityId),
                WeatherRow.class,
                SurroundingsMapping::weather);
    }

    @Override
    public CompletionStage<List<Comment>> comments(String activityId, int most) {
        var call = Call.of("reading the comments on activity " + activityId, MESSAGES, activityId)
                .with("limit", most);
        return upstream.ask(call, body -> SurroundingsMapping.comments(WireReader.readList(body, MessageRow.class)));
    }

    @Override
    public CompletionStage<StoredActivity> stored(String activityId) {
        var call = Call.of("reading the activity " + activityId, GET, activityId);
        return upstream.ask(call, body -> StoredMapping.stored(WireReader.read(body, StoredActivityRow.class)));
    }

    @Override
    public CompletionStage<List<StoredActivity>> storedOn(String athleteId, DateRange days) {
        var call = Call.of(
                        "reading the activities of athlete " + athleteId + ", " + days.first() + " to " + days.last(),
                        LIST,
                        athleteId)
                .with("oldest", days.first())
                .with("newest", days.last())
                .with("fields", STORED_FIELDS);
        return upstream.ask(
                call,
                body -> WireReader.readList(body, StoredActivityRow.class).stream()
                        .filter(row -> row.type() != null)
                        .map(StoredMapping::stored)
                        .filter(activity -> activity.athleteId().equals(athleteId))
                        .toList());
    }

    private <R, T> CompletionStage<Optional<T>> find(Call call, Class<R> row, Function<R, Optional<T>> meaning) {
        return upstream.askOrElse(
                Optional.empty(), call, body -> WireReader.readIfAny(body, row).flatMap(meaning));
    }

    private static Operation operation(Histogram.Kind kind) {
        return Operations.named(
                switch (kind) {
                    case POWER_WATTS -> "power-histogram";
                    case HEART_RATE_BPM -> "hr-histogram";
                    case SPEED_METERS_PER_SECOND -> "pace-histogram";
                    case GRADE_ADJUSTED_SPEED_METERS_PER_SECOND -> "gap-histogram";
                });
    }
}
