package io.github.intervalscoach.intervals.http;

/** The bytes arrived and cannot be used. */
final class UnreadableBody extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableBody(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
