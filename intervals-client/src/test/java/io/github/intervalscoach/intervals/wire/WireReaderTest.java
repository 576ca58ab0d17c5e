package io.github.intervalscoach.intervals.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireReaderTest {
    @Test
    void wellnessIsAskedForUnderTheServicesNames() {
        assertThat(WireReader.fields(WellnessRow.class).split(","))
                .containsExactlyInAnyOrder(
                        "id",
                        "ctl",
                        "atl",
                        "rampRate",
                        "ctlLoad",
                        "atlLoad",
                        "weight",
                        "tempWeight",
                        "restingHR",
                        "tempRestingHR",
                        "hrv",
                        "hrvSDNN",
                        "sleepSecs",
                        "sleepScore",
                        "sleepQuality",
                        "respiration",
                        "soreness",
                        "fatigue",
                        "stress",
                        "mood",
                        "motivation",
                        "injury",
                        "comments");
    }

    @Test
    void activitiesAreAskedForUnderTheServicesNames() {
        assertThat(WireReader.fields(ActivityRow.class).split(","))
                .containsExactlyInAnyOrder(
                        "id",
                        "icu_athlete_id",
                        "start_date_local",
                        "source",
                        "name",
                        "type",
                        "analyzed",
                        "trainer",
                        "race",
                        "device_watts",
                        "paired_event_id",
                        "compliance",
                        "icu_rpe",
                        "feel",
                        "carbs_ingested",
                        "moving_time",
                        "elapsed_time",
                        "distance",
                        "icu_distance",
                        "total_elevation_gain",
                        "icu_training_load",
                        "power_load",
                        "hr_load",
                        "pace_load",
                        "icu_intensity",
                        "icu_average_watts",
                        "icu_weighted_avg_watts",
                        "icu_ftp",
                        "icu_w_prime",
                        "icu_rolling_ftp",
                        "icu_zone_times",
                        "average_heartrate",
                        "max_heartrate",
                        "lthr",
                        "icu_resting_hr",
                        "decoupling",
                        "icu_hr_zone_times",
                        "average_speed",
                        "pace",
                        "gap",
                        "threshold_pace",
                        "average_cadence",
                        "pace_zone_times",
                        "gap_zone_times",
                        "use_gap_zone_times",
                        "interval_summary",
                        "stream_types",
                        "average_temp",
                        "icu_ignore_time",
                        "icu_ignore_power",
                        "icu_ignore_hr",
                        "ignore_velocity",
                        "ignore_pace");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html>Sign in to the hotel</html>|a web page came instead of JSON",
                "' '|the answer was empty",
                "null|the answer was null",
                "[{\"id\":\"i1\",\"name\":\"Ri|the answer was cut short",
                "[{\"id\":\"i1\",|the answer was cut short",
                "[]]|the answer was not JSON",
                "no|the answer was not JSON",
                "{\"id\":\"i1\"}|the answer was not of the kind it should be",
                "[{\"id\":\"i1\"},{\"distance\":\"far\"}]|the field [1].distance was not of the kind it should be",
                "[{\"distance\":\"12\"}]|the field [0].distance was not of the kind it should be",
                "[{\"name\":7}]|the field [0].name was not of the kind it should be",
                "[{\"trainer\":1}]|the field [0].trainer was not of the kind it should be",
                "[{\"icu_zone_times\":[{\"id\":\"Z1\",\"secs\":{}}]}]|the field [0].icu_zone_times[0].secs was not of the kind it should be",
                "[{\"icu_zone_times\":[60]}]|the field [0].icu_zone_times[0] was not of the kind it should be"
            })
    void saysWhatIsWrongAndWhere(String body, String problem) {
        assertThatThrownBy(() -> WireReader.readList(body, ActivityRow.class))
                .isInstanceOf(UnexpectedShape.class)
                .hasMessage(problem);
    }

    @Test
    void extraFieldsAndNullsAreNoFault() {
        var rows = WireReader.readList(
                "[null,{\"id\":\"i1\",\"name\":null,\"MyField\":{\"a\":[1]},\"_note\":\"x\"}]", ActivityRow.class);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(new WireId("i1"));
            assertThat(row.name()).isNull();
        });
    }

    @Test
    void idsMayBeNumbersOrText() {
        var rows = WireReader.readList(
                "[{\"id\":18728161934},{\"id\":\"007\"},{\"paired_event_id\":5}]", ActivityRow.class);

        assertThat(rows).extracting(ActivityRow::id).startsWith(new WireId("18728161934"), new WireId("007"));
    }

    @Test
    void aWholeNumberThatGrewAFractionIsStillRead() {
        assertThat(WireReader.read("{\"moving_time\":3600.4}", ActivityRow.class)
                        .movingTime())
                .isEqualTo(3600.4);
    }
}
