package io.github.intervalscoach.server.tool;

import java.util.Objects;

/** The server lacks a setting without which no question can be answered. Never holds a key. */
public final class NotConfigured extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String cure;

    /** Because of {@code cause}; {@code cure} says what to set. */
    public NotConfigured(String cause, String cure) {
        super(cause);
        this.cure = Objects.requireNonNull(cure, "cure");
    }

    /** What is missing or wrong. */
    public String cause() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** What to set. */
    public String cure() {
        return cure;
    }
}
