package io.github.intervalscoach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intervals.emulator.Account;
import io.github.intervalscoach.intervals.emulator.Emulator;
import io.github.intervalscoach.intervals.emulator.EmulatorOptions;
import io.github.intervalscoach.intervals.emulator.World;
import io.github.intervalscoach.intervals.emulator.demo.DemoWorld;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two people with nearly the same name and ids {@code i123} and {@code 123}. What is said of one is the same to the byte
 * whoever the other is, so that nothing of the other can be in it.
 */
class WrongAthleteTest {
    private static final String PLAIN = "Ana Ruiz";
    private static final String ACCENTED = "Ana Ru\u00edz G\u00f3mez";

    /** The cyclist's numbers are {@code i123}'s; the triathlete's, and elsewhere the runner's, are {@code 123}'s. */
    private static final Pair TRIATHLETE = new Pair("i1001", "i1003");

    private static final Pair RUNNER = new Pair("i1001", "i1002");

    /** The other way round: the cyclist's numbers are those of {@code 123}. */
    private static final Pair SWAPPED = new Pair("i1003", "i1001");

    private static final Pair SWAPPED_RUNNER = new Pair("i1002", "i1001");

    /** What is remembered is in no account, and nothing is remembered here. */
    private static final GenericCall.Value MEMORY = new GenericCall.Value("manage_profile", "action", "memory");

    @AfterAll
    static void close() {
        List.of(TRIATHLETE, RUNNER, SWAPPED, SWAPPED_RUNNER).forEach(Pair::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i123", "Ana Ruiz", "ana ruiz", "ANA  RUIZ", " Ana\u00a0Ruiz "})
    void nothingOfTheOtherIsInAnAnswerAboutTheOne(String asked) {
        assertSame(asked, "i123", TRIATHLETE, RUNNER, SWAPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "Ana Ru\u00edz G\u00f3mez", "ana ruiz gomez", "G\u00f3mez", "gomez", "ruiz gomez"})
    void nothingOfTheOneIsInAnAnswerAboutTheOther(String asked) {
        assertSame(asked, "123", SWAPPED, SWAPPED_RUNNER, TRIATHLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "ana", "Ru\u00edz", "RUIZ"})
    void anAmbiguousNameListsBothAndDoesNothing(String asked) {
        for (GenericCall call : GenericCall.about(asked)) {
            int before = TRIATHLETE.emulator.requests();
            JsonNode result = TRIATHLETE.host.call(call.tool(), call.arguments());

            assertThat(result.path("isError").asBoolean()).as(call.toString()).isTrue();
            JsonNode error = StdioHost.data(result).path("error");
            if (error.path("code").asText().equals("ambiguous_athlete")) {
                assertThat(error.path("cure").asText()).contains("(i123)", "(123)");
            } else {
                // refused before anybody was looked for
                assertThat(TRIATHLETE.emulator.requests()).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"i123,123", "123,i123"})
    void anotherAthletesSessionIsNotShown(String asked, String other) {
        String session = TRIATHLETE.account(other).activities().lastKey();
        JsonNode result = TRIATHLETE.host.call(
                "analyze_training", "{\"athlete\": \"" + asked + "\", \"activity\": \"" + session + "\"}");

        assertThat(result.path("isError").asBoolean())
                .as(StdioHost.text(result))
                .isTrue();
    }

    @Test
    void onARosterEachRowIsTheAthletesOwn() {
        JsonNode one = row(TRIATHLETE, "i123");
        assertThat(one).isEqualTo(row(RUNNER, "i123")).isNotEqualTo(row(SWAPPED, "i123"));
        assertThat(row(SWAPPED, "123")).isEqualTo(row(SWAPPED_RUNNER, "123"));
    }

    private static JsonNode row(Pair pair, String id) {
        JsonNode rows = StdioHost.data(pair.host.call("assess_recovery", "{\"athlete\": \"all\"}"))
                .path("roster")
                .path("rows");
        for (JsonNode row : rows) {
            if (row.path("athlete_id").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + id + " in " + rows);
    }

    private static void assertSame(String asked, String id, Pair here, Pair there, Pair others) {
        boolean isId = asked.equals(id);
        for (GenericCall call : isId ? GenericCall.about(asked) : GenericCall.simply(asked)) {
            JsonNode result = here.host.call(call.tool(), call.arguments());

            assertThat(result.toString())
                    .as(call.toString())
                    .isEqualTo(there.host.call(call.tool(), call.arguments()).toString());
            if (!result.path("isError").asBoolean()) {
                assertThat(StdioHost.data(result).path("athlete").path("id").asText())
                        .isEqualTo(id);
                assertThat(call.asks(MEMORY)
                                || !call.tellsOfTheAthlete()
                                || !StdioHost.text(result)
                                        .equals(StdioHost.text(others.host.call(call.tool(), call.arguments()))))
                        .as("different people have different numbers: " + call)
                        .isTrue();
            }
        }
    }

    /** A coach, {@code i123} with the numbers of one demo athlete and {@code 123} with those of another. */
    private static final class Pair implements AutoCloseable {
        private final World world = DemoWorld.on(LiveHosts.DAY);
        private final Emulator emulator;
        private final StdioHost host;

        Pair(String withI, String without) {
            Account one = account(withI);
            Account other = account(without);
            rename(one, "i123", PLAIN);
            rename(other, "123", ACCENTED);
            Account coach = account("i1000");
            coach.coached().clear();
            coach.coached().addAll(List.of("i123", "123"));
            emulator = Emulator.start(world, 0, EmulatorOptions.PROMPT);
            host = LiveHosts.connectedTo(emulator.baseUri().toString(), coach.key());
        }

        Account account(String id) {
            return world.accounts().stream()
                    .filter(account -> account.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private static void rename(Account account, String id, String name) {
            account.athlete().put("id", id).put("name", name);
            account.activities().values().forEach(activity -> activity.json().put("icu_athlete_id", id));
            account.events().values().forEach(event -> renamed(event, id));
        }

        private static void renamed(ObjectNode event, String id) {
            if (event.has("athlete_id")) {
                event.put("athlete_id", id);
            }
        }

        @Override
        public void close() {
            host.close();
            emulator.close();
        }
    }
}
