package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.PaceUnit;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.DayAvailability;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.FormShown;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.LoadFactor;
import io.github.intervalscoach.intents.model.profile.AthletePreferences.TimeForTraining;
import io.github.intervalscoach.intents.model.profile.CustomItem;
import io.github.intervalscoach.intents.model.profile.FieldDefinition;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Aggregate;
import io.github.intervalscoach.intents.model.profile.FieldDefinition.Holds;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import io.github.intervalscoach.intents.model.workout.LoadBasis;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Athletes in full, by api.md 2.9 and 2.10 and field-notes 4.5 and 4.8. */
class ProfileTest extends ClientAgainstStub {
    private static final String ANNA = """
            {"id":"i7","name":"Anna","icu_api_key":"never read","email":"never@read","icu_friend_invite_token":"never read",
             "icu_permission":"WRITE","icu_date_of_birth":"1990-05-01","weight_pref_lb":true,"fahrenheit":false,
             "icu_form_as_percent":true,"icu_mmp_days":90,
             "training_availability":[
               {"day_of_week":7,"training_availability":"UNAVAILABLE","max_training_time":null,"can_train_sports":null},
               {"day_of_week":1,"training_availability":"LIMITED","max_training_time":3600,"can_train_sports":["Run",null]},
               {"day_of_week":9,"training_availability":"LIMITED"},null],
             "icu_type_settings":[{"type":"WeightTraining","ctlFactor":0,"atlFactor":0.5},{"type":"Yoga"},{"type":null}],
             "sportSettings":[{"id":31,"types":["Ride","VirtualRide"],"ftp":250,"p_max":989,"mmp_model":
               {"type":"FFT_CURVES","criticalPower":208,"wPrime":16800,"pMax":989,"ftp":212,"inputPointIndexes":[1]}}],
             "custom_items":[{"id":5,"type":"INPUT_FIELD","name":"REM","visibility":"PRIVATE",
               "content":{"code":"REMSleep","type":"numeric","aggregate":"AVERAGE","units":"s"}}]}
            """;

    @Test
    void oneCallReadsTheWholeAthleteAndNoSecret() {
        service.says(ANNA);

        var anna = answer(ports().profileSettings().detail("i7"));

        assertThat(service.seen()).hasSize(1);
        assertThat(anna.athlete().name().shown()).isEqualTo("Anna");
        assertThat(anna.access()).isEqualTo(Access.WRITE);
        assertThat(anna.toString()).doesNotContain("never");
        var preferences = anna.preferences();
        assertThat(preferences.dateOfBirth()).contains(LocalDate.parse("1990-05-01"));
        assertThat(anna.athlete().shown().mass()).isEqualTo(UnitSystem.IMPERIAL);
        assertThat(anna.athlete().shown().temperature()).isEqualTo(UnitSystem.METRIC);
        assertThat(preferences.formShown()).isEqualTo(FormShown.PERCENT_OF_FITNESS);
        assertThat(preferences.modelDays()).hasValue(90);
    }

    @Test
    void availabilityIsByWeekdayMondayFirst() {
        service.says(ANNA);

        assertThat(answer(ports().profileSettings().detail("i7")).preferences().availability())
                .containsExactly(
                        new DayAvailability(
                                DayOfWeek.MONDAY, TimeForTraining.LIMITED, OptionalInt.of(3600), List.of("Run")),
                        new DayAvailability(
                                DayOfWeek.SUNDAY, TimeForTraining.UNAVAILABLE, OptionalInt.empty(), List.of()));
    }

    @Test
    void aFactorOfZeroIsZeroAndAMissingOneChangesNothing() {
        service.says(ANNA);

        assertThat(answer(ports().profileSettings().detail("i7")).preferences().loadFactors())
                .containsExactly(new LoadFactor("WeightTraining", 0, 0.5), new LoadFactor("Yoga", 1, 1));
    }

    @Test
    void thePowerModelComesWithTheAthlete() {
        service.says(ANNA);

        var ride = answer(ports().profileSettings().detail("i7")).sports().get(0);

        assertThat(ride.id()).isEqualTo("31");
        assertThat(ride.settings().sports()).containsExactly("Ride", "VirtualRide");
        assertThat(ride.powerModel())
                .contains(new SportSettingsDetail.PowerModel(
                        "FFT_CURVES",
                        OptionalInt.of(208),
                        OptionalInt.of(16800),
                        OptionalInt.of(989),
                        OptionalInt.of(212)));
    }

    @Test
    void customItemsComeWithTheAthleteToo() {
        service.says(ANNA);

        assertThat(answer(ports().profileSettings().detail("i7")).customItems())
                .containsExactly(new CustomItem(
                        "5",
                        CustomItem.Kind.INPUT_FIELD,
                        OutsideText.name("REM"),
                        Optional.empty(),
                        Optional.of(CustomItem.Visibility.PRIVATE),
                        Optional.of(new FieldDefinition("REMSleep", Holds.NUMERIC, Optional.of(Aggregate.AVERAGE))),
                        Optional.empty(),
                        new CustomItem.Stored(
                                Optional.of(new ExactText("REM")),
                                Optional.empty(),
                                Optional.of(new ExactText("{\"units\":\"s\"}")))));
    }

    @Test
    void whatElseMakesUpAnItemIsKeptAndWhoseItIsToo() {
        service.says(
                "[{\"id\":5,\"athlete_id\":\"i8\",\"type\":\"INPUT_FIELD\",\"name\":\"REM\",\"content\":"
                        + "{\"code\":\"REMSleep\",\"type\":\"select\",\"options\":[1,2.50]}},"
                        + "{\"id\":6,\"athlete_id\":\"i7\",\"type\":\"FITNESS_CHART\",\"name\":\"C\",\"content\":{\"type\":\"x\"}}]");

        var items = answer(ports().profileSettings().customItems("i7"));

        assertThat(items.get(0).stored().content()).contains(new ExactText("{\"options\":[1,2.5]}"));
        assertThat(items.get(0).isOf("i7")).isFalse();
        assertThat(items.get(1).stored().content()).contains(new ExactText("{\"type\":\"x\"}"));
        assertThat(items.get(1).isOf("i7")).isTrue();
    }

    @Test
    void anAthleteOfNullsIsAnAthleteWithoutAnything() {
        service.says("{\"id\":\"i7\",\"icu_permission\":null,\"training_availability\":null,\"icu_type_settings\":null,"
                + "\"sportSettings\":null,\"custom_items\":null,\"icu_date_of_birth\":null,\"fahrenheit\":null}");

        var bare = answer(ports().profileSettings().detail("i7"));

        assertThat(bare.access()).isEqualTo(Access.UNKNOWN);
        assertThat(bare.sports()).isEmpty();
        assertThat(bare.customItems()).isEmpty();
        assertThat(bare.preferences().availability()).isEmpty();
    }

    @Test
    void anotherAthleteIsNotHandedOn() {
        service.says("{\"id\":\"7\"}");

        assertThat(failure(ports().profileSettings().detail("i7"))).isInstanceOf(PortException.Malformed.class);
    }

    @Test
    void settingsCoverSeveralSportsAndKeepTheServicesUnits() {
        service.says("[{\"id\":32,\"types\":[\"Run\",\"TrailRun\",\"VirtualRun\"],\"threshold_pace\":3.6363637,"
                + "\"pace_units\":\"MINS_KM\",\"pace_zones\":[77.5,87.7,999.0],\"pace_zone_names\":[\"Z1\",null,\"Z\\u20ac3\"],"
                + "\"hr_zones\":[140,160,186],\"max_hr\":186,\"load_order\":\"HR_PACE_POWER\",\"warmup_time\":600,"
                + "\"cooldown_time\":0,\"sweet_spot_min\":84,\"sweet_spot_max\":97,\"default_gear_id\":\"g1\",\"mmp_model\":null,"
                + "\"eFTPSupported\":true}]");

        var run = answer(ports().profileSettings().sportSettings("i7")).get(0);

        assertThat(run.settings().sports()).containsExactly("Run", "TrailRun", "VirtualRun");
        assertThat(run.settings().thresholdPaceMetersPerSecond()).hasValue(3.6363637);
        assertThat(run.settings().paceUnit()).contains(PaceUnit.MINUTES_PER_KILOMETER);
        assertThat(run.settings().paceZoneTopsPercentOfThresholdSpeed()).containsExactly(77.5, 87.7, 999.0);
        assertThat(run.settings().heartRateZoneTopsBpm()).containsExactly(140, 160, 186);
        assertThat(run.zoneNames().pace()).extracting(OutsideText::shown).containsExactly("Z1", "Z\u20ac3");
        assertThat(run.loadOrder()).containsExactly(LoadBasis.HEART_RATE, LoadBasis.PACE, LoadBasis.POWER);
        assertThat(run.warmupSeconds()).hasValue(600);
        assertThat(run.cooldownSeconds()).hasValue(0);
        assertThat(run.sweetSpot().leastPercent()).hasValue(84);
        assertThat(run.sweetSpot().mostPercent()).hasValue(97);
        assertThat(run.defaultGearId()).contains("g1");
        assertThat(run.powerModel()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POWER_HR", "POWER_POWER_HR", "", "CADENCE_HR_POWER"})
    void anOrderThatIsNoneIsAbsent(String order) {
        service.says("{\"id\":1,\"load_order\":\"" + order + "\",\"pace_units\":\"NONE\"}");

        var sport = answer(ports().profileSettings().sportSettings("i7", "1"));
        assertThat(sport.loadOrder()).isEmpty();
        assertThat(sport.settings().paceUnit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31,/sport-settings/31", "Run,/sport-settings/Run"})
    void settingsAreFoundByIdOrBySport(String name, String path) {
        service.says("{\"id\":31}");

        assertThat(answer(ports().profileSettings().sportSettings("i7", name)).id())
                .isEqualTo("31");
        assertThat(service.lastSeen().path()).endsWith(path);
    }

    @Test
    void theActivitiesThatSettingsCoverAreListed() {
        service.says(
                "[{\"id\":\"i9\",\"start_date_local\":\"2026-03-01T07:00:00\",\"type\":\"Run\",\"name\":\"Easy\"}]");

        var covered = answer(ports().profileSettings().coveredActivities("i7", "31"));

        assertThat(service.lastSeen().path()).endsWith("/sport-settings/31/matching-activities");
        assertThat(covered.get(0).id()).isEqualTo("i9");
        assertThat(covered.get(0).start()).isEqualTo(LocalDateTime.parse("2026-03-01T07:00"));
    }

    @Test
    void contentOfOtherItemsIsNotReadAsAFieldsAndUnknownKindsAreTolerated() {
        service.says(
                "[{\"id\":1,\"type\":\"FITNESS_CHART\",\"name\":\"C\",\"content\":{\"code\":7}},"
                        + "{\"id\":2,\"type\":\"HOLOGRAM\",\"name\":null,\"content\":null},"
                        + "{\"id\":3,\"type\":\"ACTIVITY_FIELD\",\"name\":\"F\",\"content\":{\"code\":\"lower\",\"type\":\"numeric\"}}]");

        var items = answer(ports().profileSettings().customItems("i7"));

        assertThat(items)
                .extracting(CustomItem::kind)
                .containsExactly(CustomItem.Kind.FITNESS_CHART, CustomItem.Kind.OTHER, CustomItem.Kind.ACTIVITY_FIELD);
        assertThat(items).allSatisfy(item -> assertThat(item.field()).isEmpty());
    }
}
