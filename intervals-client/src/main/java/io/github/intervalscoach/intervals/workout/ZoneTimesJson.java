package io.github.intervalscoach.intervals.workout;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import java.util.List;

/** The planned time in each power zone, and in the sweet spot, which overlaps them. */
final class ZoneTimesJson {
    private static final int HIGHEST_WATTS = 9_999;

    /** As the service colours them; zones beyond share the last but one. */
    private static final List<String> COLOURS =
            List.of("#009e80", "#009e00", "#ffcb0e", "#ff7f0e", "#dd0447", "#6633cc", "#504861");

    private static final String SWEET_SPOT_COLOUR = "#ffa00e";

    private ZoneTimesJson() {}

    /** Empty when there is no power. */
    static ArrayNode of(PlannedFigures figures, Anchors anchors) {
        var rows = JsonNodeFactory.instance.arrayNode();
        var zones = new Zones(anchors);
        List<Integer> seconds = figures.powerZoneSeconds();
        for (int i = 0; i < seconds.size(); i++) {
            rows.add(zone(i, seconds, anchors.powerZoneTops(), zones));
        }
        if (!seconds.isEmpty() && figures.sweetSpotSeconds().isPresent()) {
            int secs = figures.sweetSpotSeconds().getAsInt();
            rows.add(ServiceOrder.of(row("SS", "Sweet Spot", seconds.size() + 1, SWEET_SPOT_COLOUR, secs)
                    .put("gap", true)
                    .put("min", PlannedPower.SWEET_SPOT_MIN)
                    .put("max", PlannedPower.SWEET_SPOT_MAX)
                    .put("minWatts", zones.wattsAt(PlannedPower.SWEET_SPOT_MIN))
                    .put("maxWatts", zones.wattsAt(PlannedPower.SWEET_SPOT_MAX))
                    .put("percentRange", range(PlannedPower.SWEET_SPOT_MIN, PlannedPower.SWEET_SPOT_MAX))));
        }
        return rows;
    }

    private static ObjectNode zone(int i, List<Integer> seconds, List<Double> tops, Zones zones) {
        boolean last = i == seconds.size() - 1;
        double top = tops.get(i);
        String id = "Z" + (i + 1);
        String colour = COLOURS.get(Math.min(i, COLOURS.size() - 1));
        var row = row(id, id, i + 1, colour, seconds.get(i));
        StepJson.number(row, "max", top);
        double below = i == 0 ? -1 : tops.get(i - 1);
        return ServiceOrder.of(row.put("minWatts", i == 0 ? 1 : zones.wattsAt(below) + 1)
                .put("maxWatts", last ? HIGHEST_WATTS : zones.wattsAt(top))
                .put("percentRange", last ? Numbers.text(below + 1) + "% +" : range(below + 1, top)));
    }

    private static ObjectNode row(String id, String name, int zone, String colour, int seconds) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", name)
                .put("zone", zone)
                .put("color", colour)
                .put("secs", seconds);
    }

    private static String range(double from, double to) {
        return Numbers.text(from) + "% - " + Numbers.text(to) + "%";
    }
}
