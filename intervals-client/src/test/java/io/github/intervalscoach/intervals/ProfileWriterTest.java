package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.AthleteChange;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.LoadFactor;
import io.github.intervalscoach.intents.model.profile.CustomItem.Kind;
import io.github.intervalscoach.intents.model.profile.CustomItem.Visibility;
import io.github.intervalscoach.intents.model.profile.CustomItemChange;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Aggregate;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Holds;
import io.github.intervalscoach.intents.model.profile.HeartRateZones;
import io.github.intervalscoach.intents.model.profile.NewCustomItem;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange;
import io.github.intervalscoach.intents.model.profile.SportSettingsChange.ThresholdChange;
import io.github.intervalscoach.intents.model.profile.Threshold;
import io.github.intervalscoach.intents.model.profile.Zones;
import io.github.intervalscoach.intents.model.workout.LoadBasis;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.ProfileWriter;
import io.github.intervalscoach.intents.safety.ExactText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of athletes, sport settings and custom items, by api.md 1.5 and 1.10 and field-notes 4.5 and 4.8. */
class ProfileWriterTest extends ClientAgainstStub {
    private static final SportSettingsChange NOTHING = SportSettingsChange.none();
    private static final FieldDefinition REM =
            new FieldDefinition("REMSleep", Holds.NUMERIC, Optional.of(Aggregate.AVERAGE));

    @Test
    void recalculatingIsAParameterAndNeverPartOfTheBody() {
        assertThat(sent(NOTHING.set(Threshold.THRESHOLD_HEART_RATE_BPM, 168), HeartRateZones.RECALCULATED))
                .isEqualTo("recalcHrZones=true {\"lthr\":168}");
        assertThat(sent(NOTHING.set(Threshold.THRESHOLD_HEART_RATE_BPM, 168), HeartRateZones.STAY))
                .isEqualTo("recalcHrZones=false {\"lthr\":168}");
        assertThat(service.lastSeen().method()).isEqualTo("PUT");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/sport-settings/Run");
    }

    @Test
    void everyThresholdHasItsKeyAndPaceStaysMetersPerSecond() {
        assertThat(sent(
                        NOTHING.set(Threshold.FTP_WATTS, 250)
                                .set(Threshold.INDOOR_FTP_WATTS, 240)
                                .set(Threshold.W_PRIME_JOULES, 18_000)
                                .set(Threshold.P_MAX_WATTS, 989)
                                .set(Threshold.MAX_HEART_RATE_BPM, 186)
                                .set(Threshold.THRESHOLD_PACE_METERS_PER_SECOND, 3.6363637),
                        HeartRateZones.STAY))
                .endsWith("{\"ftp\":250,\"indoor_ftp\":240,\"w_prime\":18000,\"p_max\":989,\"max_hr\":186,"
                        + "\"threshold_pace\":3.6363637}");
    }

    @Test
    void whatIsWrittenIsReadUnderTheSameKeys() {
        sent(
                NOTHING.sports(List.of("Run"))
                        .set(Threshold.FTP_WATTS, 250)
                        .set(Threshold.INDOOR_FTP_WATTS, 240)
                        .set(Threshold.W_PRIME_JOULES, 18_000)
                        .set(Threshold.P_MAX_WATTS, 989)
                        .set(Threshold.THRESHOLD_HEART_RATE_BPM, 168)
                        .set(Threshold.MAX_HEART_RATE_BPM, 186)
                        .set(Threshold.THRESHOLD_PACE_METERS_PER_SECOND, 3.4)
                        .set(new Zones(Zones.Family.PACE, List.of(77.5, 999.0), List.of("Easy", "Hard"))),
                HeartRateZones.STAY);
        service.says(service.lastSeen().body().replaceFirst("\\{", "{\"id\":31,"));

        var held = answer(ports().profileSettings().sportSettings("i7", "Run"));

        assertThat(held.settings().sports()).containsExactly("Run");
        assertThat(held.settings().ftpWatts()).hasValue(250);
        assertThat(held.settings().indoorFtpWatts()).hasValue(240);
        assertThat(held.settings().wPrimeJoules()).hasValue(18_000);
        assertThat(held.pMaxWatts()).hasValue(989);
        assertThat(held.settings().thresholdHeartRateBpm()).hasValue(168);
        assertThat(held.settings().maxHeartRateBpm()).hasValue(186);
        assertThat(held.settings().thresholdPaceMetersPerSecond()).hasValue(3.4);
        assertThat(held.settings().paceZoneTopsPercentOfThresholdSpeed()).containsExactly(77.5, 999.0);
        assertThat(held.zoneNames().pace()).hasSize(2);
    }

    @Test
    void zonesOfTheAthletesOwnGoOutExactlyAsGiven() {
        assertThat(sent(
                        NOTHING.set(new Zones(
                                        Zones.Family.HEART_RATE, List.of(131.0, 148.0, 186.0), List.of("A", "B", "C")))
                                .set(new Zones(Zones.Family.POWER, List.of(55.0, 999.0), List.of()))
                                .set(new Zones(Zones.Family.PACE, List.of(77.5, 999.0), List.of())),
                        HeartRateZones.STAY))
                .isEqualTo("recalcHrZones=false {\"hr_zones\":[131,148,186],\"hr_zone_names\":[\"A\",\"B\",\"C\"],"
                        + "\"power_zones\":[55,999],\"pace_zones\":[77.5,999]}");
    }

    @Test
    void otherSettingsHaveTheServicesWords() {
        var change = new SportSettingsChange(
                List.of(),
                List.of(),
                Change.to(List.of("Run", "TrailRun")),
                Change.to(PaceUnit.MINUTES_PER_MILE),
                Change.to(600),
                Change.to(0),
                Change.to(List.of(LoadBasis.PACE, LoadBasis.POWER, LoadBasis.HEART_RATE)));

        assertThat(sent(change, HeartRateZones.STAY))
                .endsWith("{\"types\":[\"Run\",\"TrailRun\"],\"warmup_time\":600,\"cooldown_time\":0,"
                        + "\"pace_units\":\"MINS_MILE\",\"load_order\":\"PACE_POWER_HR\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "FTP_WATTS,2.5",
        "FTP_WATTS,0",
        "FTP_WATTS,250.5",
        "W_PRIME_JOULES,18",
        "MAX_HEART_RATE_BPM,300",
        "THRESHOLD_PACE_METERS_PER_SECOND,240",
        "THRESHOLD_PACE_METERS_PER_SECOND,41",
        "THRESHOLD_PACE_METERS_PER_SECOND,-1",
        "FTP_WATTS,NaN"
    })
    void aThresholdInAnotherUnitIsACallersMistake(Threshold threshold, double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOTHING.set(threshold, value))
                .withMessageContaining(threshold.toString());
    }

    @Test
    void zonesRiseAndAreNoPairs() {
        assertThatIllegalArgumentException().isThrownBy(() -> zones(120.0, 140.0, 140.0));
        assertThatIllegalArgumentException().isThrownBy(() -> zones(120.0, 110.0));
        assertThatIllegalArgumentException().isThrownBy(() -> zones(0.0, 110.0));
        assertThatIllegalArgumentException().isThrownBy(() -> zones(120.0, 999.0));
        assertThatIllegalArgumentException().isThrownBy(() -> zones());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Zones(Zones.Family.POWER, List.of(55.0, 999.0), List.of("one")));
    }

    @Test
    void aThresholdCannotBeEmptied() {
        var change = new SportSettingsChange(
                List.of(new ThresholdChange(Threshold.FTP_WATTS, Change.clear())),
                List.of(),
                Change.leave(),
                Change.leave(),
                Change.leave(),
                Change.leave(),
                Change.leave());

        assertThat(failure(writer().changeSportSettings("i7", "Ride", change, HeartRateZones.STAY)))
                .isInstanceOf(PortException.Refused.class)
                .hasMessageContaining("ftp");
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void settingsAreAppliedByPutWithoutABody() {
        service.says("{}");

        assertThat(answer(writer().applySportSettings("i7", "31"))).isEqualTo("31");
        assertThat(service.lastSeen().method()).isEqualTo("PUT");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/sport-settings/31/apply");
        assertThat(service.lastSeen().body()).isEmpty();
    }

    @Test
    void whatTheServiceSetsOtherwiseIsSetOnceMore() {
        service.says("{\"id\":77,\"types\":[\"Rowing\"],\"ftp\":null,\"warmup_time\":0}");

        answer(writer().createSportSettings(
                        "i7",
                        NOTHING.sports(List.of("Rowing")).set(Threshold.FTP_WATTS, 200),
                        List.of("warmup_time=600", "power_zone_names=[\"A=B\"]")));

        String whole = "{\"types\":[\"Rowing\"],\"ftp\":200,\"warmup_time\":600,\"power_zone_names\":[\"A=B\"]}";
        assertThat(service.seen()).extracting(seen -> seen.method()).containsExactly("POST", "PUT");
        assertThat(service.seen()).extracting(seen -> seen.body()).containsExactly(whole, whole);
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7/sport-settings/77");
        assertThat(service.lastSeen().query()).contains("recalcHrZones=false");
    }

    @Test
    void settingsAreAddedForSportsAndDeleted() {
        service.says("{\"id\":77,\"types\":[\"Rowing\"],\"ftp\":200.0,\"lthr\":160}");

        assertThat(answer(writer().createSportSettings(
                                        "i7",
                                        NOTHING.sports(List.of("Rowing")).set(Threshold.FTP_WATTS, 200),
                                        List.of()))
                        .id())
                .isEqualTo("77");
        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().method()).isEqualTo("POST");
        assertThat(service.lastSeen().body()).isEqualTo("{\"types\":[\"Rowing\"],\"ftp\":200}");
        assertThat(answer(writer().deleteSportSettings("i7", "77"))).isEqualTo("77");
        assertThat(service.lastSeen().method()).isEqualTo("DELETE");
    }

    @Test
    void anAthleteIsChangedAndReadAgain() {
        service.says("{\"id\":\"i7\",\"icu_weight\":61.5}");

        var held = answer(writer().changeAthlete(
                        "i7",
                        AthleteChange.none()
                                .weighing(61.5)
                                .resting(47)
                                .shown(UnitSystem.IMPERIAL)
                                .factors(List.of(new LoadFactor("Yoga", 0, 0.5)))));

        assertThat(held.athlete().weightKg()).hasValue(61.5);
        assertThat(service.seen()).extracting(seen -> seen.method()).containsExactly("PUT", "GET");
        assertThat(service.seen().get(0).body())
                .isEqualTo("{\"icu_weight\":61.5,\"icu_resting_hr\":47,\"measurement_preference\":\"feet\","
                        + "\"icu_type_settings\":[{\"type\":\"Yoga\",\"ctlFactor\":0,\"atlFactor\":0.5}]}");
    }

    @Test
    void aFieldIsAddedWithItsContentAndAChartWithout() {
        service.says("{\"id\":9,\"type\":\"INPUT_FIELD\",\"name\":\"REM\"}");
        answer(writer().createCustomItem("i7", NewCustomItem.field(Kind.INPUT_FIELD, "REM", REM)));
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"type\":\"INPUT_FIELD\",\"name\":\"REM\",\"visibility\":\"PRIVATE\","
                        + "\"content\":{\"code\":\"REMSleep\",\"type\":\"numeric\",\"aggregate\":\"AVERAGE\"}}");

        answer(writer().createCustomItem(
                        "i7",
                        new NewCustomItem(
                                Kind.FITNESS_CHART, "C", Optional.of("mine"), Visibility.FOLLOWERS, Optional.empty())));
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"type\":\"FITNESS_CHART\",\"name\":\"C\",\"visibility\":\"FOLLOWERS\","
                        + "\"description\":\"mine\"}");
    }

    @Test
    void contentBelongsToFieldsAndToFieldsOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewCustomItem.field(Kind.FITNESS_CHART, "C", REM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCustomItem(
                        Kind.INPUT_FIELD, "F", Optional.empty(), Visibility.PRIVATE, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FieldDefinition("remSleep", Holds.NUMERIC, Optional.empty()));
    }

    @Test
    void redefiningAFieldSendsTheRestOfItsContentBackForItIsReplacedAsAWhole() {
        service.says("{\"id\":9,\"type\":\"INPUT_FIELD\",\"name\":\"REM\",\"content\":{\"code\":\"REMSleep\","
                + "\"type\":\"numeric\",\"aggregate\":\"SUM\",\"units\":\"s\",\"options\":[1]}}");

        answer(writer().changeCustomItem("i7", "9", CustomItemChange.redefine(REM)));

        assertThat(service.seen()).extracting(seen -> seen.method()).containsExactly("GET", "PUT");
        assertThat(service.lastSeen().body())
                .isEqualTo("{\"content\":{\"code\":\"REMSleep\",\"type\":\"numeric\",\"aggregate\":\"AVERAGE\","
                        + "\"units\":\"s\",\"options\":[1]}}");
    }

    @Test
    void whatIsMadeAnewGetsItsContentBackWhole() {
        service.says("{\"id\":9,\"type\":\"INPUT_FIELD\",\"name\":\"REM\"}");
        var rest = Optional.of(new ExactText("{\"options\":[1],\"aggregate\":\"SUM\"}"));

        answer(writer().createCustomItem(
                        "i7",
                        new NewCustomItem(
                                Kind.INPUT_FIELD,
                                "REM",
                                Optional.empty(),
                                Visibility.PRIVATE,
                                Optional.of(new FieldDefinition("REMSleep", Holds.NUMERIC, Optional.empty())),
                                rest)));
        assertThat(service.lastSeen().body())
                .endsWith("\"content\":{\"options\":[1],\"code\":\"REMSleep\",\"type\":\"numeric\"}}");

        answer(writer().createCustomItem(
                        "i7",
                        new NewCustomItem(
                                Kind.FITNESS_CHART,
                                "C",
                                Optional.empty(),
                                Visibility.PRIVATE,
                                Optional.empty(),
                                rest)));
        assertThat(service.lastSeen().body()).endsWith("\"content\":{\"options\":[1],\"aggregate\":\"SUM\"}}");
    }

    @Test
    void renamingSendsTheNameAlone() {
        service.says("{\"id\":9,\"type\":\"INPUT_FIELD\",\"name\":\"REM2\"}");

        answer(writer().changeCustomItem("i7", "9", CustomItemChange.rename("REM2")));

        assertThat(service.seen()).hasSize(1);
        assertThat(service.lastSeen().body()).isEqualTo("{\"name\":\"REM2\"}");
        assertThat(answer(writer().deleteCustomItem("i7", "9"))).isEqualTo("9");
    }

    private String sent(SportSettingsChange change, HeartRateZones zones) {
        service.says("{\"id\":31}");
        answer(writer().changeSportSettings("i7", "Run", change, zones));
        return service.lastSeen().query() + " " + service.lastSeen().body();
    }

    private static Zones zones(Double... tops) {
        return new Zones(Zones.Family.HEART_RATE, List.of(tops), List.of());
    }

    private ProfileWriter writer() {
        return writePorts().profileWriter();
    }
}
