package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Stop;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.model.Activity;
import java.util.List;

/**
 * One clock for a race and its parts, and where it stood.
 *
 * @param runsOn whether stops count in the time of the race
 * @param silentSeconds elapsed after the last sample
 */
record RaceClock(List<Pause> pauses, boolean runsOn, int silentSeconds) {
    RaceClock {
        pauses = List.copyOf(pauses);
    }

    /**
     * A stop.
     *
     * @param stretch from its first second to the second after its last
     */
    record Pause(Stretch stretch, Stop stop) {}

    static RaceClock of(Activity activity, Tapes tapes) {
        int recorded =
                tapes.axis().map(axis -> axis.second(axis.samples() - 1) + 1).orElse(Integer.MAX_VALUE);
        return new RaceClock(
                Pauses.in(tapes, activity.sport()),
                RaceTime.runsOn(activity),
                Math.max(0, activity.volume().elapsedSeconds().orElse(0) - recorded));
    }

    /** How long the race took over a part of the recording. */
    int seconds(Stretch part) {
        return part.to() - part.from() - (runsOn ? 0 : standing(part));
    }

    private int standing(Stretch part) {
        return pauses.stream().mapToInt(pause -> pause.stretch().shared(part)).sum();
    }

    /** Whether a second counts: means must not rest where the clock does. */
    boolean counts(int second) {
        return runsOn
                || pauses.stream()
                        .noneMatch(p -> second >= p.stretch().from()
                                && second < p.stretch().to());
    }

    /** Of the stops between start and finish. */
    int secondsOnCourse() {
        return stops().stream()
                .filter(stop -> stop.where().equals(Stop.COURSE))
                .mapToInt(Stop::seconds)
                .sum();
    }

    /** Of those before the start and after the finish. */
    int secondsAtTheEnds() {
        return silentSeconds + stops().stream().mapToInt(Stop::seconds).sum() - secondsOnCourse();
    }

    List<Stop> stops() {
        return pauses.stream().map(Pause::stop).toList();
    }
}
