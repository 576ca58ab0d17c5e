package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Has it got better, and why or why not? */
public final class ProgressAnalysis {
    private ProgressAnalysis() {}

    /**
     * Whose, and when.
     *
     * @param window 28 days or more, none after today
     * @param sport only this one
     * @param weeklyLoad weeks above it are looked at by themselves
     */
    public record Asked(
            Athlete athlete,
            LocalDate today,
            DateRange window,
            Optional<String> sport,
            OptionalInt weeklyLoad,
            Scope scope) {}

    /** The development. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
