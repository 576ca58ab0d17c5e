package io.github.intervalscoach.intervals.contract;

import io.github.intervalscoach.intervals.contract.Operation.Verb;
import java.util.Arrays;
import java.util.List;

/**
 * One operation as the service's own document describes it.
 *
 * @param id the document's name for it; empty where it has none
 * @param path below {@code /api/v1}, without the variable ending that stands for a format
 * @param parameters names of the query parameters
 */
record LiveOperation(String id, Verb verb, String path, List<String> parameters) {
    LiveOperation {
        parameters = List.copyOf(parameters);
    }

    /** Whether the paths are alike but for the names of their variable parts. */
    boolean isAt(String otherPath) {
        return shape(path).equals(shape(otherPath));
    }

    /** How many parts of the path are variable. */
    int variables() {
        return (int)
                Arrays.stream(path.split("/", -1)).filter(Operation::isVariable).count();
    }

    /** The last part of a path that is not variable. */
    static String lastWord(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !Operation.isVariable(segment))
                .reduce("", (before, after) -> after);
    }

    private static List<String> shape(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> Operation.isVariable(segment) ? "{}" : segment)
                .toList();
    }
}
