package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.analytics.trend.Confidence;
import io.github.intervalscoach.analytics.trend.MinimalDetectableChange;
import io.github.intervalscoach.analytics.trend.TypicalError;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much the average heart rate of the same session differs from one time to the next.
 *
 * @param heartRateBpm a change below this means nothing; empty with too few sessions
 * @param n sessions of that name with a heart rate
 */
record Scatter(OptionalDouble heartRateBpm, int n) {
    private static final int LEAST = 5;
    private static final int HISTORY_DAYS = 90;

    /** The session itself is not among those it is judged by. */
    static Scatter of(Activity session, List<LoggedActivity> log) {
        LocalDate oldest = session.day().minusDays(HISTORY_DAYS);
        double[] bpm = log.stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(a -> Likeness.isSame(a, session)
                        && a.start().isBefore(session.start())
                        && !a.day().isBefore(oldest))
                .flatMapToDouble(a -> a.heartRate().averageBpm().stream().asDoubleStream())
                .toArray();
        return new Scatter(bpm.length < LEAST ? OptionalDouble.empty() : change(bpm), bpm.length);
    }

    /** Each time against the next, so that a slow change of fitness is not taken for scatter. */
    private static OptionalDouble change(double[] bpm) {
        double[] earlier = Arrays.copyOfRange(bpm, 0, bpm.length - 1);
        double[] later = Arrays.copyOfRange(bpm, 1, bpm.length);
        return TypicalError.of(earlier, later, Confidence.P95)
                .found()
                .flatMap(error -> MinimalDetectableChange.of(error.error(), 1, Confidence.P95)
                        .found())
                .map(change -> OptionalDouble.of(change.change()))
                .orElse(OptionalDouble.empty());
    }
}
