package io.github.intervalscoach.intervals.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;

/** Writing the same twice: api.md 1.7, decision 18. */
class UpsertTest {
    private static final String BULK = "/athlete/0/events/bulk";

    private final Account rider = rider();
    private final Emulator emulator = Emulator.start(SmallWorld.of(rider), 0, EmulatorOptions.PROMPT);
    private final Caller caller = Caller.with(emulator, SmallWorld.RIDER_KEY);

    private static Account rider() {
        Account rider = SmallWorld.rider();
        rider.tokens().add("token");
        return rider;
    }

    @AfterTry
    void clear() {
        rider.events().clear();
    }

    @AfterProperty
    void close() {
        emulator.close();
    }

    @Property(tries = 40)
    void onUidTwiceIsOnce(@ForAll("plans") List<JsonNode> plan) {
        JsonNode first = bulk("?upsertOnUid=true", plan);
        assertThat(first).hasSize(plan.size());
        assertThat(bulk("?upsertOnUid=true", plan)).isEqualTo(first);
    }

    @Property(tries = 40)
    void onExternalIdTwiceIsOnceForThoseThatHaveOne(@ForAll("plans") List<JsonNode> plan) {
        JsonNode first = bulk("?upsert=true&upsertOnUid=true", plan);
        int before = rider.events().size();
        JsonNode second = bulk("?upsert=true&upsertOnUid=true", plan);
        long nameless = plan.stream().filter(event -> !event.has("external_id")).count();
        assertThat(rider.events().size() - before).isEqualTo((int) nameless);
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).has("external_id")) {
                assertThat(second.get(i)).isEqualTo(first.get(i));
            }
        }
    }

    @Property(tries = 20)
    void withoutUpsertEveryPostIsNew(@ForAll("plans") List<JsonNode> plan) {
        bulk("", plan);
        bulk("", plan);
        assertThat(rider.events()).hasSize(2 * plan.size());
    }

    @Property(tries = 20)
    void answersComeInTheOrderOfTheRequest(@ForAll("plans") List<JsonNode> plan) {
        assertThat(bulk("", plan).findValuesAsText("name"))
                .isEqualTo(
                        plan.stream().map(event -> event.path("name").asText()).toList());
    }

    @Example
    void oneBadEventAndNoneIsWritten() {
        var answer = caller.json("POST", BULK, "[" + event(1, "") + ", {\"category\": \"NOTE\"}]");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(rider.events()).isEmpty();
        JsonNode next = bulk("", List.of(SmallWorld.json(event(1, ""))));
        assertThat(next.at("/0/id").asLong()).as("no number is lost").isEqualTo(70_000_001L);
    }

    @Example
    void aTargetIsFoundByItsDayAndSport() {
        String target = event(1, "\"type\": \"Ride\", \"load_target\": 300, ").replace("NOTE", "TARGET");
        JsonNode first = bulk("?upsertOnUid=true", List.of(SmallWorld.json(target)));
        JsonNode second = bulk("?upsertOnUid=true", List.of(SmallWorld.json(target.replace("300", "350"))));
        assertThat(second.at("/0/id")).isEqualTo(first.at("/0/id"));
        assertThat(second.at("/0/load_target").asInt()).isEqualTo(350);
        bulk("?upsertOnUid=true", List.of(SmallWorld.json(target.replace("Ride", "Run"))));
        assertThat(rider.events()).hasSize(2);
    }

    @Example
    void anEmptyIdentifierStandsForNoEvent() {
        bulk("", List.of(SmallWorld.json(event(1, ""))));
        bulk("?upsert=true", List.of(SmallWorld.json(event(2, "\"external_id\": \"\", "))));
        bulk("?upsertOnUid=true", List.of(SmallWorld.json(event(3, "\"uid\": \"\", "))));
        assertThat(rider.events()).hasSize(3);
    }

    @Example
    void onePostCanUpsertOnUidToo() {
        String path = "/athlete/0/events?upsertOnUid=true";
        JsonNode first = caller.json("POST", path, event(1, "\"uid\": \"u\", ")).body();
        JsonNode second = caller.json("POST", path, event(1, "\"uid\": \"u\", \"color\": \"red\", "))
                .body();
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(second.path("color").asText()).isEqualTo("red");
    }

    /** "Created by the same OAuth application": a key and a token do not find each other's. */
    @Example
    void anotherApplicationsExternalIdIsNotOurs() {
        var application = new Caller(emulator, "Bearer token");
        String body = "[" + event(1, "\"external_id\": \"x\", ") + "]";
        long ours = bulk("?upsert=true", List.of(SmallWorld.json(event(1, "\"external_id\": \"x\", "))))
                .at("/0/id")
                .asLong();
        long theirs = application
                .json("POST", BULK + "?upsert=true", body)
                .body()
                .at("/0/id")
                .asLong();
        assertThat(theirs).isNotEqualTo(ours);
        assertThat(application
                        .json("POST", BULK + "?upsert=true", body)
                        .body()
                        .at("/0/id")
                        .asLong())
                .isEqualTo(theirs);
        var gone = application.json("PUT", "/athlete/0/events/bulk-delete", "[{\"external_id\": \"x\"}]");
        assertThat(gone.body().toString()).isEqualTo("{\"eventsDeleted\":1}");
        assertThat(rider.events()).containsOnlyKeys(ours);
    }

    @Example
    void aBatchHasOneMarkAndTheNextAnother() {
        JsonNode first =
                bulk("?updatePlanApplied=true", List.of(SmallWorld.json(event(1, "")), SmallWorld.json(event(2, ""))));
        JsonNode second = bulk("?updatePlanApplied=true", List.of(SmallWorld.json(event(3, ""))));
        assertThat(first.at("/0/plan_applied").asText())
                .startsWith("2026-03-10T")
                .isEqualTo(first.at("/1/plan_applied").asText());
        assertThat(second.at("/0/plan_applied").asText())
                .isNotEqualTo(first.at("/0/plan_applied").asText());
        caller.send("DELETE", "/athlete/0/events/" + first.at("/0/id") + "?others=true");
        assertThat(rider.events()).containsOnlyKeys(second.at("/0/id").asLong());
    }

    /** Some events, each with an identifier of ours and some with one of another's, no two alike. */
    @Provide
    Arbitrary<List<JsonNode>> plans() {
        return Arbitraries.integers()
                .between(1, 28)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(days -> days.stream()
                        .<JsonNode>map(day -> SmallWorld.json(event(
                                day,
                                "\"uid\": \"u%d\", ".formatted(day)
                                        + (day % 3 == 0 ? "" : "\"external_id\": \"e%d\", ".formatted(day)))))
                        .toList());
    }

    private static String event(int day, String more) {
        return "{%s\"category\": \"NOTE\", \"name\": \"N%d\", \"start_date_local\": \"2026-04-%02dT00:00:00\"}"
                .formatted(more, day, day);
    }

    private JsonNode bulk(String query, List<JsonNode> events) {
        ArrayNode body = JsonNodeFactory.instance.arrayNode().addAll(events);
        var answer = caller.json("POST", BULK + query, body.toString());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }
}
