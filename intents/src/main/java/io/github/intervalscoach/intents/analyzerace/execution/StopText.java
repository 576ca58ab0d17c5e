package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Stop;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Whole;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.Units;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words for the stops of a race. */
record StopText(ExecutionSection race, Units units) {
    private static final int MOST = 5;

    /** Beside the time, when it is not the whole time. */
    static String leftOut(ExecutionSection race) {
        return race.whole().stopsCounted() ? "" : " of motion";
    }

    Optional<String> line() {
        Whole whole = race.whole();
        int stopped = whole.stoppedSeconds().orElse(0);
        if (stopped == 0) {
            return Optional.empty();
        }
        String clock = whole.stopsCounted()
                ? ", part of the time."
                : ", left out of time, thirds and splits; a clock that ran on: "
                        + RaceTime.words(whole.raceSeconds().orElse(0) + stopped) + ".";
        return Optional.of("Stopped " + RaceTime.words(stopped) + places() + clock);
    }

    private String places() {
        return race.stops().isEmpty()
                ? ""
                : " (" + race.stops().stream().limit(MOST).map(this::place).collect(Collectors.joining(", ")) + ")";
    }

    private String place(Stop stop) {
        String where = switch (stop.where()) {
            case Stop.START -> " before the start";
            case Stop.END -> " after the finish";
            default ->
                stop.atMeters().isPresent()
                        ? " at " + units.distance(stop.atMeters().getAsDouble())
                        : " on the way";
        };
        return RaceTime.words(stop.seconds()) + where;
    }
}
