package io.github.intervalscoach.intents.plantraining.make;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.change.Guarded;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.model.Access;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.plantraining.answer.ChangeLines;
import io.github.intervalscoach.intents.plantraining.answer.PlanAnswer;
import io.github.intervalscoach.intents.plantraining.answer.PlanSection;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a plan, and the change that would bring it onto the calendar. */
public final class Making {
    private final Draft draft;
    private final Optional<Plan> plan;
    private final Optional<Entries> entries;
    private final Guarded guarded;
    private final PlanSection section;

    private Making(Draft draft) {
        this.draft = draft;
        this.plan = draft.outcome().fold(Optional::of, infeasible -> infeasible.nearest());
        this.section = new Sections(draft).of(plan);
        // a goal out of reach is asked about again; nothing is proposed that was not asked for
        this.entries = section.verdict() == PlanSection.Verdict.FEASIBLE
                ? plan.map(made -> new Entries(draft, made))
                : Optional.empty();
        this.guarded = entries.map(Entries::guarded).orElseGet(() -> new Guarded(List.of(), List.of()));
    }

    /** A preview, or why there is none. */
    public static Reply reply(Known known, WorkoutLanguage language) {
        requireAccess(known);
        return new Making(Draft.of(known, language)).reply();
    }

    private Reply reply() {
        if (guarded.allowed().isEmpty()) {
            PlanAnswer data = data(Optional.empty(), Optional.empty(), new Closing(draft, section).next());
            return new Reply.Said(new Answer(new MakeText(data, section, false).text(), data));
        }
        return new Reply.Preview(
                proposal(), draft.known().asked().question().idempotencyToken().map(Token::new), this::preview);
    }

    private Answer preview(ChangeSet changeSet) {
        var asked = draft.known().asked();
        var zone = asked.athlete().zone();
        boolean isFull = asked.question().detail() == Detail.FULL;
        var next = new ArrayList<NextAction>();
        if (asked.writes().canApply()) {
            next.add(ChangeSetText.apply(changeSet));
        }
        next.addAll(new Closing(draft, section).next());
        PlanAnswer data = data(
                Optional.of(
                        ChangeLines.of(changeSet, zone, entries.orElseThrow().lines())),
                isFull ? Optional.of(ChangeSetSection.of(changeSet, zone, List.of())) : Optional.empty(),
                next);
        return new Answer(new MakeText(data, section, true).text(), data);
    }

    private Proposal proposal() {
        var asked = draft.known().asked();
        String name = asked.ref().name();
        return new Proposal(
                asked.athlete().id(),
                name,
                asked.isCoach() ? "coach" : name,
                "plan_training " + asked.question().action().word(),
                guarded.allowed(),
                entries.orElseThrow().effect().consequences(),
                SummaryLine.of(name, guarded.allowed()),
                draft.known().open().stream()
                        .map(event -> event.id() + " " + event.day())
                        .toList(),
                Optional.empty());
    }

    private PlanAnswer data(Optional<ChangeLines> lines, Optional<ChangeSetSection> changeSet, List<NextAction> next) {
        var asked = draft.known().asked();
        var closing = new Closing(draft, section);
        return new PlanAnswer(
                new Headline(draft, section, guarded.allowed().size()).text(),
                asked.ref(),
                asked.today(),
                closing.understood(),
                closing.confidence(),
                closing.assumptions(),
                closing.memory(),
                Optional.of(section),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lines,
                changeSet,
                closing.evidence(),
                closing.whatWouldChangeIt(),
                closing.alerts(),
                closing.notes(),
                next);
    }

    private static void requireAccess(Known known) {
        if (known.access() == Access.READ || known.access() == Access.NONE) {
            throw new InvalidQuestion(
                    "read_only",
                    "The key may read " + known.asked().ref().label() + " and not change anything.",
                    "The athlete can allow it in their settings; action review works as it is.");
        }
    }
}
