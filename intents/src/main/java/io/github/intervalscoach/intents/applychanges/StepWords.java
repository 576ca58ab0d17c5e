package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.answer.FieldChange;
import io.github.intervalscoach.intents.answer.OperationRefused;
import io.github.intervalscoach.intents.applychanges.answer.StepDone;
import io.github.intervalscoach.intents.applychanges.answer.StepNotDone;
import io.github.intervalscoach.intents.applychanges.answer.StepState;
import io.github.intervalscoach.intents.change.AppliedStep;
import io.github.intervalscoach.intents.model.change.Failure;
import io.github.intervalscoach.intents.model.change.StepResult;
import java.util.Optional;

/** One step as it is told. */
record StepWords(AppliedStep step, boolean isRehearsal) {
    /** What became of it. */
    StepState state() {
        return switch (step.status()) {
            case DONE -> StepState.DONE;
            case RECONCILED -> StepState.DONE_FOUND_BY_READING;
            case REFUSED_STALE -> StepState.REFUSED_CHANGED_MEANWHILE;
            case REFUSED_PROTECTED -> StepState.REFUSED_PROTECTED;
            case FAILED -> StepState.FAILED;
            case SKIPPED -> StepState.NOT_ASKED_FOR;
            case NOT_REACHED -> isRehearsal ? StepState.WOULD_BE_DONE : StepState.NOT_REACHED;
        };
    }

    /** Whether the service holds it. */
    boolean isDone() {
        return step.result().filter(end -> end.outcome().isDone()).isPresent();
    }

    /** Whether it ended as hoped. */
    boolean isQuiet() {
        return (isDone() && step.altered().isEmpty()) || state() == StepState.WOULD_BE_DONE;
    }

    StepDone done() {
        return new StepDone(
                step.operation().number(),
                step.result().flatMap(StepResult::id),
                state(),
                step.altered().stream().map(FieldChange::of).toList());
    }

    StepNotDone notDone() {
        return new StepNotDone(
                step.operation().number(),
                state(),
                OperationRefused.of(step.operation(), reason()),
                step.changedMeanwhile().stream().map(FieldChange::of).toList(),
                cure());
    }

    /** The state in a few words, with the reason. */
    String result() {
        return switch (state()) {
            case DONE -> "done" + id() + (step.altered().isEmpty() ? "" : ", but held otherwise");
            case DONE_FOUND_BY_READING ->
                "done, found by reading" + id() + (step.altered().isEmpty() ? "" : ", but held otherwise");
            case WOULD_BE_DONE -> "would be done";
            case REFUSED_CHANGED_MEANWHILE -> "refused: " + reason();
            case REFUSED_PROTECTED -> "refused: " + reason();
            case FAILED -> "failed: " + reason();
            case NOT_REACHED -> "not reached";
            case NOT_ASKED_FOR -> "not asked for";
        };
    }

    /** What to do about it. */
    Optional<String> cure() {
        return switch (state()) {
            case REFUSED_CHANGED_MEANWHILE ->
                Optional.of("Ask for the change again: the preview will be made from what is there now.");
            case REFUSED_PROTECTED, FAILED -> failure().map(Failure::cure);
            default -> Optional.empty();
        };
    }

    private String reason() {
        return switch (state()) {
            case REFUSED_CHANGED_MEANWHILE ->
                step.result().flatMap(StepResult::found).isEmpty()
                        ? "It is not there any more."
                        : "It was changed since the preview.";
            case REFUSED_PROTECTED, FAILED -> failure().map(Failure::cause).orElse("The service declined it.");
            case NOT_REACHED -> "Something before it stopped the run.";
            case NOT_ASKED_FOR -> "The order was not about it.";
            default -> "Nothing is against it.";
        };
    }

    private Optional<Failure> failure() {
        return step.result().flatMap(StepResult::failure);
    }

    private String id() {
        return step.result().flatMap(StepResult::id).map(id -> " (" + id + ")").orElse("");
    }
}
