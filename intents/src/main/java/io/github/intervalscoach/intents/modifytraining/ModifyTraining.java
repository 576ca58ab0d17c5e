package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import io.github.intervalscoach.intents.modifytraining.ask.Action;
import io.github.intervalscoach.intents.modifytraining.ask.Fit;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Journal;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.util.Optional;

/** Change what is planned, or what is said of a day or a session: shown first, written by another. */
public final class ModifyTraining implements ProposingIntent<Question> {
    private final Journal journal;
    private final WorkoutLanguage language;
    private final Writes writes;

    /** What was changed is read from {@code journal}; nothing is kept there. */
    public ModifyTraining(Journal journal, WorkoutLanguage language, Writes writes) {
        this.journal = journal;
        this.language = language;
        this.writes = writes;
    }

    @Override
    public String name() {
        return "modify_training";
    }

    @Override
    public String title() {
        return "Modify training";
    }

    @Override
    public String description() {
        return "Changes the calendar (sessions, races, notes, sick or holiday days), activities, wellness; undo, history. Changes are previews.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<ModifyAnswer> answerData() {
        return ModifyAnswer.class;
    }

    @Override
    public Reply reply(Question question, Ports ports, Now now) {
        new Fit(question).check();
        Optional<GroupAsked> group = GroupAsked.of(question, ports.athleteProfiles(), journal);
        if (group.isPresent()) {
            return new GroupChange(group.get(), question, journal, language, writes, now).reply(ports);
        }
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var asked = new Asked(athlete, now.today(athlete.zone()), question, writes);
        if (question.action() == Action.HISTORY) {
            return new Reply.Said(new HistoryAnswer(asked, journal.history(athlete.id())).answer());
        }
        var fetched = Fetched.from(asked, ports, journal, language);
        Optional<Reply> unclear =
                fetched.unclear().map(found -> new Reply.Said(new UnclearAnswer(asked, found).answer()));
        return unclear.orElseGet(() -> reply(fetched));
    }

    private static Reply reply(Fetched fetched) {
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).reply();
    }
}
