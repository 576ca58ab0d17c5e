package io.github.intervalscoach.intervals.wire;

/** An answer that is not what the service promises. Says where and what, never the value itself. */
public final class UnexpectedShape extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /** {@code problem} ends a sentence: {@code "start_date_local is missing"}. */
    public UnexpectedShape(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** What is wrong, naming the field. */
    public String problem() {
        return problem;
    }
}
