package io.github.intervalscoach.intervals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.Freshness;
import io.github.intervalscoach.intents.model.curve.PowerModel;
import io.github.intervalscoach.intents.model.curve.SpeedBasis;
import io.github.intervalscoach.intents.model.curve.Venue;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intervals.http.StubService;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: api.md 1.3 and 2.4, field-notes 24 to 28. */
class PerformanceCurvesTest extends ClientAgainstStub {
    private static final CurveSpan SIX_WEEKS = new CurveSpan.LastDays(42);

    @Test
    void spansHaveTheServicesNamesAndOneCallServesThemAll() {
        service.says("{\"list\":[],\"activities\":{}}");

        answer(curves().power(
                        "i7",
                        CurveQuery.of(
                                "Ride",
                                SIX_WEEKS,
                                new CurveSpan.Between(MARCH),
                                new CurveSpan.Season(0),
                                new CurveSpan.Season(1),
                                new CurveSpan.AllTime(),
                                SIX_WEEKS)));

        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/power-curves");
        assertThat(service.lastSeen().query()).isEqualTo("type=Ride&curves=42d,r.2026-03-01.2026-03-31,s0,s1,all");
    }

    @Test
    void tiredLegsAndPlaceArePartOfTheQuestion() {
        service.says("{\"list\":[{\"id\":\"42d\",\"secs\":[5],\"values\":[900]},"
                + "{\"id\":\"42d-kj1\",\"after_kj\":2000,\"secs\":[5],\"values\":[700]}]}");
        var query = new CurveQuery("Ride", List.of(SIX_WEEKS), Freshness.AFTER_SECOND_WORK, Venue.INDOOR);

        var curve = answer(curves().power("i7", query)).find(SIX_WEEKS).orElseThrow();

        assertThat(URLDecoder.decode(service.lastSeen().query(), UTF_8))
                .isEqualTo(
                        "type=Ride&curves=42d-kj1&filters=[{\"id\":1,\"field_id\":\"indoor\",\"value\":\"indoor\"}]");
        assertThat(curve.at(5).orElseThrow().watts()).isEqualTo(700);
        assertThat(curve.afterKilojoules()).hasValue(2000);
    }

    @Test
    void everyPointKnowsItsActivityAndTheActivityItsDate() {
        service.says(
                "{\"list\":[{\"id\":\"42d\",\"start_date_local\":\"2026-02-01T00:00:00\",\"end_date_local\":\"2026-03-15T00:00:00\","
                        + "\"weight\":70.5,\"secs\":[60,5,3600],\"values\":[400,900,null],\"watts_per_kg\":[5.7,12.8,null],"
                        + "\"activity_id\":[\"i1\",\"i2\",null],\"wkg_activity_id\":[\"i1\",\"i3\"],\"ranks\":null,"
                        + "\"powerModels\":[{\"type\":\"FFT_CURVES\",\"criticalPower\":208,\"wPrime\":16800,\"pMax\":989,\"ftp\":212,"
                        + "\"inputPointIndexes\":[1]},{\"type\":\"NEW\"},null]}],"
                        + "\"activities\":{\"i2\":{\"id\":\"i2\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-02T10:00:00\",\"type\":\"Ride\"},"
                        + "\"i1\":{\"id\":\"i1\",\"start_date_local\":\"2026-02-20T10:00:00\",\"type\":\"Ride\"},\"i3\":null}}");

        var set = answer(curves().power("i7", CurveQuery.of("Ride", SIX_WEEKS)));
        var curve = set.find(SIX_WEEKS).orElseThrow();

        assertThat(curve.points()).extracting(point -> point.seconds()).containsExactly(5, 60);
        assertThat(curve.at(5).orElseThrow().activityId()).contains("i2");
        assertThat(curve.at(5).orElseThrow().relativeActivityId()).contains("i3");
        assertThat(curve.at(60).orElseThrow().wattsPerKg()).hasValue(5.7);
        assertThat(curve.window().orElseThrow().first()).isEqualTo(LocalDate.parse("2026-02-01"));
        assertThat(curve.models())
                .extracting(PowerModel::kind)
                .containsExactly(PowerModel.Kind.CURVE_FAMILY, PowerModel.Kind.UNKNOWN);
        assertThat(set.activities()).extracting(LoggedActivity::id).containsExactly("i1", "i2");
        assertThat(set.activity("i2").orElseThrow().day()).isEqualTo(LocalDate.parse("2026-03-02"));
    }

    @Test
    void activitiesOfSomebodyElseAreNotHandedOn() {
        service.says(
                "{\"list\":[],\"activities\":{\"i2\":{\"id\":\"i2\",\"icu_athlete_id\":\"i8\",\"start_date_local\":\"2026-03-02\"}}}");

        assertThat(failure(curves().power("i7", CurveQuery.of("Ride", SIX_WEEKS))))
                .isInstanceOf(PortException.Malformed.class);
    }

    @Test
    void listsOfDifferentLengthsCannotBeTrusted() {
        service.says("{\"list\":[{\"id\":\"42d\",\"secs\":[5,60],\"values\":[900]}]}");

        assertThat(failure(curves().power("i7", CurveQuery.of("Ride", SIX_WEEKS))))
                .isInstanceOf(PortException.Malformed.class)
                .hasMessageContaining("values has 1 entries where the curve has 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"list\":null,\"activities\":null}", "{}", "{\"list\":[null]}", "{\"list\":[{\"id\":\"1y\"}]}"
            })
    void aCurveThatDidNotComeIsAbsent(String body) {
        service.says(body);

        assertThat(answer(curves().power("i7", CurveQuery.of("Ride", SIX_WEEKS)))
                        .curves())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"values", "bpm"})
    void heartRatesComeUnderEitherName(String name) {
        service.says("{\"list\":[{\"id\":\"42d\",\"secs\":[60,300],\"" + name
                + "\":[191,184],\"activity_id\":[\"i1\",\"i2\"]}]}");

        var curve = answer(curves().heartRate("i7", CurveQuery.of("Run", SIX_WEEKS)))
                .find(SIX_WEEKS)
                .orElseThrow();

        assertThat(curve.at(300).orElseThrow().bpm()).isEqualTo(184);
        assertThat(curve.at(300).orElseThrow().activityId()).contains("i2");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/hr-curves");
    }

    /** field-notes 26: another client reads the distances as durations. */
    @Test
    void paceGoesByDistance() {
        service.says(
                "{\"list\":[{\"id\":\"42d\",\"distance\":[400.0,1000.0,0.0],\"values\":[80,240,0],\"activity_id\":[\"i1\",\"i1\"],"
                        + "\"paceModels\":[{\"type\":\"CS\",\"criticalSpeed\":3.9,\"dPrime\":180.0,\"r2\":0.99}]}]}");

        var curve = answer(curves().pace("i7", CurveQuery.of("Run", SIX_WEEKS), SpeedBasis.GRADE_ADJUSTED))
                .find(SIX_WEEKS)
                .orElseThrow();

        assertThat(service.lastSeen().query()).isEqualTo("type=Run&curves=42d&gap=true");
        assertThat(curve.points()).hasSize(2);
        assertThat(curve.points().get(0).metersPerSecond()).isEqualTo(5.0);
        assertThat(curve.points().get(1).seconds()).isEqualTo(240);
        assertThat(curve.models().get(0).criticalMetersPerSecond()).hasValue(3.9);
        assertThat(curve.models().get(0).reserveMeters()).hasValue(180);
    }

    /** api.md 1.2 [R]: {@code watts} repeats {@code values}; no power gives an empty list. */
    @Test
    void oneActivityHasACurveOrNone() {
        service.says(
                "[{\"id\":null,\"secs\":[1,2],\"values\":[500,480],\"watts\":[500,480],\"activity_id\":null,\"powerModels\":null}]");

        var curve = answer(curves().powerOf("i5", Freshness.AFTER_FIRST_WORK)).orElseThrow();

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5/power-curves");
        assertThat(service.lastSeen().query()).isEqualTo("types=watts&fatigue=kj0");
        assertThat(curve.at(2).orElseThrow().watts()).isEqualTo(480);
        assertThat(curve.at(2).orElseThrow().activityId()).isEmpty();

        service.says("[]");
        assertThat(answer(curves().powerOf("i5", Freshness.ANY))).isEmpty();
    }

    @Test
    void oneActivitysHeartRateAndPaceLikewise() {
        service.says("{\"secs\":[5],\"bpm\":[170]}");
        assertThat(answer(curves().heartRateOf("i5"))
                        .orElseThrow()
                        .at(5)
                        .orElseThrow()
                        .bpm())
                .isEqualTo(170);

        service.says("{\"distance\":[400],\"values\":[90]}");
        assertThat(answer(curves().paceOf("i5", SpeedBasis.ACTUAL))
                        .orElseThrow()
                        .points())
                .hasSize(1);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5/pace-curve");
        assertThat(service.lastSeen().query()).isEmpty();

        service.says(422, "{\"status\":422,\"error\":\"Stream [heartrate] not on activity\"}");
        assertThat(answer(curves().heartRateOf("i5"))).isEqualTo(Optional.empty());
    }

    @Test
    void oneRowAnActivityOldestFirst() {
        service.says("{\"after_kj\":0,\"secs\":[60,300,3600],\"curves\":["
                + "{\"id\":\"i2\",\"start_date_local\":\"2026-03-08T10:00:00\",\"weight\":70,\"watts\":[400,320,null]},"
                + "{\"id\":\"i1\",\"start_date_local\":\"2026-03-02T10:00:00\",\"weight\":null,\"watts\":null}]}");

        var rows = answer(curves().powerByActivity("i7", MARCH, "Ride", List.of(60, 300, 3600)));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activity-power-curves");
        assertThat(service.lastSeen().query())
                .isEqualTo("oldest=2026-03-01&newest=2026-03-31&type=Ride&secs=60,300,3600");
        assertThat(rows).extracting(ActivityBests::activityId).containsExactly("i1", "i2");
        assertThat(rows.get(0).bests()).isEmpty();
        assertThat(rows.get(1).bests())
                .containsExactly(new ActivityBests.Best(60, 400), new ActivityBests.Best(300, 320));
    }

    @Test
    void theSameAfterTheWorkThatIsConfigured() {
        service.says("{\"after_kj\":1500,\"secs\":[300],\"curves\":["
                + "{\"id\":\"i2\",\"start_date_local\":\"2026-03-08T10:00:00\",\"weight\":70,\"watts\":[290]}]}");

        var found =
                answer(curves().powerAfterWork("i7", MARCH, "Ride", List.of(300, 1200), Freshness.AFTER_SECOND_WORK));

        assertThat(service.lastSeen().query())
                .isEqualTo("oldest=2026-03-01&newest=2026-03-31&type=Ride&secs=300,1200&fatigue=kj1");
        assertThat(found.afterKilojoules()).hasValue(1500);
        assertThat(found.activities().get(0).bests()).containsExactly(new ActivityBests.Best(300, 290));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "0"})
    void noAmountOfWorkIsNotAnAmountOfNone(String afterKj) {
        service.says("{\"after_kj\":" + afterKj + ",\"secs\":[300],\"curves\":[]}");

        assertThat(answer(curves().powerAfterWork("i7", MARCH, "Ride", List.of(300), Freshness.AFTER_FIRST_WORK))
                        .afterKilojoules())
                .isEmpty();
    }

    @Test
    void heartRateRowsLikewise() {
        service.says(
                "{\"secs\":[60],\"curves\":[{\"id\":\"i2\",\"start_date_local\":\"2026-03-08T10:00:00\",\"bpm\":[181]}]}");

        assertThat(answer(curves().heartRateByActivity("i7", MARCH, "Run", List.of(60)))
                        .get(0)
                        .bests())
                .containsExactly(new ActivityBests.Best(60, 181));
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activity-hr-curves");
    }

    @Test
    void anEmptyBucketOfPowerIsAbsent() {
        service.says("{\"athleteId\":\"i7\",\"minWatts\":100,\"maxWatts\":160,\"bucketSize\":20,\"bpm\":[110,0,140],"
                + "\"cadence\":[80,0],\"minutes\":[12,0,30],\"lthr\":165}");

        var buckets = answer(curves().powerHeartRate("i7", MARCH, "Ride")).buckets();

        assertThat(service.lastSeen().query()).isEqualTo("start=2026-03-01&end=2026-03-31&type=Ride");
        assertThat(buckets).hasSize(2);
        assertThat(buckets.get(1).fromWatts()).isEqualTo(140);
        assertThat(buckets.get(1).belowWatts()).isEqualTo(160);
        assertThat(buckets.get(1).heartRateBpm()).isEqualTo(140);
        assertThat(buckets.get(1).cadenceRpm()).isEmpty();
        assertThat(buckets.get(1).minutes()).hasValue(30);
    }

    /** api.md 1.3 [R]. */
    @Test
    void theModelOfTheAthlete() {
        service.says(
                "{\"type\":\"FFT_CURVES\",\"criticalPower\":208,\"wPrime\":16800,\"pMax\":989,\"inputPointIndexes\":null,\"ftp\":212}");

        var model = answer(curves().powerModel("i7", "Ride")).orElseThrow();

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/mmp-model");
        assertThat(service.lastSeen().query()).isEqualTo("type=Ride");
        assertThat(model.criticalPowerWatts()).hasValue(208);
        assertThat(model.wPrimeJoules()).hasValue(16800);
        assertThat(model.maximalPowerWatts()).hasValue(989);
        assertThat(model.ftpWatts()).hasValue(212);
    }

    @Test
    void tenYearsAreOneCallOfEachKind() {
        service.on("/api/v1/athlete/i7/activities", 200, "[]");
        service.says("{}");
        var decade = new DateRange(LocalDate.parse("2016-03-16"), LocalDate.parse("2026-03-15"));
        var ports = ports();

        answer(ports.trainingLog().activities("i7", decade));
        answer(ports.performanceCurves().power("i7", CurveQuery.of("Ride", new CurveSpan.Between(decade))));
        answer(ports.performanceCurves().powerByActivity("i7", decade, "Ride", List.of(1200)));
        answer(ports.performanceCurves().heartRateByActivity("i7", decade, "Ride", List.of(1200)));
        answer(ports.performanceCurves().powerHeartRate("i7", decade, "Ride"));

        assertThat(service.seen())
                .extracting(StubService.Seen::path)
                .containsExactly(
                        "/api/v1/athlete/i7/activities",
                        "/api/v1/athlete/i7/power-curves",
                        "/api/v1/athlete/i7/activity-power-curves",
                        "/api/v1/athlete/i7/activity-hr-curves",
                        "/api/v1/athlete/i7/power-hr-curve");
    }

    private PerformanceCurves curves() {
        return ports().performanceCurves();
    }
}
