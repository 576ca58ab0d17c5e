package io.github.intervalscoach.intervals.wire;

/** A field is to be emptied, and no way is known to say so to the service: it ignores nulls. */
public final class NoKnownClear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    NoKnownClear(String field) {
        super(field);
        this.field = field;
    }

    /** The service's name of the field. */
    public String field() {
        return field;
    }
}
