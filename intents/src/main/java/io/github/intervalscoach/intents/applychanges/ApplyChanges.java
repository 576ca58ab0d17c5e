package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.applychanges.answer.AppliedAnswer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.change.Applier;
import io.github.intervalscoach.intents.change.Present;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.Optional;
import java.util.function.Function;

/** Do what was shown, and say what became of it. */
public final class ApplyChanges implements Intent<Question> {
    private final Function<Ports, Applier> appliers;
    private final Optional<String> undoTool;

    /**
     * The gate.
     *
     * @param appliers whoever does it, for one call
     * @param undoTool the tool that proposes the way back, where there is one
     */
    public ApplyChanges(Function<Ports, Applier> appliers, Optional<String> undoTool) {
        this.appliers = appliers;
        this.undoTool = undoTool;
    }

    /** What was ordered, of whom, when, and how it could be taken back. */
    record Asked(Athlete athlete, Present present, Question question, Optional<String> undoTool) {}

    @Override
    public String name() {
        return NextAction.GATE;
    }

    @Override
    public String title() {
        return "Apply changes";
    }

    @Override
    public String description() {
        return "Applies a change that another tool previewed, exactly once: all of it or some, refusing what changed"
                + " meanwhile, read back. Only after the user agreed to the preview. The same token again changes"
                + " nothing more.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<AppliedAnswer> answerData() {
        return AppliedAnswer.class;
    }

    @Override
    public Answer answer(Question question, Ports ports, Now now) {
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var present = new Present(now.instant(), now.today(athlete.zone()));
        Applier applier = appliers.apply(ports);
        Optional<ChangeGroup> group =
                question.athlete().isEmpty() ? applier.group(question.token(), athlete.id()) : Optional.empty();
        if (group.isPresent()) {
            var run = new GroupRun(group.get(), question, athlete, undoTool, now);
            return new GroupRendered(run, present.today(), run.parts(applier, ports)).answer();
        }
        var fetched = Fetched.from(new Asked(athlete, present, question, undoTool), applier);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
