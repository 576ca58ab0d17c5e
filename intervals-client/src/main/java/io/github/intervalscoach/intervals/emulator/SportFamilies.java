package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The sport settings an account has, each for a family of activity types. */
record SportFamilies(Account account) {
    private static final String SETTINGS = "sportSettings";

    List<ObjectNode> all() {
        var all = new ArrayList<ObjectNode>();
        account.athlete().path(SETTINGS).forEach(sport -> all.add((ObjectNode) sport));
        return all;
    }

    /** By number or by any of its activity types, else 404. */
    ObjectNode found(String wanted) {
        return all().stream()
                .filter(sport ->
                        covers(sport, wanted) || sport.path("id").asText().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Sport settings"));
    }

    boolean cover(String type) {
        return all().stream().anyMatch(sport -> covers(sport, type));
    }

    boolean have(long id) {
        return all().stream().anyMatch(sport -> sport.path("id").asLong() == id);
    }

    void add(ObjectNode sport) {
        account.athlete().withArray(SETTINGS).add(sport);
    }

    void remove(ObjectNode doomed) {
        ArrayNode left = account.athlete().arrayNode();
        all().stream().filter(sport -> !sport.equals(doomed)).forEach(left::add);
        account.athlete().set(SETTINGS, left);
    }

    /** What these settings are for; Strava rows do not tell what they are. */
    List<StoredActivity> activities(ObjectNode sport) {
        return account.activities().values().stream()
                .filter(activity -> !activity.isStravaStub()
                        && covers(sport, activity.json().path("type").asText()))
                .toList();
    }

    private static boolean covers(ObjectNode sport, String type) {
        for (JsonNode covered : sport.path("types")) {
            if (covered.asText().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
