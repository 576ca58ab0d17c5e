package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.Token;
import java.util.List;

/**
 * What a human said yes to.
 *
 * @param summary as it was shown to them, which must be the change-set's own
 * @param only the operations to do; empty for all
 */
public record Order(Token token, String athleteId, String summary, List<Integer> only) {
    public Order {
        only = List.copyOf(only);
    }

    boolean includes(int number) {
        return only.isEmpty() || only.contains(number);
    }
}
