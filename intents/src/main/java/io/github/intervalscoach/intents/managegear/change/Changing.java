package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Ports;

/** From what is asked for to a preview. */
public final class Changing {
    private Changing() {}

    /**
     * The preview; writes nothing.
     *
     * @throws InvalidQuestion when nothing can be proposed as asked
     */
    public static Reply reply(Asked asked, Ports ports) {
        if (asked.writes() == Writes.OFF) {
            throw new InvalidQuestion(
                    "writes_off",
                    "This server changes nothing.",
                    "Make the change by hand, or start the server with --writes gate.");
        }
        var proposed = Proposed.of(Known.from(asked, ports));
        return Shown.of(proposed).reply();
    }
}
