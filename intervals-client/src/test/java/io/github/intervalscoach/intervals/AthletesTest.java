package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.model.Sex;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AthletesTest extends ClientAgainstStub {
    private static final String ANNA = """
            {"id":"i7","name":"Anna","sex":"F","timezone":"Australia/Perth","measurement_preference":"feet",
             "icu_weight":61.5,"weight":70.0,"icu_resting_hr":48,"icu_api_key":"never read","email":"never read",
             "sportSettings":[{"types":["Ride","VirtualRide"],"ftp":250,"indoor_ftp":240,"w_prime":18000,"lthr":165,
               "max_hr":186,"threshold_pace":null,"power_zones":[55,75,90,105,120,150,999],
               "hr_zones":[130,145,155,165,170,178,186],"pace_zones":null},
              {"types":["Run"],"threshold_pace":3.3898,"pace_units":"MINS_KM","pace_zones":[77.5,87.7,94.3,100.0,999.0],
               "hr_zones":null,"power_zones":null}]}
            """;

    @Test
    void theOwnerIsAskedForAsZero() {
        service.says(ANNA);

        assertThat(answer(ports().athleteProfiles().owner()).id()).isEqualTo("i7");
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/0");
    }

    @Test
    void theOwnerIsTheAthleteInTheSettingsWhenThereIsOne() {
        service.says(ANNA);

        try (var client = client(Optional.of("i7"))) {
            assertThat(answer(client.ports().athleteProfiles().owner()).id()).isEqualTo("i7");
        }
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i7");
    }

    @Test
    void readsTheAthlete() {
        service.says(ANNA);

        var anna = answer(ports().athleteProfiles().athlete("i7"));

        assertThat(anna.name().shown()).isEqualTo("Anna");
        assertThat(anna.zone()).isEqualTo(ZoneId.of("Australia/Perth"));
        assertThat(anna.units()).isEqualTo(UnitSystem.IMPERIAL);
        assertThat(anna.sex()).contains(Sex.FEMALE);
        assertThat(anna.weightKg()).hasValue(61.5);
        assertThat(anna.restingHeartRateBpm()).hasValue(48);
        assertThat(anna.toString()).doesNotContain("never read");
    }

    @Test
    void zonesAreTopsPowerInPercentHeartRateInBeats() {
        service.says(ANNA);

        var ride = answer(ports().athleteProfiles().athlete("i7"))
                .settingsFor("VirtualRide")
                .orElseThrow();

        assertThat(ride.ftpWatts()).hasValue(250);
        assertThat(ride.indoorFtpWatts()).hasValue(240);
        assertThat(ride.wPrimeJoules()).hasValue(18000);
        assertThat(ride.thresholdHeartRateBpm()).hasValue(165);
        assertThat(ride.maxHeartRateBpm()).hasValue(186);
        assertThat(ride.powerZoneTopsPercentOfFtp()).containsExactly(55, 75, 90, 105, 120, 150, 999);
        assertThat(ride.heartRateZoneTopsBpm()).containsExactly(130, 145, 155, 165, 170, 178, 186);
        assertThat(ride.paceZoneTopsPercentOfThresholdSpeed()).isEmpty();
        assertThat(ride.thresholdPaceMetersPerSecond()).isEmpty();
    }

    @Test
    void thresholdPaceIsMetersPerSecondWhateverTheDisplayUnit() {
        service.says(ANNA);

        var run = answer(ports().athleteProfiles().athlete("i7"))
                .settingsFor("Run")
                .orElseThrow();

        assertThat(run.thresholdPaceMetersPerSecond()).hasValue(3.3898);
        assertThat(run.paceZoneTopsPercentOfThresholdSpeed()).containsExactly(77.5, 87.7, 94.3, 100.0, 999.0);
        assertThat(run.ftpWatts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"i7\"}",
                "{\"id\":\"i7\",\"name\":null,\"sex\":null,\"timezone\":null,\"measurement_preference\":null,"
                        + "\"icu_weight\":null,\"weight\":null,\"icu_resting_hr\":null,\"sportSettings\":null}"
            })
    void nothingButAnIdIsEnough(String body) {
        service.says(body);

        var bare = answer(ports().athleteProfiles().athlete("i7"));

        assertThat(bare.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(bare.units()).isEqualTo(UnitSystem.METRIC);
        assertThat(bare.sex()).isEmpty();
        assertThat(bare.weightKg()).isEmpty();
        assertThat(bare.restingHeartRateBpm()).isEmpty();
        assertThat(bare.sports()).isEmpty();
    }

    @Test
    void nullsInsideTheSettingsAreAbsent() {
        service.says(
                "{\"id\":\"i7\",\"sportSettings\":[null,{\"types\":null,\"ftp\":null,\"hr_zones\":[120,null,180]}]}");

        assertThat(answer(ports().athleteProfiles().athlete("i7")).sports())
                .singleElement()
                .satisfies(sport -> {
                    assertThat(sport.sports()).isEmpty();
                    assertThat(sport.ftpWatts()).isEmpty();
                    assertThat(sport.heartRateZoneTopsBpm()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "", "not a zone"})
    void anUnknownTimezoneIsUtc(String zone) {
        service.says("{\"id\":\"i7\",\"timezone\":\"" + zone + "\"}");

        assertThat(answer(ports().athleteProfiles().athlete("i7")).zone()).isEqualTo(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource({"M,MALE", "F,FEMALE"})
    void sexIsALetter(String letter, Sex sex) {
        service.says("{\"id\":\"i7\",\"sex\":\"" + letter + "\"}");

        assertThat(answer(ports().athleteProfiles().athlete("i7")).sex()).contains(sex);
    }

    @Test
    void theOlderWeightCountsWhenTheNewerIsAbsent() {
        service.says("{\"id\":\"i7\",\"icu_weight\":null,\"weight\":70.5}");

        assertThat(answer(ports().athleteProfiles().athlete("i7")).weightKg()).hasValue(70.5);
    }

    @Test
    void anotherAthleteThanTheOneAskedForIsNotHandedOn() {
        service.says("{\"id\":\"7\",\"name\":\"Somebody else\"}");

        assertThat(failure(ports().athleteProfiles().athlete("i7"))).isInstanceOf(PortException.Malformed.class);
    }

    @Test
    void anAthleteWithoutAnIdIsMalformed() {
        service.says("{\"name\":\"Anna\"}");

        assertThat(failure(ports().athleteProfiles().owner()).cause()).contains("field id is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void anIdOfDotsIsNotFoundAndNotAsked(String id) {
        assertThat(failure(ports().athleteProfiles().athlete(id))).isInstanceOf(PortException.NotFound.class);
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void anIdNeverReachesAnotherPath() {
        service.says(404, "{}");

        failure(ports().athleteProfiles().athlete("i1/../x?y#z"));

        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/athlete/i1%2F..%2Fx%3Fy%23z");
        assertThat(service.lastSeen().query()).isEmpty();
    }

    @Test
    void readsTheRoster() {
        service.on("/api/v1/athletes", 200, "[{\"id\":\"i7\",\"name\":\"Anna\"},{\"id\":\"7\",\"name\":null}]");

        assertThat(answer(ports().athleteProfiles().roster()))
                .containsExactly(
                        new RosterEntry("i7", OutsideText.name("Anna")), new RosterEntry("7", OutsideText.name("")));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whereTheRosterIsRefusedTheOwnerIsAlone(int status) {
        service.on("/api/v1/athletes", status, "{}").on("/api/v1/athlete/0", 200, ANNA);

        assertThat(answer(ports().athleteProfiles().roster()))
                .containsExactly(new RosterEntry("i7", OutsideText.name("Anna")));
    }

    @Test
    void aRosterThatFailsOtherwiseFails() {
        service.on("/api/v1/athletes", 401, "{}").on("/api/v1/athlete/0", 200, ANNA);

        assertThat(failure(ports().athleteProfiles().roster())).isInstanceOf(PortException.Unauthorised.class);
    }
}
