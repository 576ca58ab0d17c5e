package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.compareperiods.answer.ComparisonAnswer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;

/** Do two periods really differ, or is it noise? */
public final class ComparePeriods implements Intent<Question> {
    /**
     * What is compared.
     *
     * @param windows both periods as asked
     */
    record Asked(Athlete athlete, Windows windows, SportFilter sport, Scope scope) {}

    @Override
    public String name() {
        return "compare_periods";
    }

    @Override
    public String title() {
        return "Compare periods";
    }

    @Override
    public String description() {
        return "Two periods of any age and length against each other: load, volume, intensity, HRV, sleep, ratings,"
                + " efficiency; include curves: bests, has FTP moved; durability: power lost after work. Each difference"
                + " with its noise and a verdict.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<? extends Record> answerData() {
        return ComparisonAnswer.class;
    }

    @Override
    public Answer answer(Question question, Ports ports, Now now) {
        WindowChoice choice = WindowChoice.of(question);
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var asked = new Asked(
                athlete, choice.on(now.today(athlete.zone())), SportFilter.of(question.sport()), Scope.of(question));
        var fetched = Fetched.from(asked, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
