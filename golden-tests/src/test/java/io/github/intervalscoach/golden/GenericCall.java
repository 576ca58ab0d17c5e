package io.github.intervalscoach.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.server.wiring.Wiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions for every registered tool, made from its schema, so that a tool, a view or an addition registered later is
 * asked too.
 *
 * @param tool its name
 * @param arguments what it is asked
 */
record GenericCall(String tool, JsonNode arguments) {
    /** Parts into which the questions about an athlete fall; each is a sample of every tool. */
    static final int PARTS = 24;

    private static final List<ObjectNode> WORDS = objects(
            "{}",
            "{\"date\": \"yesterday\", \"detail\": \"full\"}",
            "{\"date\": \"last 14 days\", \"detail\": \"full\"}",
            "{\"date\": \"next 7 days\"}",
            "{\"from\": \"2026-02-01\", \"to\": \"2026-03-10\"}",
            "{\"distance\": \"half marathon\"}",
            "{\"duration_minutes\": 60}",
            "{\"view\": \"progress\", \"weekly_load\": 300}",
            "{\"view\": \"search\", \"activity\": \"VirtualRide\", \"detail\": \"full\"}",
            "{\"view\": \"goal\", \"activity\": \"300 W\"}",
            "{\"action\": \"capability\", \"include\": [\"sessions\"]}",
            "{\"sport\": \"run\"}",
            "{\"action\": \"log_wellness\", \"date\": \"today\", \"values\": [\"fatigue=3\"],"
                    + " \"symptoms\": [\"chest_pain\"]}",
            "{\"type\": \"run\"}");

    private static final String DEFAULT = "standard";

    /** What a value may need beside it: a sport, in a word that no name holds, a session, a race run. */
    private static final List<ObjectNode> COMPANY =
            objects("{}", "{\"activity\": \"VirtualRide\"}", "{\"date\": \"yesterday\"}", "{\"date\": \"2025-11-16\"}");

    /** Arguments that decide what is looked at; the others only say more or less of it, and are asked alone. */
    private static final List<String> VIEWS = List.of("view", "action", "include");

    /** What a change needs beside its action, or an argument beside its value, to be one; nobody applies it. */
    private static final Map<String, ObjectNode> NEEDS = Stream.of(
                    "modify_training action create: {'date': '2026-05-20', 'sport': 'Ride', 'minutes': 60}",
                    "modify_training action move: {'date': '2026-03-17', 'new_date': '2026-05-20'}",
                    "modify_training action update: {'date': '2026-03-17', 'name': 'Another'}",
                    "modify_training action copy: {'date': '2026-03-17', 'new_date': '2026-05-20'}",
                    "modify_training action swap: {'date': '2026-03-17', 'new_date': '2026-03-19'}",
                    "modify_training action delete: {'from': '2026-03-17', 'to': '2026-03-19'}",
                    "modify_training action link: {'date': 'yesterday'}",
                    "modify_training action edit_activity: {'date': 'yesterday', 'values': ['rpe=7']}",
                    "modify_training action comment: {'date': 'yesterday', 'text': ['Well done']}",
                    "modify_training action delete_activity: {'target': ['i81205260']}",
                    "modify_training action complete: {'date': '2026-03-15'}",
                    "modify_training action log_wellness: {'date': 'today', 'values': ['fatigue=3']}",
                    "modify_training action history: {'date': '2026-01-01'}",
                    "modify_training kind: {'action': 'create', 'date': '2026-05-20', 'sport': 'Ride',"
                            + " 'minutes': 60, 'name': 'Another'}",
                    "modify_training kind activity: {'action': 'create', 'date': '2026-03-13', 'sport': 'Yoga',"
                            + " 'minutes': 40}",
                    "modify_training kind note: {'action': 'create', 'date': '2026-05-20', 'name': 'Another'}",
                    "modify_training kind sick: {'action': 'create', 'date': '2026-05-20'}",
                    "modify_training kind injured: {'action': 'create', 'date': '2026-05-20'}",
                    "modify_training kind holiday: {'action': 'create', 'date': '2026-05-20'}",
                    "modify_training kind limited: {'action': 'create', 'date': '2026-05-20'}",
                    "manage_gear action create: {'type': 'ride', 'name': 'Gravel'}",
                    "manage_gear action update: {'gear': '10010001', 'name': 'Gravel'}",
                    "manage_gear action retire: {'gear': '10010001'}",
                    "manage_gear action unretire: {'gear': '10010001'}",
                    "manage_gear action delete: {'gear': '10010002'}",
                    "manage_gear action replace: {'gear': '10010009'}",
                    "manage_gear action create_reminder: {'gear': '10010002', 'name': 'Oil', 'limits': ['300 h']}",
                    "manage_gear action update_reminder: {'gear': '10010001', 'reminder': '100100012',"
                            + " 'limits': ['9 h']}",
                    "manage_gear action reset_reminder: {'gear': '10010001', 'reminder': '100100012'}",
                    "manage_gear action snooze_reminder: {'gear': '10010001', 'reminder': '100100012', 'days': 9}",
                    "manage_gear action delete_reminder: {'gear': '10010001', 'reminder': '100100012'}",
                    "manage_gear action assign: {'gear': '10010002', 'activity': '2026-03-14'}",
                    "plan_training action build: {'goal': 'fitness 60', 'weeks': 4}",
                    "plan_training action taper: {'date': '2026-03-29', 'race_minutes': 180}",
                    "plan_training action week: {'from': '2026-03-16'}",
                    "plan_training action review: {'from': '2026-03-16', 'to': '2026-03-29'}",
                    "plan_training action workout: {'date': '2026-05-20', 'sport': 'Ride',"
                            + " 'text': ['4x8 min at 95%, 4 min rest']}",
                    "plan_training action replan: {'illness': '3 days, 48 h without symptoms'}",
                    "plan_training action library: {}",
                    "plan_training action folder: {'text': ['Winter rides']}",
                    "plan_training action discard: {'folder': '40001001'}",
                    "plan_training detail: {'action': 'review', 'from': '2026-03-16', 'to': '2026-03-29'}",
                    "manage_profile action update: {'sport': 'ride', 'values': ['max_hr=201']}",
                    "manage_profile action apply_to_past: {'sport': 'ride'}",
                    "manage_profile action remember: {'kind': 'goal', 'text': 'A goal'}",
                    "manage_profile action forget: {'target': ['all']}",
                    "manage_profile action create_item: {'values': ['type=fitness_chart', 'name=A']}",
                    "manage_profile action update_item: {'target': ['10011'], 'values': ['name=A']}",
                    "manage_profile action delete_item: {'target': ['10011']}",
                    "manage_profile action add_sport: {'sport': 'Rowing'}",
                    "manage_profile action delete_sport: {'sport': 'swim'}",
                    "manage_profile kind availability: {'action': 'remember', 'text': 'A word', 'days': ['monday'],"
                            + " 'minutes': 60}",
                    "manage_profile kind: {'action': 'remember', 'text': 'A word', 'days': ['monday']}")
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(line -> line[0], line -> object(line[1].replace('\'', '"'))));

    /** Only what was applied can be taken back, and only what was remembered forgotten; here nothing was. */
    private static final List<Value> NEED_A_CHANGE =
            List.of(new Value("modify_training", "action", "undo"), new Value("manage_profile", "action", "forget"));

    private static final Map<String, JsonNode> SCHEMAS = schemas();

    /** A word or one of the values that a schema lists, as it is asked for. */
    record Value(String tool, String argument, String value) {}

    /** About one athlete: plain words, and every value of every argument that has a list of them. */
    static List<GenericCall> about(String athlete) {
        return SCHEMAS.keySet().stream()
                .flatMap(tool -> Stream.concat(WORDS.stream(), values(tool))
                        .filter(arguments -> fits(tool, arguments))
                        .distinct()
                        .map(arguments -> of(tool, arguments.deepCopy().put("athlete", athlete))))
                .toList();
    }

    /** A change has a name that is the same whatever was proposed before it. */
    private static GenericCall of(String tool, ObjectNode arguments) {
        return new GenericCall(
                tool,
                arguments(tool).has("idempotency_token") && arguments.size() > 2
                        ? arguments.put("idempotency_token", "cs-" + Integer.toHexString((tool + arguments).hashCode()))
                        : arguments);
    }

    /** One part of the questions about an athlete. */
    static List<GenericCall> part(String athlete, int turn) {
        List<GenericCall> all = about(athlete);
        return IntStream.range(0, all.size())
                .filter(i -> i % PARTS == turn % PARTS)
                .mapToObj(all::get)
                .toList();
    }

    /** Everybody at once: each tool's own question, and a change that some of them can take. */
    static List<GenericCall> aboutAll() {
        return Stream.concat(
                        simply("all").stream(),
                        Stream.of(of(
                                "modify_training",
                                object("{\"athlete\": \"all\", \"action\": \"move\", \"date\": \"2026-03-22\","
                                        + " \"new_date\": \"2026-05-20\", \"percent\": 20}"))))
                .toList();
    }

    /** One question of each tool about one athlete: enough to see who is meant. */
    static List<GenericCall> simply(String athlete) {
        return about(athlete).stream()
                .filter(call -> call.arguments().size() == 1)
                .toList();
    }

    /** Every value of every argument that has a list of them, and that can be asked where nothing was changed. */
    static List<Value> listed() {
        return SCHEMAS.keySet().stream()
                .flatMap(tool -> arguments(tool).properties().stream()
                        .flatMap(argument ->
                                choices(argument.getValue()).map(value -> new Value(tool, argument.getKey(), value))))
                .filter(value -> !NEED_A_CHANGE.contains(value))
                .toList();
    }

    /** Whether a change is asked for. */
    boolean isChange() {
        return arguments.has("idempotency_token");
    }

    /** Whether the answer depends on the athlete's training: a new entry is the same for everybody. */
    boolean tellsOfTheAthlete() {
        return !isChange() || arguments.path("action").asText().equals("delete");
    }

    /** Whether this asks for that value. */
    boolean asks(Value wanted) {
        JsonNode given = arguments.path(wanted.argument());
        JsonNode first = given.isArray() ? given.path(0) : given;
        return tool.equals(wanted.tool()) && first.asText().equals(wanted.value());
    }

    private static Stream<ObjectNode> values(String tool) {
        return arguments(tool).properties().stream()
                .flatMap(argument -> choices(argument.getValue()).flatMap(value -> {
                    ObjectNode arguments = StdioHost.JSON.createObjectNode();
                    boolean isList = argument.getValue().has("items");
                    ObjectNode asked = isList
                            ? arguments.set(
                                    argument.getKey(),
                                    StdioHost.JSON.createArrayNode().add(value))
                            : arguments.put(argument.getKey(), value);
                    return inCompany(new Value(tool, argument.getKey(), value), asked);
                }));
    }

    private static Stream<ObjectNode> inCompany(Value value, ObjectNode asked) {
        String argument = value.tool() + " " + value.argument();
        ObjectNode needed = NEEDS.getOrDefault(argument + " " + value.value(), NEEDS.get(argument));
        if (needed != null) {
            return Stream.of(asked.setAll(needed));
        }
        return COMPANY.stream()
                .limit(VIEWS.contains(value.argument()) ? COMPANY.size() : 1)
                .map(company -> asked.deepCopy().setAll(company));
    }

    private static Stream<String> choices(JsonNode argument) {
        JsonNode list = argument.has("items") ? argument.path("items") : argument;
        return list.path("enum").valueStream().map(JsonNode::asText).filter(value -> !value.equals(DEFAULT));
    }

    private static boolean fits(String tool, ObjectNode arguments) {
        JsonNode known = arguments(tool);
        return arguments.properties().stream().allMatch(argument -> known.has(argument.getKey()));
    }

    private static JsonNode arguments(String tool) {
        return Objects.requireNonNull(SCHEMAS.get(tool), tool);
    }

    private static Map<String, JsonNode> schemas() {
        var schemas = new LinkedHashMap<String, JsonNode>();
        Wiring.tools().forEach(tool -> {
            JsonNode listing = StdioHost.JSON.valueToTree(tool.listing());
            schemas.put(tool.name(), listing.path("inputSchema").path("properties"));
        });
        return schemas;
    }

    private static List<ObjectNode> objects(String... texts) {
        return Stream.of(texts).map(GenericCall::object).toList();
    }

    private static ObjectNode object(String text) {
        try {
            return (ObjectNode) StdioHost.JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
