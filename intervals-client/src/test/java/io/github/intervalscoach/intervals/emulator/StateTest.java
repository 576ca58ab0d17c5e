package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {
    private static final byte[] RIDE = SmallFit.ride(Instant.parse("2026-03-05T10:00:00Z"), 40, 100, 120);
    private static final List<String> READ = List.of(
            "/athlete/0/activities?oldest=2026-01-01",
            "/athlete/0/wellness?oldest=2026-03-01",
            "/activity/i900000001?intervals=true",
            "/activity/i900000001/streams",
            "/athlete/0/events?oldest=2026-03-01&newest=2026-12-31",
            "/athlete/0/folders",
            "/athlete/0/training-plan");

    @TempDir
    private Path folder = Path.of("unset");

    private Path file = Path.of("unset");

    @BeforeEach
    void place() {
        file = folder.resolve("new folder").resolve("state");
    }

    @Test
    void restartedWithTheSameFileItServesTheSameBytes() throws IOException {
        List<String> before;
        try (var emulator = start()) {
            assertThat(upload(emulator)).isEqualTo(201);
            plan(emulator);
            assertThat(new RawCaller(emulator, SmallWorld.RIDER_KEY)
                            .control("PUT", "/clock", "2026-03-12T06:00")
                            .status())
                    .isEqualTo(200);
            before = read(emulator);
        }
        try (var emulator = start()) {
            assertThat(read(emulator)).isEqualTo(before);
            assertThat(new RawCaller(emulator, SmallWorld.RIDER_KEY)
                            .control("GET", "/clock", "")
                            .body())
                    .contains("2026-03-12T06:00");
            assertThat(upload(emulator)).as("the same file again").isEqualTo(200);
        }
    }

    @Test
    void withoutAFileEveryStartIsAFreshWorld() throws IOException {
        try (var emulator = start()) {
            upload(emulator);
        }
        try (var emulator = Emulator.start(world(), 0, EmulatorOptions.PROMPT)) {
            assertThat(read(emulator).get(0)).isEqualTo("[]");
        }
    }

    @Test
    void refusedWritesAndKeysAreNotKept() throws IOException {
        try (var emulator = start()) {
            upload(emulator);
            var rider = new RawCaller(emulator, SmallWorld.RIDER_KEY);
            assertThat(rider.send("POST", "/athlete/0/activities", "no file").status())
                    .isEqualTo(422);
            assertThat(rider.send("POST", "/athlete/i3/activities", "denied").status())
                    .isEqualTo(403);
        }
        assertThat(Files.readAllLines(file)).hasSize(2).noneMatch(line -> line.contains(SmallWorld.RIDER_KEY));
        try (var others = Files.list(file.resolveSibling(""))) {
            assertThat(others).containsExactly(file);
        }
    }

    @Test
    void theFileTellsItsFirstDay() {
        assertThat(Journal.firstDay(file)).isEmpty();
        start().close();
        assertThat(Journal.firstDay(file)).contains(LocalDate.of(2026, 3, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "{}\n", "not JSON\n", "{\"format\":\"intervals-coach emulator state 9\"}\n"})
    void whatIsNoStateIsSaidAndLeftAsItIs(String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);

        assertThatThrownBy(this::start).isInstanceOf(StateFault.class).hasMessageContaining("Give another file");
        assertThatThrownBy(() -> Journal.firstDay(file)).isInstanceOf(StateFault.class);
        assertThat(file).hasContent(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 400})
    void aFileThatWasCutShortIsSaid(int missing) throws IOException {
        try (var emulator = start()) {
            upload(emulator);
        }
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - missing));

        assertThatThrownBy(this::start).isInstanceOf(StateFault.class).hasMessageContaining("middle of a line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"now\":\"yesterday\"}",
                "{\"now\":\"2026-03-09T00:00\"}",
                "{\"athlete\":\"i9\",\"credential\":\"KEY\",\"method\":\"PUT\",\"uri\":\"/\",\"body\":\"\",\"status\":200}",
                "{\"athlete\":\"i1\",\"credential\":\"KEY\",\"method\":\"POST\",\"uri\":\"/api/v1/athlete/0/activities\","
                        + "\"body\":\"AAAA\",\"status\":201}"
            })
    void aWriteThatDoesNotComeOutAsItDidIsSaid(String entry) throws IOException {
        start().close();
        Files.writeString(file, Files.readString(file) + entry + "\n");

        assertThatThrownBy(this::start).isInstanceOf(StateFault.class).hasMessageContaining("write 1");
    }

    @Test
    void anotherWorldsFileIsRefused() {
        start().close();
        var later = new World(SmallWorld.TODAY.plusDays(1), world().accounts());

        assertThatThrownBy(() -> Emulator.start(later, 0, EmulatorOptions.PROMPT.keptIn(file)))
                .isInstanceOf(StateFault.class)
                .hasMessageContaining("another world");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectories(file);
        assertThatThrownBy(this::start).isInstanceOf(StateFault.class).hasMessageContaining("cannot be read");
    }

    private Emulator start() {
        return Emulator.start(world(), 0, EmulatorOptions.PROMPT.keptIn(file));
    }

    private static World world() {
        return SmallWorld.of(SmallWorld.rider());
    }

    private static int upload(Emulator emulator) {
        return Caller.with(emulator, SmallWorld.RIDER_KEY)
                .upload("/athlete/0/activities", RIDE)
                .status();
    }

    /** A plan applied, with refusals between, which must leave no trace. */
    private static void plan(Emulator emulator) {
        var rider = Caller.with(emulator, SmallWorld.RIDER_KEY);
        rider.json("POST", "/athlete/0/folders", "{\"name\": \"F\", \"type\": \"PLAN\"}");
        String workout =
                "{\"folder_id\": 80000001, \"type\": \"Ride\", \"name\": \"W\", \"description\": \"- 1h 90%\"}";
        rider.json("POST", "/athlete/0/workouts/bulk", "[" + workout + ", {}]");
        rider.json("POST", "/athlete/0/workouts/bulk", "[" + workout + "]");
        String plan = "{\"folder_id\": 80000001, \"start_date_local\": \"2026-03-20T00:00:00\"%s}";
        rider.json("POST", "/athlete/0/events/apply-plan", plan.formatted(", \"extra_workouts\": [{}]"));
        rider.json("POST", "/athlete/0/events/apply-plan", plan.formatted(""));
        rider.json("POST", "/athlete/0/events/70000001/mark-done", "");
        rider.json("PUT", "/athlete/0/training-plan", "{\"training_plan_id\": 80000001}");
    }

    private static List<String> read(Emulator emulator) throws IOException {
        var answers = new ArrayList<String>();
        for (String path : READ) {
            answers.add(new RawCaller(emulator, SmallWorld.RIDER_KEY).get(path).body());
        }
        return answers;
    }
}
