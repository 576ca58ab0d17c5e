package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.Optional;

/** Which sessions are there? */
public final class SearchAnalysis {
    private SearchAnalysis() {}

    /**
     * What to look for.
     *
     * @param text part of a name, {@code #tag}, a sport, or repeats
     * @param window only these days
     */
    public record Asked(Athlete athlete, LocalDate today, String text, Optional<DateRange> window, Scope scope) {}

    /** The sessions. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
