package io.github.intervalscoach.intents.manageprofile.settings;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.port.Ports;

/** What is set? */
public final class SettingsAsSet {
    private SettingsAsSet() {}

    /** The settings of one athlete. */
    public static Answer answer(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
