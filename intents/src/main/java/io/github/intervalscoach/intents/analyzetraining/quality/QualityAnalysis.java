package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;

/** What is missing, and what does that cost? */
public final class QualityAnalysis {
    private QualityAnalysis() {}

    /**
     * Which days.
     *
     * @param window none of them after today
     */
    public record Asked(Athlete athlete, LocalDate today, DateRange window, Scope scope) {}

    /** The report. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
