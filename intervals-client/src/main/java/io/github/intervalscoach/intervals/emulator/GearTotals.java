package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the activities that name a piece of gear did with it.
 *
 * @param distance m
 * @param elapsed s
 * @param moving s
 * @param activities how many
 */
record GearTotals(double distance, double elapsed, double moving, int activities) {
    private static final GearTotals NONE = new GearTotals(0, 0, 0, 0);

    static GearTotals of(Account account, String gearId) {
        GearTotals totals = NONE;
        for (StoredActivity activity : account.activities().values()) {
            JsonNode json = activity.json();
            if (json.path("gear").path("id").asText().equals(gearId)) {
                totals = totals.plus(json);
            }
        }
        return totals;
    }

    private GearTotals plus(JsonNode activity) {
        JsonNode metres =
                activity.hasNonNull("icu_distance") ? activity.path("icu_distance") : activity.path("distance");
        return new GearTotals(
                distance + metres.asDouble(),
                elapsed + activity.path("elapsed_time").asDouble(),
                moving + activity.path("moving_time").asDouble(),
                activities + 1);
    }
}
