package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.intervalscoach.analytics.power.WPrimeBalance;
import java.util.List;
import java.util.Optional;

/** The service's view of a session as intervals: one a lap, or the whole of it. */
final class Intervals {
    private Intervals() {}

    /** In order, without gaps; empty for a session without samples. {@code balance} is W′ over the whole of it. */
    static ArrayNode of(Recording recording, Samples samples, Thresholds thresholds, Optional<WPrimeBalance> balance) {
        ArrayNode intervals = JsonNodeFactory.instance.arrayNode();
        if (samples.size() == 0) {
            return intervals;
        }
        List<Recording.Lap> laps =
                recording.laps().isEmpty() ? List.of(new Recording.Lap(0, samples.size(), "")) : recording.laps();
        for (Recording.Lap lap : laps) {
            Samples stretch = samples.slice(lap.startIndex(), lap.endIndex());
            if (stretch.size() > 0) {
                var figures = new IntervalFigures(lap, stretch, thresholds, balance);
                intervals.add(figures.json(intervals.size() + 1, laps.size() == 1));
            }
        }
        return IntervalGroups.assigned(intervals);
    }
}
