package io.github.intervalscoach.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityDetail;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.ActivityAnalysis;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.Recording;
import io.github.intervalscoach.intervals.emulator.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A recorded ride served by the emulator and read by the client comes out as it was recorded. */
class RecordedSweetSpotTest {
    private static final Path FILE = Path.of("..", "..", "shared", "data", "recorded", "sweet-spot-3x12.json");

    @Test
    void theRideComesOutUnchanged() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE), () -> "absent: " + FILE);
        JsonNode recorded = new ObjectMapper().readTree(Files.readAllBytes(FILE));
        Account rider = rider();
        ObjectNode event = recorded.path("event").deepCopy();
        rider.events().put(event.path("id").asLong(), event);
        ObjectNode seed = recorded.path("activity").deepCopy();
        seed.put("icu_athlete_id", "i7").put("source", "GARMIN_CONNECT");
        var activity = ActivityAnalysis.of(seed, rider.athlete(), () -> recording(recorded.at("/streams/watts")));
        rider.activities().put(activity.id(), activity);

        var world = new World(LocalDate.parse("2026-07-30"), List.of(rider));
        try (var emulator = Emulator.start(world, 0, EmulatorOptions.PROMPT);
                var client = IntervalsClient.connect(new ConnectionSettings(
                        emulator.baseUri(),
                        ApiKey.of("key"),
                        Optional.empty(),
                        Timeouts.standard(),
                        Optional.empty()))) {
            var log = client.ports().trainingLog();
            ActivityDetail ride = ClientAgainstStub.answer(log.activity(activity.id()));
            var read = (Activity) ride.entry();
            assertThat(read.name().shown()).isEqualTo("Sweet Spot 3×12");
            assertThat(read.start()).isEqualTo("2026-07-29T06:23:10");
            assertThat(read.load().points()).hasValue(72);
            assertThat(read.plannedEventId()).contains("2000");
            assertThat(read.compliancePercent()).hasValue(96);
            var streams = ClientAgainstStub.answer(log.streams(activity.id(), EnumSet.of(StreamKind.POWER_WATTS)));
            assertThat(streams.find(StreamKind.POWER_WATTS).orElseThrow().toArray())
                    .isEqualTo(watts(recorded.at("/streams/watts")));
        }
        recorded.path("activity")
                .properties()
                .forEach(field -> assertThat(activity.json().path(field.getKey()))
                        .as(field.getKey())
                        .isEqualTo(field.getValue()));
    }

    /** From the stream and the threshold alone, the load is the recorded one. */
    @Test
    void theLoadIsComputedAsItWasRecorded() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE), () -> "absent: " + FILE);
        JsonNode recorded = new ObjectMapper().readTree(Files.readAllBytes(FILE));
        ObjectNode seed = recorded.path("activity").deepCopy();
        seed.remove(List.of("icu_training_load", "compliance", "icu_ftp"));
        var activity = ActivityAnalysis.of(seed, rider().athlete(), () -> recording(recorded.at("/streams/watts")));

        assertThat(activity.json().path("icu_training_load").asInt()).isEqualTo(72);
        assertThat(activity.json().path("icu_ftp").asInt()).isEqualTo(290);
    }

    private static Account rider() {
        ObjectNode athlete =
                new ObjectMapper().createObjectNode().put("id", "i7").put("timezone", "Europe/Berlin");
        athlete.putArray("sportSettings")
                .addObject()
                .put("ftp", 290)
                .putArray("types")
                .add("Ride");
        return new Account("key", athlete);
    }

    private static Recording recording(JsonNode watts) {
        double[] values = watts(watts);
        var seconds = new int[values.length];
        Arrays.setAll(seconds, i -> i);
        var streams = new TreeMap<String, double[]>();
        streams.put("watts", values);
        return new Recording(seconds, streams, List.of());
    }

    private static double[] watts(JsonNode list) {
        var values = new double[list.size()];
        Arrays.setAll(values, i -> list.path(i).asDouble());
        return values;
    }
}
