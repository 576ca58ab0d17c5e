package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.managegear.answer.GearAnswer;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;

/** Which gear is there, what has it done, and what wants looking after? */
public final class ManageGear implements Intent<Question> {
    /** What is asked, of whom, on which day. */
    record Asked(Athlete athlete, LocalDate today, Question question) {}

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
        return "Bikes, shoes and parts: distance and time, limits, what is left of them, what is due, soon or snoozed,"
                + " and about when. Reads only.";
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
    public Answer answer(Question question, Ports ports, Now now) {
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var fetched = Fetched.from(new Asked(athlete, now.today(athlete.zone()), question), ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
