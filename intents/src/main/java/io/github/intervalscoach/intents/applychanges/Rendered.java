package io.github.intervalscoach.intents.applychanges;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.applychanges.answer.AppliedAnswer;
import io.github.intervalscoach.intents.change.AppliedStep;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        ChangeSet changeSet = i.applied().changeSet();
        LocalDate today = i.asked().present().today();
        List<StepWords> steps = i.applied().steps().stream()
                .map(step -> new StepWords(step, i.isRehearsal()))
                .toList();
        var data = new AppliedAnswer(
                headline(i),
                AthleteRef.of(i.asked().athlete()),
                today,
                new Understood(
                        i.isRehearsal() ? "apply_changes_dry_run" : "apply_changes", today, today, Optional.empty()),
                i.unseen().isEmpty() ? Confidence.HIGH : Confidence.MEDIUM,
                changeSet.token().text(),
                changeSet.proposal().summary(),
                i.applied().course(),
                steps.size(),
                List.of(),
                steps.stream().filter(StepWords::isDone).map(StepWords::done).toList(),
                steps.stream()
                        .filter(step -> !step.isDone())
                        .map(StepWords::notDone)
                        .toList(),
                i.applied().left(),
                List.of(),
                List.of(),
                List.of(),
                notes(i),
                next(i));
        return new Rendered(new Answer(new AppliedText(i, steps, data).says(), data));
    }

    private static String headline(Interpreted i) {
        Interpreted.Tally number = i.number();
        boolean isConditional = i.verdict() == Interpreted.Verdict.REHEARSED;
        int counted = isConditional ? number.open() : number.done();
        String reasons = Stream.of(
                        part(number.stale(), "refused, changed meanwhile"),
                        part(number.guarded(), "refused, protected"),
                        part(number.failed(), "failed"),
                        part(isConditional ? 0 : number.open(), "not reached"),
                        part(isConditional ? number.done() : 0, "done before"),
                        part(number.skipped(), "not asked for"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String changes = number.all() + (number.all() == 1 ? " change " : " changes ");
        return counted + " of " + changes + (isConditional ? "would be applied" : "applied")
                + (reasons.isEmpty() ? "" : ": " + reasons);
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : count + " " + what;
    }

    private static List<DataNote> notes(Interpreted i) {
        if (i.unseen().isEmpty()) {
            return List.of();
        }
        String numbers = i.unseen().stream()
                .map(AppliedStep::operation)
                .map(operation -> Integer.toString(operation.number()))
                .collect(Collectors.joining(", "));
        return List.of(new DataNote(
                "not_read_back",
                "What the service holds after " + numbers + " was not seen.",
                "The same call again looks, and writes nothing twice."));
    }

    private static List<NextAction> next(Interpreted i) {
        List<NextAction> next = new ArrayList<>();
        i.undoTool().ifPresent(tool -> next.add(undo(tool, i)));
        if (i.rest() != Interpreted.Rest.NONE) {
            next.add(again(i));
        }
        return next;
    }

    private static NextAction again(Interpreted i) {
        NextAction whole = ChangeSetText.apply(i.applied().changeSet());
        List<Integer> only = i.asked().question().only();
        var arguments = ImmutableMap.<String, Object>builder().putAll(whole.arguments());
        if (i.isRehearsal() && !only.isEmpty()) {
            arguments.put("only", only);
        }
        return new NextAction(whole.tool(), arguments.buildOrThrow(), why(i));
    }

    private static String why(Interpreted i) {
        if (i.isRehearsal()) {
            return "Apply";
        }
        return i.rest() == Interpreted.Rest.NOT_ASKED_FOR ? "Apply the rest" : "Continue";
    }

    private static NextAction undo(String tool, Interpreted i) {
        return new NextAction(
                tool,
                ImmutableMap.of(
                        "action",
                        "undo",
                        "target",
                        List.of(i.applied().changeSet().token().text()),
                        "athlete",
                        i.asked().athlete().id()),
                "take it back, previewed first");
    }
}
