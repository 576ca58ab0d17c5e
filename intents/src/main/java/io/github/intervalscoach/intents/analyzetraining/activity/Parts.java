package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Part;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.PaceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A session cut into parts: thirds of its time, and kilometres or miles of its way. */
final class Parts {
    private static final int UNITS_ON_WHEELS = 5;

    private Parts() {}

    static List<Part> thirds(Recorded recorded) {
        if (recorded.output().isEmpty()) {
            return List.of();
        }
        var whole = Stretch.whole(recorded.output().get());
        List<Part> thirds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int from = whole.from() + whole.seconds() * i / 3;
            int to = whole.from() + whole.seconds() * (i + 1) / 3;
            thirds.add(part(new Stretch(from, to), OptionalDouble.empty(), recorded));
        }
        return thirds;
    }

    /** Each kilometre or mile on foot, every fifth on wheels, where one says little, each hundred in the water. */
    static List<Part> splits(Recorded recorded, PaceUnit told) {
        if (recorded.distance().isEmpty()) {
            return List.of();
        }
        SampleStream distance = recorded.distance().get();
        double unit = told.meters();
        double length = Wording.isRide(recorded.activity().sport()) ? UNITS_ON_WHEELS * unit : unit;
        List<Part> splits = new ArrayList<>();
        int start = distance.second(0);
        double startMeters = 0;
        double last = 0;
        for (int i = 0; i < distance.samples(); i++) {
            last = Math.max(last, distance.value(i).orElse(last));
            boolean ends = i == distance.samples() - 1;
            if (last - startMeters >= length || (ends && last - startMeters > length / 10)) {
                int end = distance.second(i) + (ends ? 1 : 0);
                splits.add(part(new Stretch(start, end), OptionalDouble.of(last - startMeters), recorded));
                start = end;
                startMeters = last;
            }
        }
        return splits;
    }

    private static Part part(Stretch stretch, OptionalDouble meters, Recorded recorded) {
        int seconds = recorded.anyStream().map(stretch::recordedSeconds).orElse(stretch.seconds());
        OptionalDouble speed = meters.isPresent() && seconds > 0
                ? OptionalDouble.of(meters.getAsDouble() / seconds)
                : mean(stretch, recorded.speed());
        return new Part(meters, seconds, speed, mean(stretch, recorded.power()), mean(stretch, recorded.heartRate()));
    }

    private static OptionalDouble mean(Stretch stretch, Optional<SampleStream> stream) {
        return stream.map(stretch::mean).orElse(OptionalDouble.empty());
    }
}
