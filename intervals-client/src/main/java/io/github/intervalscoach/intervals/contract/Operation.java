package io.github.intervalscoach.intervals.contract;

import java.util.Arrays;
import java.util.List;

/**
 * One thing the service can be asked to do.
 *
 * @param name ours, such as {@code list-activities}
 * @param effect what asking twice does
 * @param path below {@code /api/v1}, its variable parts in braces
 * @param documentId what the service's own document calls it
 * @param parameters of the query, those we never send included
 */
public record Operation(
        String name, Verb verb, Effect effect, String path, String documentId, List<Parameter> parameters) {

    /** The HTTP verb. */
    public enum Verb {
        GET,
        PUT,
        POST,
        DELETE
    }

    /** What asking twice does. */
    public enum Effect {
        /** Changes nothing. */
        READ,
        /** Twice is as good as once. */
        REPEATABLE,
        /** Twice may do it twice, so it is never asked again by itself. */
        ONCE
    }

    /**
     * A parameter of the query.
     *
     * @param need whether the service insists on it
     */
    public record Parameter(String name, Need need) {}

    /** Whether the service insists. */
    public enum Need {
        REQUIRED,
        OPTIONAL,
        /** It works, but its document does not tell. */
        UNDOCUMENTED
    }

    public Operation {
        parameters = List.copyOf(parameters);
    }

    /** Whether it takes a query parameter of this name. */
    public boolean takes(String parameter) {
        return parameters.stream().anyMatch(known -> known.name().equals(parameter));
    }

    /** How many parts of the path are variable. */
    public int variables() {
        return (int)
                Arrays.stream(path.split("/", -1)).filter(Operation::isVariable).count();
    }

    /** Whether a segment of a path is filled by the caller. */
    static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }
}
