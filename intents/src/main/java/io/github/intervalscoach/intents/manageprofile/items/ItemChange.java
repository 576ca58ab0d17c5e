package io.github.intervalscoach.intents.manageprofile.items;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.ask.Question;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Ports;

/** Which of the athlete's own items shall be otherwise? */
public final class ItemChange {
    private ItemChange() {}

    /** The change to be approved. */
    public static Reply reply(Asked asked, Question question, Writes writes, Ports ports) {
        var fetched = Fetched.from(new Order(asked, question, writes), ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).reply();
    }
}
