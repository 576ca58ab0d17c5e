package io.github.intervalscoach.intervals.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Discipline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets in watts, bpm and m/s beside those written. Units as in api.md 2.8 and field-notes 63. */
class ResolvedStepsTest {
    private static final Anchors ANCHORS = new Anchors(
            Discipline.RUN,
            OptionalInt.of(286),
            OptionalDouble.of(4),
            new Anchors.HeartRates(OptionalInt.of(50), OptionalInt.of(170), OptionalInt.of(190), Optional.empty()),
            List.of(55.0, 75.0, 90.0, 105.0, 120.0, 150.0, 999.0),
            List.of(136.0, 150.0, 156.0, 166.0, 190.0),
            List.of(77.5, 87.7, 94.3, 100.0, 999.0));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "power | {\"value\":80,\"units\":\"%ftp\"}              | 229  |       |",
                "power | {\"start\":80,\"end\":90,\"units\":\"%ftp\"}   |      | 229   | 257",
                "power | {\"value\":2,\"units\":\"power_zone\"}         | 186  | 158   | 214",
                "power | {\"value\":6,\"units\":\"power_zone\"}         | 387  | 344   | 429",
                "power | {\"value\":220,\"units\":\"w\"}                | 220  |       |",
                "hr    | {\"value\":90,\"units\":\"%lthr\"}             | 153  |       |",
                "hr    | {\"value\":80,\"units\":\"%hr\"}               | 152  |       |",
                "hr    | {\"value\":2,\"units\":\"hr_zone\"}            | 144  | 137   | 150",
                "pace  | {\"value\":90,\"units\":\"%pace\"}             | 3.6  |       |",
                "pace  | {\"value\":2,\"units\":\"pace_zone\"}          | 3.304| 3.1   | 3.508",
                "pace  | {\"value\":250,\"units\":\"secs/km\"}          | 4    |       |",
                "pace  | {\"start\":435,\"end\":420,\"units\":\"secs/km\"} |   | 2.2989| 2.3810",
                "pace  | {\"value\":400,\"units\":\"secs/mi\"}          | 4.02336 |    |",
                "pace  | {\"value\":4.5,\"units\":\"MINS_KM\"}          | 3.7037 |     |",
                "pace  | {\"value\":100,\"units\":\"SECS_100M\"}        | 1    |       |",
            })
    void aTargetIsResolved(String key, String written, Double value, Double start, Double end) throws IOException {
        JsonNode resolved = resolved("{\"" + key + "\":" + written + "}").path("_" + key);

        isClose(resolved.path("value"), value);
        isClose(resolved.path("start"), start);
        isClose(resolved.path("end"), end);
    }

    private static void isClose(JsonNode found, Double expected) {
        if (expected == null) {
            assertThat(found.isMissingNode()).isTrue();
        } else {
            assertThat(found.asDouble()).isCloseTo(expected, within(5e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"power\":{\"value\":60,\"units\":\"%mmp\"}}",
                "{\"power\":{\"value\":60,\"units\":\"furlongs\"}}",
                "{\"power\":{\"value\":-5,\"units\":\"w\"}}",
                "{\"power\":{\"value\":0,\"units\":\"power_zone\"}}",
                "{\"power\":{\"value\":9,\"units\":\"power_zone\"}}",
                "{\"power\":{\"value\":80,\"units\":\"%hr\"}}",
                "{\"power\":{\"units\":\"w\"}}",
                "{\"power\":{\"value\":1e300,\"units\":\"w\"}}",
                "{\"power\":\"hard\"}",
                "{\"pace\":{\"value\":0,\"units\":\"secs/km\"}}",
                "{\"steps\":7}",
                "[1]",
                "null"
            })
    void whatMakesNoSenseStaysAsItIs(String step) throws IOException {
        assertThat(resolved(step)).isEqualTo(new ObjectMapper().readTree(step));
    }

    @Test
    void stepsOfRepetitionsAreResolvedToo() throws IOException {
        assertThat(resolved("{\"reps\":2,\"steps\":[{\"power\":{\"value\":100,\"units\":\"%ftp\"}}]}")
                        .path("steps")
                        .path(0)
                        .path("_power")
                        .path("value")
                        .asInt())
                .isEqualTo(286);
    }

    private static JsonNode resolved(String step) throws IOException {
        var steps = new ObjectMapper().readTree("[" + step + "]");
        new ResolvedSteps(ANCHORS).addTo(steps);
        return steps.path(0);
    }
}
