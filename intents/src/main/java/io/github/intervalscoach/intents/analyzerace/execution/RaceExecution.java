package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.Scope;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.port.Ports;

/** How did that race go? */
public final class RaceExecution {
    private RaceExecution() {}

    /**
     * Which race.
     *
     * @param contest one that was recorded
     */
    public record Asked(Diary diary, Contest contest, Scope scope) {
        Activity activity() {
            return contest.done().orElseThrow();
        }
    }

    /** The race. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
