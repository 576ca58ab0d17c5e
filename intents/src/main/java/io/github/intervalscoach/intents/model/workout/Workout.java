package io.github.intervalscoach.intents.model.workout;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A workout as it is meant.
 *
 * @param description words around the steps, paragraphs apart by one blank line; may be empty
 * @param blocks in the order they are done; empty when there is nothing but words
 */
public record Workout(String description, Optional<PoolLength> poolLength, List<Block> blocks) {
    public Workout {
        description = tidy(description);
        blocks = List.copyOf(blocks);
    }

    /** Blocks without words around them. */
    public static Workout of(Block... blocks) {
        return new Workout("", Optional.empty(), List.of(blocks));
    }

    /** The same with words around it. */
    public Workout described(String words) {
        return new Workout(words, poolLength, blocks);
    }

    private static String tidy(String text) {
        var lines = new StringJoiner("\n");
        boolean gap = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && gap && lines.length() > 0) {
                lines.add("");
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            gap = line.isEmpty();
        }
        return lines.toString();
    }
}
