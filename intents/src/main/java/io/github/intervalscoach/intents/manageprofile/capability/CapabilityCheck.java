package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.port.Ports;

/** What can be answered? */
public final class CapabilityCheck {
    private CapabilityCheck() {}

    /** The questions one athlete's data can answer. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
