package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.intervalscoach.intervals.contract.ContractSettings;
import io.github.intervalscoach.intervals.contract.ContractWatch;
import io.github.intervalscoach.intervals.contract.Operations;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SelfDescriptionTest {
    private final Emulator emulator = Emulator.start(SmallWorld.of(SmallWorld.rider()), 0, EmulatorOptions.PROMPT);
    private final RawCaller rider = new RawCaller(emulator, SmallWorld.RIDER_KEY);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void ourOwnContractCheckFindsNothingAmissInItsDocument() {
        assertThat(ContractWatch.check(emulator.baseUri(), ContractSettings.daily()))
                .isEmpty();
    }

    @Test
    void theDocumentNamesEveryVerbAndSaysWhatIsNotServed() throws IOException {
        JsonNode events = new ObjectMapper()
                .readTree(rider.get("/docs").body())
                .path("paths")
                .path("/api/v1/athlete/{athlete}/events{ext}");

        assertThat(events.at("/get/operationId").asText()).isEqualTo("listEvents");
        assertThat(events.at("/get/parameters/0/name").asText()).isEqualTo("athlete");
        assertThat(events.at("/get/parameters/1/name").asText()).isEqualTo("ext");
        assertThat(events.at("/get/responses").has("200")).isTrue();
    }

    /** Whoever serves more needs no change here; {@code GET /emulator/operations} is the list for people. */
    @Test
    void whatIsListedAndNotServedIs501AndOnlyThat() throws IOException {
        JsonNode operations = new ObjectMapper()
                .readTree(rider.control("GET", "/operations", "").body());
        assertThat(operations).hasSize(Operations.all().size());
        List<String> wrong = new ArrayList<>();
        for (JsonNode operation : operations) {
            String path = operation
                    .path("path")
                    .asText()
                    .substring("/api/v1".length())
                    .replace("{athlete}", "0")
                    .replaceAll("\\{[a-z]+}", "1");
            String verb = operation.path("verb").asText();
            boolean refused =
                    !path.startsWith("/activity") && rider.send(verb, path, "").status() == 501;
            if (!path.startsWith("/activity")
                    && refused == operation.path("served").asBoolean()) {
                wrong.add(operation.path("operation").asText());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** docs/emulator.md says why. */
    @Test
    void allThatIsListedIsServed() throws IOException {
        JsonNode operations = new ObjectMapper()
                .readTree(rider.control("GET", "/operations", "").body());
        List<String> unserved = new ArrayList<>();
        for (JsonNode operation : operations) {
            if (!operation.path("served").asBoolean()) {
                unserved.add(operation.path("operation").asText());
            }
        }
        assertThat(unserved).isEmpty();
    }

    @Test
    void whatIsNotOnTheListIs405WhereThePathIsKnownAnd404ElseWhere() throws IOException {
        assertThat(rider.send("POST", "/athlete/0/sport-settings/1/apply", "").status())
                .isEqualTo(405);
        assertThat(rider.send("DELETE", "/athlete/0/wellness", "").status()).isEqualTo(405);
        assertThat(rider.send("GET", "/athlete/0/fitness", "").status()).isEqualTo(404);
    }

    @Test
    void aLiteralPathIsNotTakenForAnId() throws IOException {
        assertThat(rider.get("/athlete/0/activities/interval-search?minSecs=1&maxSecs=2&minIntensity=1&maxIntensity=2")
                        .status())
                .isIn(200, 501);
    }

    @Test
    void listsComeAsJsonOrAsATable() throws IOException {
        assertThat(rider.get("/athlete/0/events.json").body()).isEqualTo("[]");
        assertThat(rider.get("/athlete/0/events.csv").contentType()).startsWith("text/csv");
        assertThat(rider.get("/athlete/0/events.xml").status()).isEqualTo(404);
        JsonNode rows = SmallWorld.json("{\"rows\": [{\"a\": 1, \"b\": \"x,\\\"y\\\"\"}, {\"a\": null, \"c\": [2]}]}")
                .path("rows");
        assertThat(Csv.of(rows)).isEqualTo("a,b,c\n1,\"x,\"\"y\"\"\",\n,,[2]\n");
    }

    @Test
    void itsPageSaysWhatItIsAndNothingOfThisIsCounted() throws IOException {
        RawCaller anyone = new RawCaller(emulator, "no key at all");
        assertThat(anyone.plain("/").body())
                .startsWith("This is an emulator of Intervals.icu")
                .contains("It is not Intervals.icu");
        assertThat(anyone.get("/docs").status()).isEqualTo(200);
        assertThat(emulator.requests()).isZero();
    }
}
