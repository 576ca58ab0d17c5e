package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;

/**
 * Seven zones from the threshold heart rate; the last ends at the maximum. The shares are a common model and ours: which
 * one the service fills in was never recorded.
 */
public final class HeartRateZones {
    private static final int[] TOPS_PERCENT_OF_THRESHOLD = {81, 89, 93, 99, 102, 105};

    private HeartRateZones() {}

    /** Fills {@code tops}, bpm. */
    public static void addTops(ArrayNode tops, int thresholdBpm, int maxBpm) {
        for (int percent : TOPS_PERCENT_OF_THRESHOLD) {
            tops.add(Math.round(thresholdBpm * percent / 100f));
        }
        tops.add(maxBpm);
    }

    /** What {@code recalcHrZones=true} does: zones from both heart rates, where both are there and can be in one. */
    static void recalculate(ObjectNode sport) {
        OptionalInt threshold = Thresholds.whole(sport, "lthr");
        OptionalInt max = Thresholds.whole(sport, "max_hr");
        if (threshold.isEmpty() || max.isEmpty()) {
            return;
        }
        ArrayNode tops = sport.arrayNode();
        addTops(tops, threshold.getAsInt(), max.getAsInt());
        if (tops.get(tops.size() - 1).asInt() > tops.get(tops.size() - 2).asInt()) {
            sport.set("hr_zones", tops);
        }
    }
}
