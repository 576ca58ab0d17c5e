package io.github.intervalscoach.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.Fault;
import io.github.intervalscoach.intervals.emulator.World;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorTest {
    private static final String SECRET = "s3cr3tk3y0123456789";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final World WORLD = DemoWorld.on(DAY);
    private static final String KEY = "INTERVALS_ICU_API_KEY";
    private static final String BASE = "INTERVALS_ICU_BASE_URL";

    private record Ran(int exit, String out, String err) {}

    @Test
    void theDemoIsWell() {
        Ran ran = run(Map.of(), "doctor", "--demo", "--as-of", "2026-03-15");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out().lines().map(line -> line.substring(0, 20).strip().replaceAll(" +", " ")))
                .containsExactly(
                        "ok key",
                        "ok reach",
                        "ok clock",
                        "ok athlete",
                        "ok permission",
                        "ok activities",
                        "ok wellness",
                        "ok settings",
                        "ok contract");
        assertThat(ran.out()).contains("i1001, Europe/Madrid", "the newest on 2026-03-14");
    }

    @Test
    void whatStravaWithholdsIsNotedWithACure() {
        Ran ran = run(Map.of(), "doctor", "--key", "demo-triathlete", "--as-of", "2026-03-15");

        assertThat(ran.exit()).isEqualTo(Exit.OK);
        assertThat(ran.out()).contains("note     activities", "Strava, which withholds", "instead of Strava");
    }

    @Test
    void withoutAKeyItSaysWhatToSet() {
        Ran ran = run(Map.of(), "doctor");

        assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(ran.out()).startsWith("problem  key").contains(KEY, "--demo");
    }

    @Test
    void aKeyThatIsRefusedIsAProblemAndIsNotShown() {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.PROMPT)) {
            Ran ran = run(at(emulator, SECRET), "doctor", "--as-of", "2026-03-15");

            assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
            assertThat(ran.out()).contains("problem  data", "ok       contract");
            assertThat(ran.out() + ran.err()).doesNotContain(SECRET);
        }
    }

    @Test
    void aServiceThatIsNotThereIsAProblemOfReach() {
        Ran ran = run(Map.of(KEY, SECRET, BASE, "http://127.0.0.1:1"), "doctor");

        assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
        assertThat(ran.out()).contains("problem  reach", BASE).doesNotContain(SECRET, "problem  contract");
    }

    @Test
    void aClockThatIsFarOffIsAProblem() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        try {
            Clock late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(61));
            var environment = Map.of(
                    KEY, SECRET, BASE, "http://127.0.0.1:" + server.getAddress().getPort());

            Ran ran = run(environment, late, "doctor");

            assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
            assertThat(ran.out()).containsPattern("problem  clock +this machine is 6[01] min ahead of the service");
            assertThat(run(environment, Clock.systemUTC(), "doctor").out()).contains("ok       clock");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void anAthleteWhoIsCoachedMayBeChanged() {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.PROMPT)) {
            var environment = new TreeMap<>(at(emulator, "demo-coach"));
            environment.put("INTERVALS_ICU_ATHLETE_ID", "i1002");

            assertThat(run(environment, "doctor", "--as-of", "2026-03-15").out())
                    .contains("ok       permission to read and to change", "i1002");
        }
    }

    @Test
    void aTokenIsSentAsBearerAndAKeyIsNoToken() {
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.PROMPT)) {
            String base = emulator.baseUri().toString();
            String name = "INTERVALS_ICU_ACCESS_TOKEN";

            assertThat(run(Map.of(name, "demo-runner-token", BASE, base), "doctor", "--as-of", "2026-03-15")
                            .exit())
                    .isEqualTo(Exit.OK);
            assertThat(run(Map.of(name, "demo-runner", BASE, base), "doctor", "--as-of", "2026-03-15")
                            .exit())
                    .isEqualTo(Exit.TOOL_ERROR);
            assertThat(run(Map.of(name, "t", KEY, "k"), "doctor").out())
                    .contains("A key and an access token are both set");
        }
    }

    @Test
    void aContractThatIsNotOneIsAProblemHereAndStopsTheStartElsewhere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), "{}");
        try (var emulator = Emulator.start(WORLD, 0, EmulatorOptions.PROMPT)) {
            var environment = new TreeMap<>(at(emulator, "demo-cyclist"));
            environment.put("INTERVALS_ICU_OPENAPI_SPEC", file.toString());

            Ran doctor = run(environment, "doctor", "--as-of", "2026-03-15");
            Ran serve = run(environment, "serve");

            assertThat(doctor.out()).contains("problem  contract", "not an OpenAPI document");
            assertThat(doctor.exit()).isEqualTo(Exit.TOOL_ERROR);
            assertThat(serve.exit()).isEqualTo(Exit.USAGE);
            assertThat(serve.err()).contains("INTERVALS_ICU_OPENAPI_SPEC", "not an OpenAPI document", "unset");
            assertThat(serve.out()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "daily", "1.5", "99999999999999999999", "31622401"})
    void aRefreshThatIsNoNumberOfSecondsIsSaid(String seconds) {
        Ran ran = run(Map.of(KEY, SECRET, "INTERVALS_ICU_SPEC_REFRESH_SECS", seconds), "ask", "assess_recovery");

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("INTERVALS_ICU_SPEC_REFRESH_SECS", "86400", "0 to read the document once");
    }

    @Test
    void faultsOfTheServiceAreNotTheUsers() {
        var options = EmulatorOptions.PROMPT.failingWith(List.of(Fault.parse("not-json")));
        try (var emulator = Emulator.start(WORLD, 0, options)) {
            Ran ran = run(at(emulator, "demo-cyclist"), "doctor", "--as-of", "2026-03-15");

            assertThat(ran.exit()).isEqualTo(Exit.TOOL_ERROR);
            assertThat(ran.out()).contains("problem  data");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port=65536",
                "--port=-1",
                "--delay=-1",
                "--rate-limit=0",
                "--retry-after=-1",
                "--fault=nonsense",
                "--fault=delay=x",
                "--as-of=2026-02-30"
            })
    void theEmulatorRefusesWhatItCannotDo(String flag) {
        Ran ran = run(Map.of(), "emulator", flag);

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(flag.substring(0, flag.indexOf('=')));
    }

    @Test
    void aStateFileThatIsNoneStopsTheEmulator(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("state"), "{}\n");

        Ran ran = run(Map.of(), "emulator", "--state", file.toString());

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("state file", "Give another file");
    }

    private static Map<String, String> at(Emulator emulator, String key) {
        return Map.of(KEY, key, BASE, emulator.baseUri().toString());
    }

    private static Ran run(Map<String, String> environment, String... arguments) {
        return run(environment, Clock.fixed(Instant.parse("2026-03-15T12:00:00Z"), ZoneOffset.UTC), arguments);
    }

    private static Ran run(Map<String, String> environment, Clock clock, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = CoachCommand.run(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        clock),
                arguments);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
