package io.github.intervalscoach.intervals.contract;

/**
 * One way in which the service's own document differs from what we expect.
 *
 * @param operation ours
 * @param what ours, of which this is said: the path, or a parameter's name
 * @param found what stands there instead; empty where nothing does
 */
public record Drift(Operation operation, Kind kind, String what, String found) {

    /** What happened, and what we make of it. */
    public enum Kind {
        /** A read was found at exactly one other path, and is asked there. */
        MOVED_AND_FOLLOWED,
        /** A parameter of a read was found under exactly one other name, and is sent under that. */
        RENAMED_AND_FOLLOWED,
        /** A parameter is no longer described; it is still sent. */
        PARAMETER_GONE,
        /** A read is no longer described and no single other path fits; it is still asked. */
        READ_GONE,
        /** A write is no longer described where we know it; it is refused rather than sent to the wrong place. */
        WRITE_GONE
    }

    /** One line for a log. */
    @Override
    public String toString() {
        String instead = found.isEmpty() ? "" : ", found " + found;
        return operation.name() + ": " + what + instead + " (" + kind + ")";
    }
}
