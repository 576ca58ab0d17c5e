package io.github.intervalscoach.intents.plantraining;

import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.plantraining.again.Again;
import io.github.intervalscoach.intents.plantraining.answer.PlanAnswer;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.ask.Fit;
import io.github.intervalscoach.intents.plantraining.ask.Question;
import io.github.intervalscoach.intents.plantraining.make.Making;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.review.Reviewing;
import io.github.intervalscoach.intents.plantraining.single.Working;
import io.github.intervalscoach.intents.plantraining.stored.Keeping;
import io.github.intervalscoach.intents.plantraining.stored.Storing;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Plan training, and look at what is planned: shown first, written by another. */
public final class PlanTraining implements ProposingIntent<Question> {
    private static final CompletionStage<List<Folder>> NONE = CompletableFuture.completedFuture(List.of());

    private final WorkoutLanguage language;
    private final Writes writes;

    /** Sessions are written in {@code language}. */
    public PlanTraining(WorkoutLanguage language, Writes writes) {
        this.language = language;
        this.writes = writes;
    }

    @Override
    public String name() {
        return "plan_training";
    }

    @Override
    public String title() {
        return "Plan training";
    }

    @Override
    public String description() {
        return "Plans workouts: build (to a race or goal), taper, week; workout: a coach's line to steps; replan:"
                + " missed, ill, travelling; review: what is planned; library, folder, discard: what is stored. Changes are"
                + " previews.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<PlanAnswer> answerData() {
        return PlanAnswer.class;
    }

    @Override
    public Reply reply(Question question, Ports ports, Now now) {
        new Fit(question).check();
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var asked = new Asked(athlete, now.today(athlete.zone()), question, writes);
        return switch (question.action()) {
            case BUILD, TAPER, WEEK -> Making.reply(Known.from(asked, ports), language);
            case WORKOUT -> {
                var folders = asked.question().folder().isPresent() ? folders(asked, ports) : NONE;
                yield Working.reply(Known.from(asked, ports), Await.value(folders), language);
            }
            case LIBRARY -> {
                var folders = folders(asked, ports);
                yield Storing.reply(Known.from(asked, ports), Await.value(folders));
            }
            case FOLDER, DISCARD -> {
                var folders = folders(asked, ports);
                yield Keeping.reply(Known.from(asked, ports), Await.value(folders));
            }
            case REPLAN -> Again.reply(Known.from(asked, ports), language);
            case REVIEW -> new Reply.Said(Reviewing.answer(Known.from(asked, ports)));
        };
    }

    /** Asked at once with what is read otherwise. */
    private static CompletionStage<List<Folder>> folders(Asked asked, Ports ports) {
        return ports.library().folders(asked.athlete().id());
    }
}
