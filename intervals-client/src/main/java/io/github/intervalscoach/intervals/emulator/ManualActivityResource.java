package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Notes down what no device recorded. Several at once are an upsert on {@code external_id}, and all or none. */
final class ManualActivityResource {
    private static final String EXTERNAL_ID = "external_id";
    private final ActivityRows rows;
    private final NewActivities activities;

    ManualActivityResource(ActivityRows rows, NewActivities activities) {
        this.rows = rows;
        this.activities = activities;
    }

    Router addTo(Router router) {
        return router.post("athlete/*/activities/manual", this::create)
                .post("athlete/*/activities/manual/bulk", this::upsert);
    }

    private Reply create(Request request) {
        Account account = request.athlete();
        StoredActivity created = created(account, seed(account, SentJson.object(request)));
        return Reply.ok(rows.row(created, rows.model(account), false));
    }

    private Reply upsert(Request request) {
        Account account = request.athlete();
        var done = new ArrayList<String>();
        for (ObjectNode seed : seeds(account, SentJson.objects(request))) {
            done.add(existing(account, seed)
                    .map(before -> replaced(account, before, seed))
                    .orElseGet(() -> created(account, seed))
                    .id());
        }
        FitnessModel model = rows.model(account);
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        done.forEach(id ->
                list.add(rows.row(Objects.requireNonNull(account.activities().get(id)), model, false)));
        return Reply.ok(list);
    }

    /** Every row is read before the first is stored. */
    private static List<ObjectNode> seeds(Account account, List<ObjectNode> sent) {
        return sent.stream()
                .map(row -> existing(account, row)
                        .map(before -> ActivityChangeResource.told(before.told().deepCopy(), row, account))
                        .orElseGet(() -> seed(account, row)))
                .toList();
    }

    private static ObjectNode seed(Account account, ObjectNode sent) {
        ObjectNode seed = JsonNodeFactory.instance.objectNode();
        ActivityChangeResource.told(seed, sent, account);
        if (!seed.has("start_date_local")) {
            throw Refused.invalid("Missing start_date_local");
        }
        if (!seed.has("type")) {
            throw Refused.invalid("Missing type");
        }
        if (!seed.has("name")) {
            seed.put("name", seed.path("type").asText());
        }
        return seed;
    }

    private StoredActivity created(Account account, ObjectNode seed) {
        return activities.addManual(account, seed);
    }

    private static StoredActivity replaced(Account account, StoredActivity before, ObjectNode told) {
        told.put("id", before.id()).put("icu_athlete_id", account.id());
        var after = ActivityAnalysis.again(before, told, account.athlete(), before.recording());
        account.activities().put(after.id(), after);
        return after;
    }

    private static Optional<StoredActivity> existing(Account account, ObjectNode sent) {
        return sent.path(EXTERNAL_ID).isTextual()
                ? account.activities().values().stream()
                        .filter(activity ->
                                activity.json().path("source").asText().equals("MANUAL"))
                        .filter(activity -> activity.json().path(EXTERNAL_ID).equals(sent.path(EXTERNAL_ID)))
                        .findFirst()
                : Optional.empty();
    }
}
