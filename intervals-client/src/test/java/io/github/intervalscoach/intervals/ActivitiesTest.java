package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.port.PortException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesTest extends ClientAgainstStub {
    private static final String HEAD =
            "\"id\":\"i5\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-05T07:30:00\"";

    @Test
    void oneCallCoversThePeriodAndNamesWhatIsRead() {
        service.says("[]");

        assertThat(answer(ports().trainingLog().activities("i7", MARCH))).isEmpty();
        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/activities");
        assertThat(service.lastSeen().query()).startsWith("oldest=2026-03-01&newest=2026-03-31&fields=");
        assertThat(fieldsAskedFor())
                .contains("id", "icu_athlete_id", "start_date_local", "source", "type", "icu_training_load");
    }

    @Test
    void readsIdentityAndPlace() {
        var ride = ride("\"name\":\"Hills\",\"type\":\"VirtualRide\",\"source\":\"GARMIN_CONNECT\",\"trainer\":true,"
                + "\"race\":true,\"analyzed\":\"2026-03-05T09:00:00.000+00:00\",\"device_watts\":true,"
                + "\"interval_summary\":[\"4x 8m 231w\"],\"stream_types\":[\"time\",\"watts\"],\"average_temp\":21.5");

        assertThat(ride.id()).isEqualTo("i5");
        assertThat(ride.athleteId()).isEqualTo("i7");
        assertThat(ride.start()).isEqualTo(LocalDateTime.parse("2026-03-05T07:30:00"));
        assertThat(ride.name().shown()).isEqualTo("Hills");
        assertThat(ride.sport()).isEqualTo("VirtualRide");
        assertThat(ride.source()).isEqualTo(Source.RECORDED);
        assertThat(ride.indoor()).isTrue();
        assertThat(ride.race()).isTrue();
        assertThat(ride.analyzed()).isTrue();
        assertThat(ride.deviceWatts()).contains(true);
        assertThat(ride.intervalSummary()).containsExactly("4x 8m 231w");
        assertThat(ride.streams()).containsExactly("time", "watts");
        assertThat(ride.averageTemperatureCelsius()).hasValue(21.5);
    }

    @Test
    void intensityStaysAPercentage() {
        var load = ride("\"type\":\"Ride\",\"icu_intensity\":66.82692,\"icu_training_load\":41,\"power_load\":41,"
                        + "\"hr_load\":44,\"pace_load\":null")
                .load();

        assertThat(load.intensityPercent()).hasValue(66.82692);
        assertThat(load.points()).hasValue(41);
        assertThat(load.powerPoints()).hasValue(41);
        assertThat(load.heartRatePoints()).hasValue(44);
        assertThat(load.pacePoints()).isEmpty();
    }

    @Test
    void readsPowerUnderTheServicesOwnNames() {
        var power = ride("\"type\":\"Ride\",\"icu_average_watts\":131,\"icu_weighted_avg_watts\":139,\"icu_ftp\":208,"
                        + "\"icu_w_prime\":16800,\"icu_rolling_ftp\":212,\"average_watts\":1,\"normalized_power\":1")
                .power();

        assertThat(power.averageWatts()).hasValue(131);
        assertThat(power.normalizedWatts()).hasValue(139);
        assertThat(power.ftpWatts()).hasValue(208);
        assertThat(power.wPrimeJoules()).hasValue(16800);
        assertThat(power.estimatedFtpWatts()).hasValue(212);
    }

    /** field-notes 4.3: names that other clients read and the service never sends. */
    @Test
    void namesThatDoNotExistAreNotRead() {
        var activity = ride(
                "\"type\":\"Ride\",\"average_watts\":1,\"normalized_power\":2,\"weighted_average_watts\":3,\"tss\":4,\"hrss\":5,"
                        + "\"trainingLoad\":6,\"max_watts\":7,\"indoor\":true,\"perceived_exertion\":8,\"duration\":9,\"elevationGain\":10,"
                        + "\"zones\":{\"power\":[11],\"hr\":[12]},\"icu_groups\":[{\"id\":\"15s@357w\"}]");

        assertThat(activity.power().averageWatts()).isEmpty();
        assertThat(activity.power().normalizedWatts()).isEmpty();
        assertThat(activity.load().points()).isEmpty();
        assertThat(activity.load().heartRatePoints()).isEmpty();
        assertThat(activity.indoor()).isFalse();
        assertThat(activity.rpe()).isEmpty();
        assertThat(activity.volume().elapsedSeconds()).isEmpty();
        assertThat(activity.volume().elevationGainMeters()).isEmpty();
        assertThat(activity.power().zoneSeconds()).isEmpty();
        assertThat(activity.heartRate().zoneSeconds()).isEmpty();
        assertThat(activity.intervalSummary()).isEmpty();
    }

    @Test
    void theOverlappingSweetSpotRowIsNoZone() {
        assertThat(zones("[{\"id\":\"Z1\",\"secs\":600},{\"id\":\"Z2\",\"secs\":1200},{\"id\":\"Z3\",\"secs\":0},"
                        + "{\"id\":\"SS\",\"secs\":900}]"))
                .containsExactly(600, 1200, 0);
    }

    @Test
    void powerZonesGoByTheirNameNotTheirPlace() {
        assertThat(zones("[{\"id\":\"SS\",\"secs\":9},{\"id\":\"Z3\",\"secs\":30},null,{\"id\":\"Z1\",\"secs\":10}]"))
                .containsExactly(10, 0, 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[{\"id\":\"SS\",\"secs\":9}]", "[{\"id\":\"Z1\",\"secs\":null}]"})
    void unknownPowerZoneTimesAreEmpty(String rows) {
        assertThat(zones(rows)).isEmpty();
    }

    @Test
    void heartRateZoneTimesAreAPlainList() {
        var heart = ride("\"type\":\"Ride\",\"icu_hr_zone_times\":[900,1200,0],\"average_heartrate\":132,"
                        + "\"max_heartrate\":171,\"lthr\":165,\"icu_resting_hr\":48,\"decoupling\":-1.25")
                .heartRate();

        assertThat(heart.zoneSeconds()).containsExactly(900, 1200, 0);
        assertThat(heart.averageBpm()).hasValue(132);
        assertThat(heart.maxBpm()).hasValue(171);
        assertThat(heart.thresholdBpm()).hasValue(165);
        assertThat(heart.restingBpm()).hasValue(48);
        assertThat(heart.decouplingPercent()).hasValue(-1.25);
    }

    @Test
    void paceIsMetersPerSecondAndRunningCadenceCountsOneLeg() {
        var pace = ride("\"type\":\"Run\",\"pace\":2.064,\"average_speed\":2.0,\"gap\":2.081,\"threshold_pace\":3.3898,"
                        + "\"average_cadence\":72.9,\"pace_zone_times\":[100,200]")
                .pace();

        assertThat(pace.averageMetersPerSecond()).hasValue(2.064);
        assertThat(pace.gradeAdjustedMetersPerSecond()).hasValue(2.081);
        assertThat(pace.thresholdMetersPerSecond()).hasValue(3.3898);
        assertThat(pace.averageCadenceRpm()).hasValue(72.9);
        assertThat(pace.zoneSeconds()).containsExactly(100, 200);
    }

    @Test
    void paceZonesFollowTheAthletesChoiceOfGradeAdjustment() {
        var pace = ride("\"type\":\"Run\",\"pace_zone_times\":[100,200],\"gap_zone_times\":[150,150],"
                        + "\"use_gap_zone_times\":true")
                .pace();

        assertThat(pace.zoneSeconds()).containsExactly(150, 150);
    }

    @Test
    void theServicesOwnDistanceComesFirst() {
        var volume = ride("\"type\":\"Ride\",\"distance\":20000.0,\"icu_distance\":20100.5,\"moving_time\":3307,"
                        + "\"elapsed_time\":3400,\"total_elevation_gain\":0.0")
                .volume();

        assertThat(volume.distanceMeters()).hasValue(20100.5);
        assertThat(volume.movingSeconds()).hasValue(3307);
        assertThat(volume.elapsedSeconds()).hasValue(3400);
        assertThat(volume.elevationGainMeters()).hasValue(0);
        assertThat(ride("\"type\":\"Ride\",\"distance\":20000.0").volume().distanceMeters())
                .hasValue(20000);
    }

    @Test
    void whatTheAthleteSaidKeepsItsScaleAndItsZeros() {
        var ride = ride("\"type\":\"Ride\",\"icu_rpe\":3,\"feel\":1,\"carbs_ingested\":0,\"perceived_exertion\":9");

        assertThat(ride.rpe()).hasValue(3);
        assertThat(ride.feel()).hasValue(1);
        assertThat(ride.carbohydrateIntakeGrams()).hasValue(0);
    }

    @Test
    void thePlanIsFoundUnderThePairedEventId() {
        var ride = ride("\"type\":\"Ride\",\"paired_event_id\":4711,\"compliance\":100.21212");

        assertThat(ride.plannedEventId()).contains("4711");
        assertThat(ride.compliancePercent()).hasValue(100.21212);
    }

    @ParameterizedTest
    @CsvSource({
        "icu_ignore_time,TIME",
        "icu_ignore_power,POWER",
        "icu_ignore_hr,HEART_RATE",
        "ignore_velocity,PACE",
        "ignore_pace,PACE",
    })
    void whatTheAthleteExcludedIsNamed(String key, Activity.Exclusion excluded) {
        assertThat(ride("\"type\":\"Ride\",\"" + key + "\":true").excluded()).containsExactly(excluded);
        assertThat(ride("\"type\":\"Ride\",\"" + key + "\":false").excluded()).isEmpty();
    }

    @Test
    void nullsAreAbsent() {
        var ride = ride("\"type\":null,\"moving_time\":60,\"name\":null,\"source\":null,\"analyzed\":null,"
                + "\"device_watts\":null,\"paired_event_id\":null,\"icu_rpe\":null,\"icu_training_load\":null,"
                + "\"icu_zone_times\":null,\"icu_hr_zone_times\":null,\"pace_zone_times\":null,"
                + "\"interval_summary\":null,\"stream_types\":null,\"trainer\":null,\"icu_ignore_power\":null");

        assertThat(ride.sport()).isEqualTo("Other");
        assertThat(ride.name().shown()).isEmpty();
        assertThat(ride.source()).isEqualTo(Source.RECORDED);
        assertThat(ride.analyzed()).isFalse();
        assertThat(ride.deviceWatts()).isEmpty();
        assertThat(ride.plannedEventId()).isEmpty();
        assertThat(ride.rpe()).isEmpty();
        assertThat(ride.load().points()).isEmpty();
        assertThat(ride.power().zoneSeconds()).isEmpty();
        assertThat(ride.heartRate().zoneSeconds()).isEmpty();
        assertThat(ride.pace().zoneSeconds()).isEmpty();
        assertThat(ride.intervalSummary()).isEmpty();
        assertThat(ride.streams()).isEmpty();
        assertThat(ride.indoor()).isFalse();
        assertThat(ride.excluded()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"source\":\"STRAVA\",\"_note\":\"STRAVA activities are not available via the API\"",
                "\"source\":\"STRAVA\"",
                "\"source\":null,\"_note\":null",
                "\"source\":null,\"type\":null,\"icu_training_load\":null",
            })
    void aStubIsWithheld(String rest) {
        service.says("[{\"id\":\"18728161934\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-05T07:30:00\","
                + rest + "}]");

        assertThat(answer(ports().trainingLog().activities("i7", MARCH)))
                .containsExactly(new WithheldActivity(
                        "18728161934", "i7", LocalDateTime.parse("2026-03-05T07:30:00"), Source.STRAVA));
    }

    @Test
    void aStravaActivityThatTellsSomethingIsNoStub() {
        service.says("[{\"id\":\"99\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-05T07:30:00\","
                + "\"source\":\"STRAVA\",\"type\":\"Ride\",\"moving_time\":3600,\"icu_training_load\":50}]");

        assertThat(answer(ports().trainingLog().activities("i7", MARCH)))
                .singleElement()
                .isInstanceOfSatisfying(Activity.class, ride -> {
                    assertThat(ride.source()).isEqualTo(Source.STRAVA);
                    assertThat(ride.load().points()).hasValue(50);
                });
    }

    @Test
    void bareDigitsAloneMakeNoStub() {
        service.says("[{\"id\":99,\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-05T07:30:00\","
                + "\"source\":\"UPLOAD\",\"type\":\"Ride\"}]");

        assertThat(answer(ports().trainingLog().activities("i7", MARCH)))
                .singleElement()
                .isInstanceOf(Activity.class)
                .extracting(LoggedActivity::id)
                .isEqualTo("99");
    }

    @Test
    void manualEntriesAreKnownAsSuch() {
        assertThat(ride("\"type\":\"Yoga\",\"source\":\"MANUAL\"").source()).isEqualTo(Source.MANUAL);
    }

    @Test
    void activitiesComeOldestFirstAndOnlyThoseAskedFor() {
        service.says("[" + row("c", "2026-04-01T00:00:00") + "," + row("b", "2026-03-31T23:59:59") + ","
                + row("a", "2026-03-01T00:00:00") + "," + row("z", "2026-02-28T23:59:59") + "]");

        assertThat(answer(ports().trainingLog().activities("i7", MARCH)))
                .extracting(LoggedActivity::id)
                .containsExactly("a", "b");
    }

    @Test
    void anotherAthletesActivityInTheListIsNotHandedOn() {
        service.says("[" + row("a", "2026-03-01T00:00:00") + ",{\"id\":\"b\",\"icu_athlete_id\":\"7\","
                + "\"start_date_local\":\"2026-03-01T00:00:00\",\"type\":\"Ride\"}]");

        PortException failure = failure(ports().trainingLog().activities("i7", MARCH));

        assertThat(failure).isInstanceOf(PortException.Malformed.class);
        assertThat(failure.cause()).contains("icu_athlete_id");
        assertThat(failure(ports().trainingLog().activities("0", MARCH))).isInstanceOf(PortException.Malformed.class);
    }

    @Test
    void theOwnerOfTheKeyIsWhoeverTheAnswerNames() {
        service.says("[" + row("a", "2026-03-01T00:00:00") + "]");

        assertThat(answer(ports().trainingLog().activities("0", MARCH)))
                .extracting(LoggedActivity::athleteId)
                .containsExactly("i7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"i5\",\"icu_athlete_id\":\"i7\"}|start_date_local is missing",
                "{\"id\":\"i5\",\"icu_athlete_id\":\"i7\",\"start_date_local\":null}|start_date_local is missing",
                "{\"id\":\"i5\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"5/3/26\"}|start_date_local was not a"
                        + " date",
                "{\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-05T07:30:00\"}|field id is missing",
            })
    void withoutIdOrStartAnActivityIsMalformed(String row, String what) {
        service.says("[" + row + "]");

        assertThat(failure(ports().trainingLog().activities("i7", MARCH)).cause())
                .contains(what);
    }

    @Test
    void oneActivityComesWithItsIntervals() {
        service.says("{" + HEAD
                + ",\"type\":\"Ride\",\"icu_groups\":[{\"id\":\"15s@357w83rpm\",\"count\":4}],\"icu_intervals\":[{\"id\":1,\"type\":\"WORK\",\"label\":\"Big"
                + " one\",\"group_id\":\"15s@357w83rpm\",\"start_index\":600,"
                + "\"end_index\":1080,\"start_time\":620,\"end_time\":1100,\"moving_time\":478,\"elapsed_time\":480,"
                + "\"distance\":4000.5,\"average_watts\":231,\"weighted_average_watts\":233,\"average_heartrate\":155,"
                + "\"max_heartrate\":161,\"average_cadence\":88.5,\"average_speed\":8.3,\"intensity\":92,"
                + "\"training_load\":11.2,\"zone\":4,\"CustomField\":1}]}");

        ActivityDetail detail = answer(ports().trainingLog().activity("i5"));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5");
        assertThat(service.lastSeen().query()).isEqualTo("intervals=true");
        assertThat(detail.entry().id()).isEqualTo("i5");
        Interval interval = detail.intervals().get(0);
        assertThat(interval.kind()).isEqualTo(Interval.Kind.WORK);
        assertThat(interval.label().orElseThrow().shown()).isEqualTo("Big one");
        assertThat(interval.groupId()).contains("15s@357w83rpm");
        assertThat(interval.startIndex()).isEqualTo(600);
        assertThat(interval.endIndex()).isEqualTo(1080);
        assertThat(interval.startSeconds()).isEqualTo(620);
        assertThat(interval.movingSeconds()).isEqualTo(478);
        assertThat(interval.elapsedSeconds()).isEqualTo(480);
        assertThat(interval.distanceMeters()).hasValue(4000.5);
        assertThat(interval.averageWatts()).hasValue(231);
        assertThat(interval.normalizedWatts()).hasValue(233);
        assertThat(interval.averageHeartRateBpm()).hasValue(155);
        assertThat(interval.maxHeartRateBpm()).hasValue(161);
        assertThat(interval.averageCadenceRpm()).hasValue(88.5);
        assertThat(interval.averageMetersPerSecond()).hasValue(8.3);
        assertThat(interval.intensityPercent()).hasValue(92);
        assertThat(interval.loadPoints()).hasValue(11.2);
        assertThat(interval.zone()).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"icu_intervals\":null", ",\"icu_intervals\":[]", ",\"icu_intervals\":[null,{}]"})
    void anActivityMayHaveNoIntervalsYet(String intervals) {
        service.says("{" + HEAD + ",\"type\":\"Ride\"" + intervals + "}");

        assertThat(answer(ports().trainingLog().activity("i5")).intervals()).isEmpty();
    }

    @Test
    void anIntervalNeedsOnlyToSayWhereItIs() {
        service.says("{" + HEAD + ",\"type\":\"Run\",\"icu_intervals\":[{\"type\":\"RECOVERY\",\"start_index\":0,"
                + "\"end_index\":60,\"start_time\":0,\"end_time\":75,\"average_watts\":null,\"label\":null}]}");

        assertThat(answer(ports().trainingLog().activity("i5")).intervals())
                .singleElement()
                .satisfies(interval -> {
                    assertThat(interval.kind()).isEqualTo(Interval.Kind.RECOVERY);
                    assertThat(interval.elapsedSeconds()).isEqualTo(75);
                    assertThat(interval.movingSeconds()).isEqualTo(75);
                    assertThat(interval.averageWatts()).isEmpty();
                    assertThat(interval.label()).isEmpty();
                });
    }

    @Test
    void aWithheldActivityIsWithheldAloneToo() {
        service.says("{\"id\":\"99\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"2026-03-05T07:30:00\","
                + "\"source\":\"STRAVA\",\"_note\":\"x\"}");

        ActivityDetail detail = answer(ports().trainingLog().activity("99"));

        assertThat(detail.entry()).isInstanceOf(WithheldActivity.class);
        assertThat(detail.intervals()).isEmpty();
    }

    @Test
    void anActivityThatDoesNotSayWhoseItIsIsMalformed() {
        service.says("{\"id\":\"i5\",\"start_date_local\":\"2026-03-05T07:30:00\",\"type\":\"Ride\"}");

        assertThat(failure(ports().trainingLog().activity("i5")).cause()).contains("icu_athlete_id is missing");
    }

    @Test
    void anActivityIdNeverReachesAnotherPath() {
        service.says(404, "{}");

        assertThat(failure(ports().trainingLog().activity("i1/../x?y#z"))).isInstanceOf(PortException.NotFound.class);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i1%2F..%2Fx%3Fy%23z");
        assertThat(service.lastSeen().query()).isEqualTo("intervals=true");
    }

    private Activity ride(String fields) {
        service.says("[{" + HEAD + "," + fields + "}]");
        var log = answer(ports().trainingLog().activities("i7", MARCH));
        assertThat(log).singleElement().isInstanceOf(Activity.class);
        return (Activity) log.get(0);
    }

    private List<Integer> zones(String rows) {
        return ride("\"type\":\"Ride\",\"icu_zone_times\":" + rows).power().zoneSeconds();
    }

    private static String row(String id, String start) {
        return "{\"id\":\"" + id + "\",\"icu_athlete_id\":\"i7\",\"start_date_local\":\"" + start
                + "\",\"type\":\"Ride\"}";
    }
}
