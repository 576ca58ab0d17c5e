package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.edit.ActivityFile;
import io.github.intervalscoach.intents.model.edit.Uploaded;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intervals.ApiKey;
import io.github.intervalscoach.intervals.ConnectionSettings;
import io.github.intervalscoach.intervals.IntervalsClient;
import io.github.intervalscoach.intervals.Timeouts;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** api.md 6.3 item 5: the second time the same file is known, under the same id. */
class UploadThroughTheClientTest {
    @Test
    void theSameFileAgainIsADuplicateUnderTheSameId() {
        byte[] ride = SmallFit.ride(Instant.parse("2026-03-08T10:00:00Z"), 600, 200, 150);
        var file = new ActivityFile("ride.fit", ride, ActivityFile.Labels.NONE);
        try (var emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT);
                var client = IntervalsClient.connect(new ConnectionSettings(
                        emulator.baseUri(),
                        ApiKey.of(SmallWorld.RIDER_KEY),
                        Optional.empty(),
                        Timeouts.standard(),
                        Optional.empty()))) {
            var writer = client.writePorts().activityWriter();

            Uploaded first = Await.value(writer.upload("0", file));
            Uploaded again = Await.value(writer.upload("0", file));

            assertThat(first.outcome()).isEqualTo(Uploaded.Outcome.CREATED);
            assertThat(again.outcome()).isEqualTo(Uploaded.Outcome.DUPLICATE);
            assertThat(again.activities()).isEqualTo(first.activities());
            String id = first.activities().get(0).id();
            assertThat(Await.value(client.ports().activityInsight().stored(id)).athleteId())
                    .isEqualTo(first.activities().get(0).athleteId().orElseThrow());
        }
    }
}
