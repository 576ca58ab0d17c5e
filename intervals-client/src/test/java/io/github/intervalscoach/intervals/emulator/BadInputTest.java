package io.github.intervalscoach.intervals.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Nothing a caller sends is answered with 500. */
class BadInputTest {
    private static @Nullable Emulator emulator;

    @BeforeContainer
    static void start() {
        Account rider = SmallWorld.rider();
        SmallWorld.add(rider, SmallWorld.activity("i10", "2026-03-01T10:00:00", 50));
        emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    }

    @AfterContainer
    static void stop() {
        if (emulator != null) {
            emulator.close();
        }
    }

    @Property(tries = 150)
    void noQueryIsA500(@ForAll("paths") String path, @ForAll("names") String name, @ForAll("values") String value) {
        String query = "oldest=2026-03-01&" + name + "=" + URLEncoder.encode(value, UTF_8);
        assertThat(caller().get(path + "?" + query).status()).isIn(200, 404, 422);
    }

    @Property(tries = 60)
    void noUploadIsA500(@ForAll byte[] noise, @ForAll("cuts") int cut) {
        byte[] file = SmallFit.ride(Instant.parse("2026-03-05T10:00:00Z"), 40, 100, 120);
        System.arraycopy(noise, 0, file, Math.min(cut, file.length), Math.min(noise.length, file.length - cut));
        assertThat(caller().upload("/athlete/0/activities", file).status()).isIn(200, 201, 422);
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                "/athlete/0/activities",
                "/athlete/0/wellness",
                "/athlete/0/events",
                "/athlete/0/activities-around",
                "/athlete/0/activities/search",
                "/athletes",
                "/activity/i10",
                "/activity/i10/streams",
                "/athlete/0/wellness/2026-03-01");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "oldest", "newest", "limit", "fields", "category", "resolve", "types", "q", "activity_id", "x");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.of("2026-03-01", "9999-12-31", "0000-01-01", "-999999999-01-01T00:00", "i10", "3", ",,"));
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 300);
    }

    private static Caller caller() {
        if (emulator == null) {
            throw new IllegalStateException("not started");
        }
        return Caller.with(emulator, SmallWorld.RIDER_KEY);
    }
}
