package io.github.intervalscoach.intents.manageprofile.person;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.ask.Question;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Ports;

/** What of the athlete, and of no sport, shall be otherwise? */
public final class PersonChange {
    private PersonChange() {}

    /** Whether one of the values is of the athlete. */
    public static boolean isMeant(Question question) {
        return question.values().stream()
                .anyMatch(said -> Field.named(Wish.name(said)).isPresent());
    }

    /** The change to be approved. */
    public static Reply reply(Asked asked, Question question, Writes writes, Ports ports) {
        var fetched = Fetched.from(new Order(asked, question, writes), ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).reply();
    }

    /** What can be given a value, as it is typed. */
    public static String fields() {
        return Field.all();
    }
}
