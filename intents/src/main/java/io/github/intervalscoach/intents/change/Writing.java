package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.Failure;
import io.github.intervalscoach.intents.model.change.Failure.Retry;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Outcome;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.port.PortException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one portion of writing ended.
 *
 * @param certain the operations whose end is known
 * @param doubt why the others are in doubt; empty when none is
 * @param stop whether nothing more should be written now
 */
record Writing(List<StepResult> certain, Optional<Failure> doubt, boolean stop) {
    /** The service answered with these ids; where it did not say which, reading will. */
    static Writing answered(List<Operation> batch, List<String> ids) {
        List<StepResult> done = new ArrayList<>();
        for (int place = 0; place < ids.size() && place < batch.size(); place++) {
            done.add(StepResult.done(batch.get(place).number(), Outcome.DONE, ids.get(place)));
        }
        return new Writing(
                done,
                Optional.of(new Failure(
                        "not_found_again",
                        "The service took it, and it is not there.",
                        "Apply the same token again.",
                        Retry.HELPS)),
                false);
    }

    /** It could not even be sent. */
    static Writing unsendable(List<Operation> batch, IllegalArgumentException refused) {
        return all(
                batch,
                new Failure("not_writable", String.valueOf(refused.getMessage()), "Propose it anew.", Retry.HELPS_NOT),
                false);
    }

    /** The service, or the way to it, failed. */
    static Writing failed(List<Operation> batch, PortException failure) {
        boolean isClosed = failure instanceof PortException.Forbidden || failure instanceof PortException.Unauthorised;
        if (isClosed || failure instanceof PortException.RateLimited) {
            return all(batch, words(failure, Retry.HELPS), true);
        }
        if (failure instanceof PortException.Unavailable || failure instanceof PortException.Malformed) {
            return new Writing(List.of(), Optional.of(words(failure, Retry.HELPS)), true);
        }
        if (batch.size() > 1) {
            return new Writing(List.of(), Optional.of(words(failure, Retry.HELPS_NOT)), false);
        }
        return failure instanceof PortException.NotFound
                ? new Writing(List.of(gone(batch.get(0), failure)), Optional.empty(), false)
                : all(batch, words(failure, Retry.HELPS_NOT), false);
    }

    private static StepResult gone(Operation operation, PortException failure) {
        return operation.verb() == Verb.CREATE
                ? StepResult.failed(operation, Outcome.FAILED, words(failure, Retry.HELPS_NOT))
                : StepResult.stale(operation, Optional.empty());
    }

    private static Writing all(List<Operation> batch, Failure failure, boolean stop) {
        return new Writing(
                batch.stream()
                        .map(operation -> StepResult.failed(operation, Outcome.FAILED, failure))
                        .toList(),
                Optional.empty(),
                stop);
    }

    private static Failure words(PortException failure, Retry retry) {
        return new Failure(failure.code(), failure.cause(), failure.cure(), retry);
    }
}
