package io.github.intervalscoach.analytics;

import java.util.Objects;

/**
 * Where a formula or a limit comes from, and whether somebody looked.
 *
 * @param citation a DOI, an address, or enough to find it in a library
 * @param standing how far it was looked up
 */
public record Source(String citation, Standing standing) {

    /** Whether the source was opened. */
    public enum Standing {
        /** The text, code or data was opened, and what is taken from it was found there. */
        CHECKED,
        /** Cited from memory of the literature; never to be shown as verified. */
        RECALLED,
        /** True by definition, or a convention that needs no paper. */
        DEFINITION
    }

    public Source {
        Objects.requireNonNull(standing, "standing");
        if (citation.isBlank()) {
            throw new IllegalArgumentException("a source must say what it is");
        }
    }

    /** A source that was opened and found to say so. */
    public static Source checked(String citation) {
        return new Source(citation, Standing.CHECKED);
    }

    /** A source cited from memory. */
    public static Source recalled(String citation) {
        return new Source(citation, Standing.RECALLED);
    }

    /** A definition or a convention, said in words. */
    public static Source definition(String words) {
        return new Source(words, Standing.DEFINITION);
    }
}
