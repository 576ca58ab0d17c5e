package io.github.intervalscoach.server.transport;

import java.util.Objects;

/** A resource that cannot be read: why, and what to do about it. Never holds a key or what another athlete wrote. */
public final class ResourceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final String cure;

    /** What a host may conclude. */
    public enum Kind {
        /** There is none, or none that this key may see: which of the two is not told. */
        NOT_FOUND,
        /** There is one, but it is not to be had now or in this form. */
        WITHHELD
    }

    /** Because of {@code cause}; {@code code} is a stable snake_case name of it, {@code cure} what to do. */
    public ResourceRefused(Kind kind, String code, String cause, String cure) {
        super(cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.code = Objects.requireNonNull(code, "code");
        this.cure = Objects.requireNonNull(cure, "cure");
    }

    /** There is no such thing, as far as this key can tell. */
    public static ResourceRefused notFound() {
        return new ResourceRefused(
                Kind.NOT_FOUND,
                "not_found",
                "There is no such resource for this key.",
                "Maybe take the uri from resources/list, resources/templates/list or a resource link of an answer.");
    }

    /** What a host may conclude. */
    public Kind kind() {
        return kind;
    }

    /** Stable snake_case name of the cause. */
    public String code() {
        return code;
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
