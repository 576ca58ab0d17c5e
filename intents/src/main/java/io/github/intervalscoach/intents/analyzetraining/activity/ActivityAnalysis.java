package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.dates.spoken.RangeExpression;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Ports;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** How did this session go? */
public final class ActivityAnalysis {
    private ActivityAnalysis() {}

    /**
     * Which session.
     *
     * @param athlete whose; may still be on its way
     * @param activity an id, or words that describe it
     * @param days when it was
     * @param now the present
     * @param scope how much to say
     */
    public record Asked(
            CompletionStage<Athlete> athlete,
            Optional<String> activity,
            Optional<RangeExpression> days,
            Now now,
            Scope scope) {}

    /** The session, or why none was read. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
