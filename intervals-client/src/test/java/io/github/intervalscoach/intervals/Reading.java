package io.github.intervalscoach.intervals;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.ActivityFile;
import io.github.intervalscoach.intents.model.edit.IntervalDraft;
import io.github.intervalscoach.intents.model.insight.EffortQuery;
import io.github.intervalscoach.intents.model.insight.Histogram;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.model.insight.SearchTerm;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;

/**
 * One question of the client, with an answer as the service gives it, in which ID stands for the id asked for.
 *
 * @param required the fields without which the answer is useless
 */
record Reading(
        String name,
        String sample,
        List<String> required,
        BiFunction<IntervalsClient, String, CompletionStage<?>> ask) {
    private static final DateRange MARCH = new DateRange(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
    private static final CurveQuery CURVES = CurveQuery.of("Ride", new CurveSpan.LastDays(42));
    private static final List<String> IDENTITY = List.of("id", "icu_athlete_id", "start_date_local");
    private static final String ACTIVITY =
            "{\"id\":\"ID\",\"icu_athlete_id\":\"ID\",\"start_date_local\":\"2026-03-05T07:30:00\","
                    + "\"name\":\"Ride\",\"description\":\"words\",\"type\":\"Ride\",\"analyzed\":\"2026-03-05T09:00:00Z\",\"trainer\":false,"
                    + "\"tags\":[\"race\"],\"gear\":{\"id\":\"b1\"},\"icu_rpe\":3,\"feel\":3,\"moving_time\":3307,\"elapsed_time\":3400,"
                    + "\"icu_distance\":30000.5,\"icu_training_load\":41,\"icu_intensity\":66.82692,\"icu_average_watts\":131,"
                    + "\"icu_weighted_avg_watts\":139,\"icu_zone_times\":[{\"id\":\"Z1\",\"secs\":900},{\"id\":\"SS\",\"secs\":10}],\"icu_hr_zone_times\":[100,200],\"pace_zone_times\":[1,2],\"interval_summary\":[\"4x"
                    + " 8m 231w\"],\"stream_types\":[\"watts\"],\"paired_event_id\":77}";
    private static final String INTERVAL =
            "{\"type\":\"WORK\",\"label\":\"one\",\"group_id\":\"g\",\"start_index\":0,\"end_index\":60,\"start_time\":0,"
                    + "\"end_time\":60,\"moving_time\":60,\"elapsed_time\":60,\"average_watts\":200,\"intensity\":98,\"zone\":4}";
    private static final String INTERVALS =
            "{\"id\":\"ID\",\"analyzed\":\"x\",\"icu_intervals\":[" + INTERVAL + "],\"icu_groups\":[]}";
    private static final String POWER_CURVE = "{\"id\":\"42d\",\"start_date_local\":\"2026-02-01T00:00:00\","
            + "\"end_date_local\":\"2026-03-15T00:00:00\",\"weight\":70.5,\"after_kj\":null,\"secs\":[5,60],\"values\":[900,400],"
            + "\"watts_per_kg\":[12.8,5.7],\"activity_id\":[\"i1\",\"i2\"],\"wkg_activity_id\":[\"i1\",\"i2\"],"
            + "\"powerModels\":[{\"type\":\"ECP\",\"criticalPower\":208,\"wPrime\":16800,\"pMax\":989,\"ftp\":212}]}";
    private static final String PACE_CURVE = "{\"id\":\"42d\",\"distance\":[400.0,1000.0],\"values\":[80,240],"
            + "\"activity_id\":[\"i1\",\"i2\"],\"paceModels\":[{\"type\":\"CS\",\"criticalSpeed\":3.9,\"dPrime\":180.0,\"r2\":0.9}]}";
    private static final String HEART_RATE_CURVE =
            "{\"id\":\"42d\",\"secs\":[60,300],\"values\":[191,184],\"activity_id\":[\"i1\"]}";

    static List<Reading> all() {
        return List.of(
                new Reading(
                        "list-activities",
                        "[" + ACTIVITY + "]",
                        IDENTITY,
                        (c, id) -> c.ports().trainingLog().activities(id, MARCH)),
                new Reading(
                        "get-activity",
                        ACTIVITY.replaceFirst("\\{", "{\"icu_intervals\":[" + INTERVAL + "],"),
                        IDENTITY,
                        (c, id) -> c.ports().trainingLog().activity(id)),
                new Reading(
                        "get-streams",
                        "[{\"type\":\"time\",\"name\":null,\"data\":[0,1,5],\"anomalies\":null},"
                                + "{\"type\":\"latlng\",\"data\":[47.1,null,47.3],\"data2\":[8.1,null,8.3]},"
                                + "{\"type\":\"watts\",\"data\":[200,null,210],\"valueType\":\"java.lang.Integer\"}]",
                        List.of(),
                        (c, id) -> c.ports().trainingLog().streams(id, EnumSet.allOf(StreamKind.class))),
                new Reading(
                        "search-activities-full",
                        "[" + ACTIVITY + "]",
                        IDENTITY,
                        (c, id) -> c.ports().activitySearch().find(id, SearchTerm.parse("x"), 5)),
                new Reading(
                        "search-intervals",
                        "[" + ACTIVITY + "]",
                        IDENTITY,
                        (c, id) -> c.ports().activitySearch().withIntervals(id, IntervalShape.of(1, 2, 3, 4), 5)),
                new Reading(
                        "activities-around",
                        "[" + ACTIVITY + "]",
                        IDENTITY,
                        (c, id) -> c.ports().activitySearch().around(id, "i1", 5)),
                new Reading(
                        "activity-tags",
                        "[\"race\",\"long\"]",
                        List.of(),
                        (c, id) -> c.ports().activitySearch().tags(id)),
                new Reading(
                        "best-efforts",
                        "{\"efforts\":[{\"start_index\":0,\"end_index\":9,\"average\":231.5,\"duration\":9,\"distance\":null}]}",
                        List.of(),
                        (c, id) -> c.ports()
                                .activityInsight()
                                .bestEfforts(id, EffortQuery.lasting(StreamKind.POWER_WATTS, 9, 3))),
                new Reading(
                        "hr-histogram",
                        "[{\"min\":130,\"max\":134,\"secs\":61}]",
                        List.of(),
                        (c, id) -> c.ports().activityInsight().histogram(id, Histogram.Kind.HEART_RATE_BPM)),
                new Reading(
                        "time-at-hr",
                        "{\"min_bpm\":90,\"max_bpm\":92,\"secs\":[5,0,7],\"cumulative_secs\":[12,7,7]}",
                        List.of(),
                        (c, id) -> c.ports().activityInsight().timeAtHeartRate(id)),
                new Reading(
                        "power-vs-hr",
                        "{\"warmup\":600,\"hrLag\":23,\"powerHr\":1.5,\"decoupling\":-3.3,\"series\":[{\"start\":600,\"secs\":60,"
                                + "\"movingSecs\":58,\"watts\":200.0,\"hr\":131.0,\"cadence\":80}],\"curves\":null}",
                        List.of(),
                        (c, id) -> c.ports().activityInsight().powerVersusHeartRate(id)),
                new Reading(
                        "interval-stats",
                        INTERVAL,
                        List.of(),
                        (c, id) -> c.ports().activityInsight().stretch(id, 0, 60)),
                new Reading(
                        "activity-map",
                        "{\"bounds\":[[47,8],[48,9]],\"latlngs\":[[47.1,8.1],null,[47.3,8.3]],\"route\":null}",
                        List.of(),
                        (c, id) -> c.ports().activityInsight().track(id)),
                new Reading(
                        "activity-weather",
                        "{\"average_weather_temp\":12.5,\"average_wind_speed\":3.1,\"prevailing_wind_deg\":270,\"max_rain\":0}",
                        List.of(),
                        (c, id) -> c.ports().activityInsight().weather(id)),
                new Reading(
                        "list-messages",
                        "[{\"id\":3,\"athlete_id\":\"i9\",\"name\":\"Coach\",\"created\":\"2026-03-06T08:00:00.000+00:00\",\"content\":\"Well"
                                + " paced\",\"deleted\":null}]",
                        List.of("id"),
                        (c, id) -> c.ports().activityInsight().comments(id, 10)),
                new Reading(
                        "get-activity, stored",
                        ACTIVITY,
                        IDENTITY,
                        (c, id) -> c.ports().activityInsight().stored(id)),
                new Reading(
                        "power-curves",
                        "{\"list\":[" + POWER_CURVE + "],\"activities\":{\"i1\":" + ACTIVITY + "}}",
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().power(id, CURVES)),
                new Reading(
                        "hr-curves",
                        "{\"list\":[" + HEART_RATE_CURVE + "],\"activities\":null}",
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().heartRate(id, CURVES)),
                new Reading(
                        "pace-curves",
                        "{\"list\":[" + PACE_CURVE + "],\"activities\":null}",
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().pace(id, CURVES, SpeedBasis.ACTUAL)),
                new Reading(
                        "activity-power-curves",
                        "[" + POWER_CURVE + "]",
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().powerOf(id, Freshness.ANY)),
                new Reading(
                        "activity-hr-curve",
                        HEART_RATE_CURVE,
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().heartRateOf(id)),
                new Reading(
                        "activity-pace-curve",
                        PACE_CURVE,
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().paceOf(id, SpeedBasis.ACTUAL)),
                new Reading(
                        "power-curve-rows",
                        "{\"after_kj\":0,\"secs\":[60,300],\"curves\":[{\"id\":\"i2\",\"start_date_local\":\"2026-03-08T10:00:00\","
                                + "\"weight\":70,\"watts\":[400,320]}]}",
                        List.of("id", "start_date_local"),
                        (c, id) -> c.ports().performanceCurves().powerByActivity(id, MARCH, "Ride", List.of(60, 300))),
                new Reading(
                        "hr-curve-rows",
                        "{\"secs\":[60],\"curves\":[{\"id\":\"i2\",\"start_date_local\":\"2026-03-08T10:00:00\",\"bpm\":[180]}]}",
                        List.of("id", "start_date_local"),
                        (c, id) -> c.ports().performanceCurves().heartRateByActivity(id, MARCH, "Ride", List.of(60))),
                new Reading(
                        "power-hr-curve",
                        "{\"minWatts\":100,\"maxWatts\":160,\"bucketSize\":20,\"bpm\":[110,0,140],\"cadence\":[80,0,85],\"minutes\":[1,0,2]}",
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().powerHeartRate(id, MARCH, "Ride")),
                new Reading(
                        "power-model",
                        "{\"type\":\"FFT_CURVES\",\"criticalPower\":208,\"wPrime\":16800,\"pMax\":989,\"ftp\":212}",
                        List.of(),
                        (c, id) -> c.ports().performanceCurves().powerModel(id, "Ride")),
                new Reading(
                        "update-activity",
                        ACTIVITY,
                        IDENTITY,
                        (c, id) -> c.writePorts().activityWriter().update(id, ActivityChange.linkTo("77"))),
                new Reading(
                        "delete-activity",
                        "{\"icu_athlete_id\":\"ID\",\"id\":\"ID\"}",
                        List.of(),
                        (c, id) -> c.writePorts().activityWriter().delete(id)),
                new Reading(
                        "upload-activity",
                        "{\"icu_athlete_id\":\"ID\",\"id\":\"ID\",\"activities\":[{\"icu_athlete_id\":\"ID\",\"id\":\"ID\"}]}",
                        List.of("id"),
                        (c, id) -> c.writePorts()
                                .activityWriter()
                                .upload(id, new ActivityFile("a.fit", new byte[] {1}, ActivityFile.Labels.NONE))),
                new Reading(
                        "send-message",
                        "{\"id\":31,\"new_chat\":null}",
                        List.of("id"),
                        (c, id) -> c.writePorts().activityWriter().comment(id, "Well done")),
                new Reading(
                        "put-intervals",
                        INTERVALS,
                        List.of(),
                        (c, id) -> c.writePorts()
                                .activityWriter()
                                .cut(
                                        id,
                                        List.of(new IntervalDraft(0, 60, Optional.empty())),
                                        IntervalDraft.Others.REPLACED)),
                new Reading(
                        "list-wellness",
                        "[{\"id\":\"2026-03-05\",\"ctl\":1,\"sportInfo\":[],\"hrv\":50}]",
                        List.of("id"),
                        (c, id) -> c.ports().wellnessLog().days(id, MARCH)));
    }

    @Override
    public String toString() {
        return name;
    }
}
