package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.dates.spoken.RangeExpression;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Ports;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** How did this session go beside that one, and why? */
public final class SideBySide {
    private SideBySide() {}

    /**
     * Which two.
     *
     * @param athlete whose; may still be on its way
     * @param activity an id, or words that describe the session
     * @param days when it was
     * @param with the other: an id, words, a day, or "before"
     */
    public record Asked(
            CompletionStage<Athlete> athlete,
            Optional<String> activity,
            Optional<RangeExpression> days,
            String with,
            Now now,
            Scope scope) {}

    /** Both side by side. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
