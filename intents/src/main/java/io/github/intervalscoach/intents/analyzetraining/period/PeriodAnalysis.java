package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;

/** How did this period go? */
public final class PeriodAnalysis {
    private PeriodAnalysis() {}

    /**
     * Which period.
     *
     * @param window its days; may reach into the future
     */
    public record Asked(Athlete athlete, LocalDate today, DateRange window, Purpose purpose, Scope scope) {}

    /** What the answer is for. */
    public enum Purpose {
        /** To judge the period. */
        REVIEW,
        /** To tell a new conversation where things stand. */
        HANDOVER
    }

    /** The period. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
