package io.github.intervalscoach.intents.change.subject;

import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.WritePorts;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** What can be done with one kind of thing. Operations it is given are all of its kind. */
interface Kind {
    /** What is there of that which {@code operations} touch or make, in as few calls as possible. */
    CompletionStage<Current> read(Ports ports, Errand errand, List<Operation> operations);

    /** {@code operations} in the portions in which they are written. */
    default List<List<Operation>> batches(List<Operation> operations) {
        return operations.stream().map(List::of).toList();
    }

    /**
     * Writes one portion. The answer is the ids of the things, in the same order.
     *
     * @throws IllegalArgumentException when it cannot be written as it is
     */
    CompletionStage<List<String>> write(WritePorts ports, Errand errand, List<Operation> batch);

    /**
     * Puts together what would be written.
     *
     * @throws IllegalArgumentException when it cannot be
     */
    void rehearse(Operation operation, Errand errand);
}
