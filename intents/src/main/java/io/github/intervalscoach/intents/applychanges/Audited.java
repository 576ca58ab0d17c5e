package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.change.Applied;
import io.github.intervalscoach.intents.change.AppliedStep;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Verb;
import java.util.List;

/**
 * The same, and what of it was seen with own eyes.
 *
 * @param altered what the service holds otherwise than was meant
 * @param unseen what was written and nobody could look at since
 */
record Audited(ApplyChanges.Asked asked, Applied applied, List<AppliedStep> altered, List<AppliedStep> unseen) {
    static Audited of(Fetched fetched) {
        List<AppliedStep> steps = fetched.applied().steps();
        return new Audited(
                fetched.asked(),
                fetched.applied(),
                steps.stream().filter(step -> !step.altered().isEmpty()).toList(),
                steps.stream().filter(Audited::isUnseen).toList());
    }

    private static boolean isUnseen(AppliedStep step) {
        return step.operation().verb() != Verb.DELETE
                && step.result()
                        .filter(end -> end.outcome().isDone())
                        .flatMap(StepResult::readBack)
                        .isEmpty()
                && step.result().filter(end -> end.outcome().isDone()).isPresent();
    }
}
