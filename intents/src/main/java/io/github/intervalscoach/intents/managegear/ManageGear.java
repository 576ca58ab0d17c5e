package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.managegear.answer.GearAnswer;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.ask.Fit;
import io.github.intervalscoach.intents.managegear.ask.Question;
import io.github.intervalscoach.intents.managegear.change.Changing;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;

/** Which gear is there, what has it done, and what wants looking after? What shall become of it is shown first. */
public final class ManageGear implements ProposingIntent<Question> {
    private final Writes writes;

    /** Changes are worded for a server that does {@code writes} with them. */
    public ManageGear(Writes writes) {
        this.writes = writes;
    }

    @Override
    public String name() {
        return "manage_gear";
    }

    @Override
    public String title() {
        return "Manage gear";
    }

    @Override
    public String description() {
        return "Bikes, shoes, parts: use, limits, what is due and when. replace: a worn part. Changes are previews.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<GearAnswer> answerData() {
        return GearAnswer.class;
    }

    @Override
    public Reply reply(Question question, Ports ports, Now now) {
        new Fit(question).check();
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var asked = new Asked(athlete, now.today(athlete.zone()), question, writes);
        return question.action().isChange() ? Changing.reply(asked, ports) : new Reply.Said(read(asked, ports));
    }

    private static Answer read(Asked asked, Ports ports) {
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
