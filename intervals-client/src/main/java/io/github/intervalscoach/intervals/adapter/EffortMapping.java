package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.insight.BestEffort;
import io.github.intervalscoach.intents.model.insight.Histogram;
import io.github.intervalscoach.intervals.wire.EffortsRow;
import io.github.intervalscoach.intervals.wire.EffortsRow.EffortRow;
import io.github.intervalscoach.intervals.wire.HistogramRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Efforts and how they are spread; an entry that does not say where it is cannot be placed and is left out. */
final class EffortMapping {
    private EffortMapping() {}

    static List<BestEffort> efforts(EffortsRow row, int most) {
        return Values.known(row.efforts()).stream()
                .flatMap(EffortMapping::effort)
                .sorted(Comparator.comparingDouble(BestEffort::average)
                        .reversed()
                        .thenComparingInt(BestEffort::startIndex))
                .limit(most)
                .toList();
    }

    private static Stream<BestEffort> effort(EffortRow row) {
        OptionalInt start = Values.whole(row.startIndex());
        OptionalInt end = Values.whole(row.endIndex());
        OptionalDouble average = Values.number(row.average());
        if (start.isEmpty() || end.isEmpty() || average.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new BestEffort(
                start.getAsInt(),
                end.getAsInt(),
                average.getAsDouble(),
                Values.whole(row.duration()),
                Values.number(row.distance())));
    }

    static Histogram histogram(Histogram.Kind kind, List<HistogramRow> rows) {
        List<Histogram.Bucket> buckets = new ArrayList<>();
        for (HistogramRow row : rows) {
            OptionalDouble from = Values.number(row.min());
            OptionalDouble to = Values.number(row.max());
            OptionalDouble seconds = Values.number(row.secs());
            if (from.isPresent() && to.isPresent() && seconds.isPresent()) {
                buckets.add(new Histogram.Bucket(from.getAsDouble(), to.getAsDouble(), seconds.getAsDouble()));
            }
        }
        buckets.sort(Comparator.comparingDouble(Histogram.Bucket::from));
        return new Histogram(kind, buckets);
    }
}
