package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.intensity.TimeInZones;
import io.github.intervalscoach.analytics.power.AveragePower;
import io.github.intervalscoach.analytics.power.MeanMaximalCurve;
import io.github.intervalscoach.analytics.power.NormalizedPower;
import io.github.intervalscoach.analytics.power.NormalizedPower.Variant;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A recorded ride through decoder and metrics. Oracles: the device's own session figures, and the documentation of
 * sweatpy, which publishes the file.
 */
class RecordedRideTest {
    private static final Path FILE = Path.of("..", "..", "shared", "data", "activities", "ride-power-139min.fit");

    private byte[] file = {};
    private SampleStream watts = SampleStream.everySecond(0);

    @BeforeEach
    void decode() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE), () -> "absent: " + FILE);
        file = Files.readAllBytes(FILE);
        Samples samples = Samples.of(FitDecoder.sessions(file).get(0).recording());
        watts = samples.stream("watts").orElseThrow();
    }

    @Test
    void everySecondIsThere() {
        assertThat(watts.known()).isEqualTo(8357);
        assertThat(watts.spanSeconds()).isEqualTo(8357);
    }

    @Test
    void averageAndNormalizedPowerMatch() {
        assertThat(value(AveragePower.of(watts)).watts()).isCloseTo(219.07059950, within(1e-8));
        assertThat(value(NormalizedPower.of(watts, Variant.SERVICE)).watts()).isCloseTo(267.19900872, within(1e-8));
        assertThat(value(NormalizedPower.of(watts, Variant.DEVICE)).watts()).isCloseTo(267.43131759, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"1, 1022", "2, 980.5", "3, 928.666667", "4, 847.75", "5, 721.6", "8353, 219.175506", "8356, 219.096817"
    })
    void theMeanMaximalCurveMatches(int seconds, double expected) {
        assertThat(value(MeanMaximalCurve.of(watts, GapPolicy.SPLIT))
                        .at(seconds)
                        .orElseThrow())
                .isCloseTo(expected, within(1e-6));
    }

    /** The published bounds belong to the zone below and watts are whole, so ours start one watt further up. */
    @Test
    void timeInZonesMatches() {
        assertThat(value(TimeInZones.of(watts, List.of(0.0, 151.0, 231.0, 321.0)))
                        .seconds())
                .containsExactly(36 * 60 + 25.0, 19 * 60 + 6.0, 58 * 60 + 6.0, 25 * 60 + 40.0);
    }

    @Test
    void theServersFiguresAgreeWithTheDevices() {
        Account rider = SmallWorld.rider();
        try (var emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT)) {
            Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);
            String id = caller.upload("/athlete/0/activities", file)
                    .body()
                    .path("id")
                    .asText();
            JsonNode ride = caller.get("/activity/" + id + "?intervals=true").body();
            assertThat(ride.path("icu_average_watts").asInt()).isEqualTo(219);
            assertThat(ride.path("icu_weighted_avg_watts").asInt()).isEqualTo(267);
            assertThat(ride.path("average_heartrate").asInt()).isEqualTo(165);
            assertThat(ride.path("icu_intensity").asDouble()).isEqualTo(133.5);
            assertThat(ride.path("icu_recording_time").asInt()).isEqualTo(8357);
            assertThat(ride.path("decoupling").isNumber()).isTrue();
            assertThat(ride.at("/icu_intervals/0/max_watts").isNumber()).isTrue();
            int zoned = 0;
            for (JsonNode row : ride.path("icu_zone_times")) {
                zoned += row.path("id").asText().equals("SS")
                        ? 0
                        : row.path("secs").asInt();
            }
            assertThat(zoned).isEqualTo(8357);
        }
    }

    private static <T> T value(MetricResult<T> result) {
        return result.found().orElseThrow();
    }
}
