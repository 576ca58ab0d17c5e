package io.github.intervalscoach.intervals.http;

/**
 * The answer to a write whose status says more than that it worked.
 *
 * @param status 2xx
 */
public record Receipt(int status, String text) {
    private static final int CREATED = 201;

    /** Whether something came into being that was not there before. */
    public boolean saysCreated() {
        return status == CREATED;
    }
}
