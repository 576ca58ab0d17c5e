package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    private final Emulator emulator = start();
    private final RawCaller rider = new RawCaller(emulator, SmallWorld.RIDER_KEY);

    private static Emulator start() {
        Account rider = SmallWorld.rider();
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T10:00:00", 50));
        SmallWorld.addEvent(rider, """
                {"id": 1, "category": "WORKOUT", "type": "Ride", "start_date_local": "2026-03-12T00:00:00",
                 "icu_training_load": 80}
                """);
        return Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void settingTheClockForwardMovesTodayForDefaultsAndProjections() throws IOException {
        assertThat(rider.get("/athlete/0/events").body()).contains("\"id\":1");
        String planned = rider.get("/athlete/0/wellness/2026-03-12").body();

        assertThat(rider.control("PUT", "/clock", "2026-03-13T18:30").body())
                .isEqualTo("{\"now\":\"2026-03-13T18:30\"}");

        assertThat(rider.get("/athlete/0/events").body()).isEqualTo("[]");
        String missed = rider.get("/athlete/0/wellness/2026-03-12").body();
        assertThat(planned).contains("\"ctlLoad\":80");
        assertThat(missed).contains("\"ctlLoad\":0");
        assertThat(rider.get("/no/such/path").body()).contains("2026-03-13T18:30:00.000+00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-09", "2026-02-30", "tomorrow", "", "+999999999-01-01", "2101-01-01"})
    void theClockDoesNotGoBackNorToDaysThatAreNone(String text) throws IOException {
        assertThat(rider.control("PUT", "/clock", text).status()).isEqualTo(422);
        assertThat(rider.control("GET", "/clock", "").body()).isEqualTo("{\"now\":\"2026-03-10T00:00\"}");
    }
}
