package io.github.intervalscoach.intents.model.change;

import java.util.List;

/**
 * An operation about to be written: from here on it may have been.
 *
 * @param twins ids of things that were there already and look like the one to be made; none of them is ours
 */
public record Begun(int number, List<String> twins) {
    public Begun {
        twins = List.copyOf(twins);
    }
}
