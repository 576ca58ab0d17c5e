package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Earlier;
import io.github.intervalscoach.intents.model.Activity;
import java.util.OptionalDouble;

/** A session against the last one of the same name. */
final class EarlierSession {
    private EarlierSession() {}

    /** Both sides are the service's own figures, so that like is compared with like. */
    static Earlier of(Session session, Activity before) {
        Activity now = session.activity();
        // A heart rate that is not read is not compared either.
        OptionalDouble pulse = session.heart().average().isPresent()
                ? PowerFigures.widened(now.heartRate().averageBpm())
                : OptionalDouble.empty();
        return new Earlier(
                before.id(),
                before.start(),
                minus(
                        PowerFigures.widened(now.power().normalizedWatts()),
                        PowerFigures.widened(before.power().normalizedWatts())),
                minus(pulse, PowerFigures.widened(before.heartRate().averageBpm())),
                minus(now.pace().averageMetersPerSecond(), before.pace().averageMetersPerSecond()),
                minus(now.averageTemperatureCelsius(), before.averageTemperatureCelsius()));
    }

    private static OptionalDouble minus(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(a.getAsDouble() - b.getAsDouble())
                : OptionalDouble.empty();
    }
}
