package io.github.intervalscoach.server.resource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.StreamKind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StreamsTextTest {
    @Test
    void writesTimesOnceAndNullWhereASampleHasNoValue() {
        var byKind = new LinkedHashMap<StreamKind, SampleStream>();
        byKind.put(StreamKind.POWER_WATTS, SampleStream.at(new int[] {0, 1, 5}, 200, Double.NaN, 0));
        byKind.put(StreamKind.SPEED_METERS_PER_SECOND, SampleStream.at(new int[] {0, 1, 5}, 8.25, 0.00001, -0.0));

        assertThat(StreamsText.of(ActivityStreams.of("i1", byKind), 1000))
                .contains("{\"activity_id\":\"i1\",\"seconds\":[0,1,5],\"streams\":{\"power_watts\":[200,null,0],"
                        + "\"speed_meters_per_second\":[8.25,0.00001,0]}}");
    }

    @Test
    void nothingIsWrittenInPart() {
        var ride = ActivityStreams.of("i1", Map.of(StreamKind.POWER_WATTS, SampleStream.everySecond(new double[1000])));

        assertThat(StreamsText.of(ride, 100)).isEmpty();
        assertThat(StreamsText.of(ride, 10_000)).isPresent();
    }

    @Property
    void readsBackAsTheSameNumbers(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = -1e12, max = 1e12) Double> given)
            throws IOException {
        double[] values = given.stream().mapToDouble(Double::doubleValue).toArray();
        var ride = ActivityStreams.of("i1", Map.of(StreamKind.POWER_WATTS, SampleStream.everySecond(values)));

        JsonNode read = new ObjectMapper()
                .readTree(StreamsText.of(ride, Integer.MAX_VALUE).orElseThrow())
                .path("streams")
                .path("power_watts");

        assertThat(read).hasSize(values.length);
        for (int i = 0; i < values.length; i++) {
            assertThat(read.get(i).doubleValue() + 0.0).isEqualTo(values[i] + 0.0);
        }
    }
}
