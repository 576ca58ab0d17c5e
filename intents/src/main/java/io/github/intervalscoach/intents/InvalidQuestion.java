package io.github.intervalscoach.intents;

import java.util.Objects;

/** The question cannot be answered as asked: what is wrong, and how to ask instead. */
public final class InvalidQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String cure;

    /**
     * A question that cannot be answered.
     *
     * @param code stable snake_case name of the mistake, e.g. {@code "unknown_date"}
     * @param cause what is wrong, with the value
     * @param cure how to ask instead
     */
    public InvalidQuestion(String code, String cause, String cure) {
        super(cause);
        this.code = Objects.requireNonNull(code, "code");
        this.cure = Objects.requireNonNull(cure, "cure");
    }

    /** Stable snake_case name of the mistake. */
    public String code() {
        return code;
    }

    /** What is wrong, with the value. */
    public String cause() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** How to ask instead. */
    public String cure() {
        return cure;
    }
}
