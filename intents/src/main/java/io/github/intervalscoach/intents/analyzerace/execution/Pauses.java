package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Stop;
import io.github.intervalscoach.intents.analyzerace.execution.RaceClock.Pause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where a recording stood: by the distance, or by the speed where no distance was recorded. */
record Pauses(SampleStream tape, boolean isDistance) {
    /** Slower than 1 km/h is standing, as the service has it. */
    private static final double STANDING = 1 / 3.6;

    /** A shorter one may be a lost signal; house rule. */
    private static final int LEAST_SECONDS = 10;

    /** No sample for longer, and the recorder was paused, as the service has it. */
    private static final int SILENT_SECONDS = 30;

    /** Before this share of the course nothing is raced yet, and as near to its end nothing any more; house rule. */
    private static final double EDGE = 0.01;

    /** None in the water: a pool gives a distance once a length, and that is no standing. */
    static List<Pause> in(Tapes tapes, String sport) {
        Optional<SampleStream> tape = tapes.distance().or(tapes::speed);
        return sport.contains("Swim") || tape.isEmpty()
                ? List.of()
                : new Pauses(tape.get(), tapes.distance().isPresent()).all();
    }

    private List<Pause> all() {
        List<Pause> found = new ArrayList<>();
        int last = tape.samples() - 1;
        for (int i = 0; i < last; i++) {
            int first = i;
            while (i < last && stands(i)) {
                i++;
            }
            if (tape.second(i) - tape.second(first) >= LEAST_SECONDS) {
                found.add(pause(first, i));
            }
        }
        return List.copyOf(found);
    }

    /** From sample {@code i} to the next. */
    private boolean stands(int i) {
        double here = tape.valueOrNaN(i);
        double next = tape.valueOrNaN(i + 1);
        double speed = isDistance ? (next - here) / (tape.second(i + 1) - tape.second(i)) : next;
        return speed < STANDING;
    }

    private Pause pause(int first, int last) {
        // A sample stands for the second that it ends; after a silence that is the first second in motion again.
        boolean silent = tape.second(last) - tape.second(last - 1) > SILENT_SECONDS;
        var stretch = new Stretch(tape.second(first) + 1, tape.second(last) + (silent ? 0 : 1));
        return new Pause(stretch, new Stop(at(first), stretch.to() - stretch.from(), where(first, last)));
    }

    private OptionalDouble at(int sample) {
        return isDistance ? tape.value(sample) : OptionalDouble.empty();
    }

    private String where(int first, int last) {
        if (!isDistance) {
            boolean inside = first > 0 && last < tape.samples() - 1;
            return inside ? Stop.COURSE : first == 0 ? Stop.START : Stop.END;
        }
        double total = tape.value(tape.samples() - 1).orElse(Double.MAX_VALUE);
        double here = tape.value(first).orElse(0);
        if (here <= EDGE * total) {
            return Stop.START;
        }
        return here >= (1 - EDGE) * total ? Stop.END : Stop.COURSE;
    }
}
