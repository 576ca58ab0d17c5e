package io.github.intervalscoach.intents.applychanges;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.MessageDraft;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.applychanges.GroupRun.Part;
import io.github.intervalscoach.intents.applychanges.answer.AppliedAnswer;
import io.github.intervalscoach.intents.applychanges.answer.GroupRow;
import io.github.intervalscoach.intents.change.Applied.Course;
import io.github.intervalscoach.intents.change.AppliedStep;
import io.github.intervalscoach.intents.model.change.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What became of changes of several athletes, in both channels. */
record GroupRendered(GroupRun run, LocalDate today, List<Part> parts) {
    Answer answer() {
        boolean isDry = run.question().dryRun();
        boolean isUnseen = parts.stream()
                .flatMap(part -> part.what().stream())
                .anyMatch(what -> !what.unseen().isEmpty());
        List<GroupRow> rows = parts.stream().map(this::row).toList();
        List<Integer> left = rows.stream().flatMap(row -> row.left().stream()).toList();
        var data = new AppliedAnswer(
                GroupText.headline(parts, isDry),
                AthleteRef.of(run.coach()),
                today,
                new Understood(isDry ? "apply_changes_dry_run" : "apply_changes", today, today, Optional.empty()),
                isUnseen ? Confidence.MEDIUM : Confidence.HIGH,
                run.group().token().text(),
                run.group().summary(),
                course(),
                run.group().operations(),
                rows,
                steps().stream()
                        .filter(step -> step.words().isDone())
                        .map(step -> step.words().done().after(step.before()))
                        .toList(),
                steps().stream()
                        .filter(step -> !step.words().isDone())
                        .map(step -> step.words().notDone().after(step.before()))
                        .toList(),
                left,
                List.of(),
                List.of(),
                List.of(),
                notes(isUnseen),
                next(rows, left));
        return new Answer(new GroupText(this, data).says(), data);
    }

    /** A step and how many others come before its athlete's. */
    record Step(Part part, StepWords words, int before) {}

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Part part : parts) {
            part.what()
                    .ifPresent(what -> what.applied()
                            .steps()
                            .forEach(step -> steps.add(new Step(
                                    part,
                                    new StepWords(step, run.question().dryRun()),
                                    part.member().before()))));
        }
        return steps;
    }

    private GroupRow row(Part part) {
        int before = part.member().before();
        List<Integer> all =
                IntStream.rangeClosed(1, part.member().operations()).boxed().toList();
        List<Integer> left = part.what().map(what -> what.applied().left()).orElse(all).stream()
                .map(number -> number + before)
                .toList();
        return new GroupRow(
                part.member().athleteId(),
                part.member().athleteName(),
                part.member().token().text(),
                part.member().operations(),
                part.what().map(what -> what.number().done()).orElse(0),
                left,
                part.failure(),
                part.what().flatMap(what -> draft(part, what)));
    }

    private static Optional<String> draft(Part part, Interpreted what) {
        List<Operation> done = what.applied().steps().stream()
                .filter(step ->
                        step.result().filter(end -> end.outcome().isDone()).isPresent())
                .map(AppliedStep::operation)
                .toList();
        return MessageDraft.of(part.member().athleteName(), done);
    }

    /** One course of all where they agree; what was written now outweighs what was recorded. */
    private Course course() {
        List<Course> courses = parts.stream()
                .flatMap(part -> part.what().stream())
                .map(what -> what.applied().course())
                .distinct()
                .toList();
        if (courses.size() == 1) {
            return courses.get(0);
        }
        if (run.question().dryRun()) {
            return Course.REHEARSED;
        }
        return courses.isEmpty() ? Course.FIRST : Course.CONTINUED;
    }

    private static List<DataNote> notes(boolean isUnseen) {
        return isUnseen
                ? List.of(new DataNote(
                        "not_read_back",
                        "What the service holds after some of these changes was not seen.",
                        "The same call again looks, and writes nothing twice."))
                : List.of();
    }

    private List<NextAction> next(List<GroupRow> rows, List<Integer> left) {
        List<NextAction> next = new ArrayList<>();
        boolean isDone = rows.stream().anyMatch(row -> row.done() > 0);
        String token = run.group().token().text();
        run.undoTool()
                .filter(tool -> isDone)
                .ifPresent(tool -> next.add(new NextAction(
                        tool,
                        ImmutableMap.of("action", "undo", "target", List.of(token)),
                        "take it back for all, previewed first")));
        if (!left.isEmpty()) {
            next.add(new NextAction(
                    NextAction.GATE,
                    ImmutableMap.of(
                            "idempotency_token", token, "summary", run.group().summary()),
                    run.question().dryRun() ? "Apply" : "Apply the rest"));
        }
        return next;
    }
}
