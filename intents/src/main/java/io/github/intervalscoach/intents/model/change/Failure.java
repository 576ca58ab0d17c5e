package io.github.intervalscoach.intents.model.change;

/**
 * Why something was not done.
 *
 * @param code stable snake_case name of the kind of failure
 * @param retry whether the same token may help later
 */
public record Failure(String code, String cause, String cure, Retry retry) {
    /** Whether it may be tried again. */
    public enum Retry {
        HELPS,
        HELPS_NOT
    }
}
