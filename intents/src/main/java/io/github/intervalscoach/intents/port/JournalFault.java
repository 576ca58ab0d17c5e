package io.github.intervalscoach.intents.port;

import java.util.Locale;
import java.util.Objects;

/** The journal cannot do that: what happened and what to do about it, in words that can be shown. */
public final class JournalFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String cure;

    /** What kind of fault. */
    public enum Kind {
        /** The token names another change-set. */
        TOKEN_TAKEN,
        /** Somebody is at work on it. */
        IN_FLIGHT,
        /** The claim ran out and somebody else has it. */
        CLAIM_LOST,
        /** What is kept cannot be read or written. */
        UNUSABLE
    }

    public JournalFault(Kind kind, String cause, String cure) {
        super(cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.cure = Objects.requireNonNull(cure, "cure");
    }

    /** What kind of fault. */
    public Kind kind() {
        return kind;
    }

    /** Stable snake_case name of the kind. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What happened. */
    public String cause() {
        return Objects.requireNonNullElse(getMessage(), "");
    }

    /** What to do about it. */
    public String cure() {
        return cure;
    }
}
