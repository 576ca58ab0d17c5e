package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients did to activities is there again after a restart, byte for byte. */
class ActivityStateTest {
    private static final byte[] RIDE = SmallFit.ride(Instant.parse("2026-03-08T10:00:00Z"), 600, 200, 150);

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void everyKindOfWriteIsDoneAgain() throws IOException {
        List<String> before;
        try (var emulator = start()) {
            Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);
            caller.upload("/athlete/0/activities", RIDE);
            caller.send("PUT", "/activity/i900000001", "{\"name\": \"Kept\", \"icu_rpe\": 5}");
            caller.send("PUT", "/activity/i900000001/split-interval?splitAt=100", "");
            caller.send("PUT", "/activity/i900000001/streams", "[{\"type\": \"heartrate\", \"data\": []}]");
            caller.send("POST", "/activity/i900000001/messages", "{\"content\": \"kept too\"}");
            String yoga = "{\"type\": \"Yoga\", \"start_date_local\": \"2026-03-09T18:00:00\"}";
            caller.send("POST", "/athlete/0/activities/manual", yoga);
            caller.send("POST", "/athlete/0/activities/manual/bulk", "[" + yoga + "]");
            caller.send("DELETE", "/activity/i900000002", "");
            before = read(emulator);
            assertThat(before.get(0)).contains("Kept").contains("i900000003").doesNotContain("i900000002");
        }
        try (var emulator = start()) {
            assertThat(read(emulator)).isEqualTo(before);
        }
    }

    private Emulator start() {
        var options = EmulatorOptions.PROMPT.keptIn(folder.resolve("state"));
        return Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, options);
    }

    private static List<String> read(Emulator emulator) throws IOException {
        var answers = new ArrayList<String>();
        for (String path : List.of(
                "/athlete/0/activities?oldest=2026-03-01&intervals=true",
                "/activity/i900000001/streams",
                "/activity/i900000001/messages",
                "/athlete/0/wellness?oldest=2026-03-01")) {
            answers.add(new RawCaller(emulator, SmallWorld.RIDER_KEY).get(path).body());
        }
        return answers;
    }
}
