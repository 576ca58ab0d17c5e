package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.port.PortException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest extends ClientAgainstStub {
    @Test
    void asksForTheKindsByTheServicesNamesAndForTheirTime() {
        service.says("[]");

        assertThat(answer(ports().trainingLog().streams("i5", EnumSet.allOf(StreamKind.class)))
                        .byKind())
                .isEmpty();
        assertThat(service.lastSeen().path()).isEqualTo("/api/v1/activity/i5/streams");
        assertThat(service.lastSeen().query())
                .isEqualTo("types=time,watts,heartrate,cadence,velocity_smooth,ga_velocity,distance,altitude,temp,"
                        + "raw_watts,raw_heartrate,grade_smooth,latlng,w_bal,dfa_a1");
    }

    @ParameterizedTest
    @CsvSource({
        "POWER_WATTS,watts",
        "HEART_RATE_BPM,heartrate",
        "CADENCE_RPM,cadence",
        "SPEED_METERS_PER_SECOND,velocity_smooth",
        "GRADE_ADJUSTED_SPEED_METERS_PER_SECOND,ga_velocity",
        "DISTANCE_METERS,distance",
        "ALTITUDE_METERS,altitude",
        "TEMPERATURE_CELSIUS,temp",
        "RAW_POWER_WATTS,raw_watts",
        "RAW_HEART_RATE_BPM,raw_heartrate",
        "GRADE_PERCENT,grade_smooth",
        "LATITUDE_DEGREES,latlng",
        "W_PRIME_BALANCE_JOULES,w_bal",
        "DFA_ALPHA_1,dfa_a1",
    })
    void eachKindHasItsStream(StreamKind kind, String type) {
        service.says("[{\"type\":\"" + type + "\",\"data\":[1.5,2]}]");

        var streams = answer(ports().trainingLog().streams("i5", Set.of(kind)));

        assertThat(streams.activityId()).isEqualTo("i5");
        assertThat(streams.find(kind).orElseThrow().toArray()).containsExactly(1.5, 2);
        assertThat(service.lastSeen().query()).isEqualTo("types=time," + type);
    }

    @Test
    void nothingIsAskedForNothing() {
        assertThat(answer(ports().trainingLog().streams("i5", Set.of())).byKind())
                .isEmpty();
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void theTimeAxisMayHaveHoles() {
        var power = power("[{\"type\":\"time\",\"data\":[0,1,2,30]},{\"type\":\"watts\",\"data\":[100,0,120,130]}]")
                .find(StreamKind.POWER_WATTS)
                .orElseThrow();

        assertThat(power.toSeconds()).containsExactly(0, 1, 2, 30);
        assertThat(power.toArray()).containsExactly(100, 0, 120, 130);
    }

    @Test
    void withoutATimeAxisSamplesAreSeconds() {
        var power = power("[{\"type\":\"watts\",\"data\":[100,110]}]")
                .find(StreamKind.POWER_WATTS)
                .orElseThrow();

        assertThat(power.toSeconds()).containsExactly(0, 1);
    }

    @Test
    void aNullSampleHasNoValue() {
        var power = power("[{\"type\":\"watts\",\"data\":[100,null,0]}]")
                .find(StreamKind.POWER_WATTS)
                .orElseThrow();

        assertThat(power.value(1)).isEmpty();
        assertThat(power.value(2)).hasValue(0);
        assertThat(power.known()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]",
                "[{\"type\":\"watts\",\"data\":null}]",
                "[{\"type\":\"watts\",\"data\":[]}]",
                "[{\"type\":\"watts\"}]",
                "[{\"type\":null,\"data\":[1]}]",
                "[null,{\"type\":\"time\",\"data\":[0,1]}]",
            })
    void aMissingKindIsAbsent(String body) {
        assertThat(power(body).byKind()).isEmpty();
    }

    @Test
    void kindsNobodyAskedForDoNoHarm() {
        var streams = power(
                "[{\"type\":\"hrv\",\"data\":[[800,810],null]},{\"type\":\"latlng\",\"data\":[1,2,3],"
                        + "\"data2\":[4,5,6]},{\"type\":\"moving\",\"data\":[true,false]},{\"type\":\"watts\",\"data\":[1,2]}]");

        assertThat(streams.byKind()).containsOnlyKeys(StreamKind.POWER_WATTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"watts\":[1,2]}|not of the kind",
                "[{\"type\":\"time\",\"data\":[0,1,2]},{\"type\":\"watts\",\"data\":[1,2]}]|watts has 2 samples where"
                        + " the others have 3",
                "[{\"type\":\"watts\",\"data\":[1,\"2\"]}]|sample 1 of the stream watts",
                "[{\"type\":\"watts\",\"data\":[1,[2]]}]|sample 1 of the stream watts",
                "[{\"type\":\"watts\",\"data\":{\"0\":1}}]|stream watts was not a list",
                "[{\"type\":\"time\",\"data\":[0,1,1]},{\"type\":\"watts\",\"data\":[1,2,3]}]|sample 2 of the stream"
                        + " time",
                "[{\"type\":\"time\",\"data\":[0,null]},{\"type\":\"watts\",\"data\":[1,2]}]|sample 1 of the stream"
                        + " time",
                "[{\"type\":\"time\",\"data\":[-1,0]},{\"type\":\"watts\",\"data\":[1,2]}]|sample 0 of the stream time",
                "[{\"type\":\"time\",\"data\":[0,0.5]},{\"type\":\"watts\",\"data\":[1,2]}]|sample 1 of the stream"
                        + " time",
            })
    void aStreamOfAnotherShapeIsMalformedAndNamed(String body, String what) {
        service.says(body);

        PortException failure = failure(ports().trainingLog().streams("i5", Set.of(StreamKind.POWER_WATTS)));

        assertThat(failure).isInstanceOf(PortException.Malformed.class);
        assertThat(failure.cause()).contains("recording of activity i5").contains(what);
    }

    @Test
    void streamsOfDifferentLengthsAreMalformedWithoutATimeAxisToo() {
        service.says("[{\"type\":\"watts\",\"data\":[1,2]},{\"type\":\"heartrate\",\"data\":[1]}]");

        var both = EnumSet.of(StreamKind.POWER_WATTS, StreamKind.HEART_RATE_BPM);
        assertThat(failure(ports().trainingLog().streams("i5", both)).cause()).contains("heartrate has 1");
    }

    @Test
    void childrenOfStravaActivitiesAreRefusedInTheServicesWords() {
        service.says(422, "{\"status\":422,\"error\":\"Cannot read Strava activities via the API\"}");

        PortException failure = failure(ports().trainingLog().streams("99", Set.of(StreamKind.POWER_WATTS)));

        assertThat(failure).isInstanceOf(PortException.Refused.class);
        assertThat(failure.cause()).contains("Cannot read Strava activities via the API");
    }

    /** api.md 2.3 and 6.2 [R]: two parallel lists, not pairs. */
    @Test
    void positionsComeInTwoParallelLists() {
        service.says("[{\"type\":\"time\",\"data\":[0,1,5]},"
                + "{\"type\":\"latlng\",\"data\":[47.1,null,47.3],\"data2\":[8.1,null,-8.3]}]");

        var streams = answer(ports().trainingLog()
                .streams("i5", EnumSet.of(StreamKind.LATITUDE_DEGREES, StreamKind.LONGITUDE_DEGREES)));

        assertThat(service.lastSeen().query()).isEqualTo("types=time,latlng");
        assertThat(streams.find(StreamKind.LATITUDE_DEGREES).orElseThrow().toArray())
                .containsExactly(47.1, Double.NaN, 47.3);
        assertThat(streams.find(StreamKind.LONGITUDE_DEGREES).orElseThrow().toArray())
                .containsExactly(8.1, Double.NaN, -8.3);
    }

    @Test
    void withoutItsSecondListThereIsNoLongitude() {
        service.says("[{\"type\":\"latlng\",\"data\":[47.1,47.2],\"data2\":null}]");

        var streams = answer(ports().trainingLog()
                .streams("i5", EnumSet.of(StreamKind.LATITUDE_DEGREES, StreamKind.LONGITUDE_DEGREES)));

        assertThat(streams.find(StreamKind.LATITUDE_DEGREES)).isPresent();
        assertThat(streams.find(StreamKind.LONGITUDE_DEGREES)).isEmpty();
    }

    /** rivals.md A3: the app that computes it writes 0 where it could not; elsewhere 0 is a value. */
    @Test
    void aZeroIsNoScalingExponent() {
        service.says("[{\"type\":\"dfa_a1\",\"data\":[0,0.75]},{\"type\":\"watts\",\"data\":[0,200]}]");

        var streams =
                answer(ports().trainingLog().streams("i5", EnumSet.of(StreamKind.DFA_ALPHA_1, StreamKind.POWER_WATTS)));

        assertThat(streams.find(StreamKind.DFA_ALPHA_1).orElseThrow().value(0)).isEmpty();
        assertThat(streams.find(StreamKind.DFA_ALPHA_1).orElseThrow().value(1)).hasValue(0.75);
        assertThat(streams.find(StreamKind.POWER_WATTS).orElseThrow().value(0)).hasValue(0);
    }

    /** field-notes 27: on import the service cuts what exceeds the configured maximum. */
    @Test
    void theRawHeartRateIsAStreamOfItsOwn() {
        service.says("[{\"type\":\"heartrate\",\"data\":[198]},{\"type\":\"raw_heartrate\",\"data\":[204]}]");

        var streams = answer(ports().trainingLog()
                .streams("i5", EnumSet.of(StreamKind.HEART_RATE_BPM, StreamKind.RAW_HEART_RATE_BPM)));

        assertThat(streams.find(StreamKind.HEART_RATE_BPM).orElseThrow().value(0))
                .hasValue(198);
        assertThat(streams.find(StreamKind.RAW_HEART_RATE_BPM).orElseThrow().value(0))
                .hasValue(204);
    }

    private ActivityStreams power(String body) {
        service.says(body);
        return answer(ports().trainingLog().streams("i5", Set.of(StreamKind.POWER_WATTS)));
    }
}
