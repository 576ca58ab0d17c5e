package io.github.intervalscoach.intervals.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.intervalscoach.intervals.contract.Drift.Kind;
import io.github.intervalscoach.intervals.contract.Operation.Effect;
import io.github.intervalscoach.intervals.contract.Operation.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our list of operations against the service's own document of July 2026, as it is and altered. */
class ContractTest {
    private static final Path DOCUMENT = Path.of("../../shared/intervals-icu/openapi.json");
    private static final Operation WELLNESS = Operations.named("list-wellness");
    private static final Operation CREATE = Operations.named("create-events");

    private final Contract contract = new Contract();

    @Test
    void theListAndTheDocumentAgree() throws IOException {
        assertThat(adopt(document())).isEmpty();
        assertThat(contract.path(WELLNESS)).contains("/athlete/{athlete}/wellness");
        assertThat(contract.parameter(WELLNESS, "oldest")).isEqualTo("oldest");
    }

    @Test
    void untilADocumentIsReadTheListCounts() {
        assertThat(contract.drifts()).isEmpty();
        assertThat(Operations.all())
                .hasSizeGreaterThan(90)
                .allSatisfy(operation -> assertThat(contract.path(operation)).contains(operation.path()));
    }

    @Test
    void aReadThatMovedIsFollowed() throws IOException {
        String moved = document().replace("/athlete/{id}/wellness{ext}\"", "/athlete/{id}/diary/wellness{ext}\"");

        assertThat(adopt(moved))
                .containsExactly(new Drift(
                        WELLNESS,
                        Kind.MOVED_AND_FOLLOWED,
                        "/athlete/{athlete}/wellness",
                        "/athlete/{id}/diary/wellness"));
        assertThat(contract.path(WELLNESS)).contains("/athlete/{id}/diary/wellness");
    }

    @Test
    void aReadThatMovedUnderAnotherWordIsKnownByItsName() throws IOException {
        String moved = document().replace("/athlete/{id}/wellness{ext}\"", "/athlete/{id}/diary{ext}\"");

        assertThat(adopt(moved)).hasSize(1);
        assertThat(contract.path(WELLNESS)).contains("/athlete/{id}/diary");
    }

    @Test
    void aReadThatMovedAndLostItsNameAndItsWordIsGoneAndStillAskedWhereItWas() throws IOException {
        String moved = document()
                .replace("/athlete/{id}/wellness{ext}\"", "/athlete/{id}/diary{ext}\"")
                .replace("\"listWellnessRecords\"", "\"listDiary\"");

        assertThat(adopt(moved)).extracting(Drift::kind).containsExactly(Kind.READ_GONE);
        assertThat(contract.path(WELLNESS)).contains("/athlete/{athlete}/wellness");
    }

    @Test
    void twoPlacesThatCouldBeItAreNone() throws IOException {
        String moved = document()
                .replace("/athlete/{id}/wellness{ext}\"", "/athlete/{id}/a/wellness\"")
                .replace("\"listWellnessRecords\"", "\"listDiary\"")
                .replace("\"paths\":{", "\"paths\":{\"/api/v1/athlete/{id}/b/wellness\":{\"get\":{}},");

        assertThat(adopt(moved)).extracting(Drift::kind).containsExactly(Kind.READ_GONE);
    }

    @Test
    void aReadThatWantsAnotherVerbIsNotFollowed() throws IOException {
        String altered = document()
                .replace("\"/api/v1/athlete/{id}/mmp-model\":{\"get\"", "\"/api/v1/athlete/{id}/mmp-model\":{\"post\"");

        assertThat(adopt(altered)).extracting(Drift::kind).containsExactly(Kind.READ_GONE);
    }

    @Test
    void aWriteThatMovedIsRefused() throws IOException {
        String moved = document().replace("/athlete/{id}/events/bulk\"", "/athlete/{id}/calendar/events/bulk\"");

        assertThat(adopt(moved))
                .containsExactly(new Drift(CREATE, Kind.WRITE_GONE, "/athlete/{athlete}/events/bulk", ""));
        assertThat(contract.path(CREATE)).isEmpty();
    }

    @Test
    void aRenamedParameterOfAReadIsSentUnderItsNewName() throws IOException {
        Operation search = Operations.named("search-activities");
        Operation full = Operations.named("search-activities-full");

        adopt(document().replace("\"name\":\"q\"", "\"name\":\"query\""));

        assertThat(contract.parameter(search, "q")).isEqualTo("query");
        assertThat(contract.parameter(full, "q")).isEqualTo("query");
        assertThat(contract.parameter(search, "limit")).isEqualTo("limit");
        assertThat(contract.drifts()).extracting(Drift::kind).containsOnly(Kind.RENAMED_AND_FOLLOWED);
    }

    @Test
    void aRenamedParameterOfAWriteIsOnlyReported() throws IOException {
        Operation update = Operations.named("update-sport-settings");

        assertThat(adopt(document().replace("\"recalcHrZones\"", "\"rezone\"")))
                .contains(new Drift(update, Kind.PARAMETER_GONE, "recalcHrZones", ""));
        assertThat(contract.parameter(update, "recalcHrZones")).isEqualTo("recalcHrZones");
        assertThat(contract.path(update)).contains(update.path());
    }

    @Test
    void addedOperationsAndParametersAreNoDrift() throws IOException {
        String richer = document().replace("\"paths\":{", "\"paths\":{\"/api/v1/athlete/{id}/moon\":{\"get\":{}},");

        assertThat(adopt(richer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"openapi\":\"3.0.1\",\"paths\":{}}",
                "{\"openapi\":\"3.0.1\",\"paths\":{\"/other\":{\"get\":{}}}}",
                "{\"openapi\":\"3.0.1\",\"paths\":{\"/api/v1/../../x\":{\"get\":{}}}}"
            })
    void whatIsNoDocumentIsAFault(String text) {
        assertThatThrownBy(() -> OpenApiDocument.parse(text)).isInstanceOf(ContractFault.class);
    }

    @Test
    void aDocumentOfAnotherServiceIsAFaultAndChangesNothing() {
        var other = OpenApiDocument.parse("{\"openapi\":\"3.0.1\",\"paths\":{\"/api/v1/pets\":{\"get\":{}}}}");

        assertThatThrownBy(() -> contract.adopt(other))
                .isInstanceOf(ContractFault.class)
                .hasMessageContaining("it lacks");
        assertThat(contract.drifts()).isEmpty();
    }

    @Property(tries = 300)
    void noTextCrashesTheReader(@ForAll String text) {
        assertThatThrownBy(() -> OpenApiDocument.parse("{\"openapi\":\"3\",\"paths\":" + text + "}"))
                .isInstanceOf(ContractFault.class);
    }

    @Test
    void onlyReadsUseGetAndNothingThatCreatesIsRepeatable() {
        assertThat(Operations.all()).allSatisfy(operation -> {
            assertThat(operation.effect() == Effect.READ).isEqualTo(operation.verb() == Verb.GET);
            if (operation.verb() == Verb.POST) {
                assertThat(operation.effect()).isEqualTo(Effect.ONCE);
            }
        });
        assertThat(Operations.all()).extracting(Operation::name).doesNotHaveDuplicates();
    }

    private List<Drift> adopt(String document) {
        return contract.adopt(OpenApiDocument.parse(document)).drifts();
    }

    private static String document() throws IOException {
        assumeTrue(Files.exists(DOCUMENT), () -> "skipped: the service's document is absent: " + DOCUMENT);
        return Files.readString(DOCUMENT);
    }
}
